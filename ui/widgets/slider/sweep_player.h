#pragma once
// SweepPlayer: gives a Sweep its time. A timer runs only while something plays.
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <optional>

#include "ui/widgets/slider/sweep.h"

namespace alab {

enum class Motion { Full, Reduced };

class SweepPlayer : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Reduced: a jump of a tenth of the groove now and then instead of a glide.
  void setMotion(Motion motion) { m_motion = motion; }

  bool isPlaying() const { return m_sweep.has_value(); }
  /// Starts from a place on the groove (0..1).
  void start(PlayMode mode, double from);
  void stop();
  /// Moves by `seconds` of playing time; nothing when not playing.
  void tick(double seconds);

 signals:
  void started();
  void moved(double unit);
  void stopped();

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  std::optional<Sweep> m_sweep;
  Motion m_motion = Motion::Full;
  QBasicTimer m_timer;
  QElapsedTimer m_sinceTick;
};

}  // namespace alab

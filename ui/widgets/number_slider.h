#pragma once
// NumberSlider: the one slider of the program. label | slider | number | reset | play. The double is the truth;
// slider and number field are views of it. Knows no document: it tells, and is told.
#include <QString>
#include <QWidget>
#include <vector>

#include "core/activation/card.h"

class QTimer;

namespace alab {

struct NumberSpec {
  QString label;        ///< "α" or "Learning rate"
  QString description;  ///< tool tip and accessible name: "slope for x < 0"
  Range slider = {0, 1};
  Domain domain = {};
  double initial = 0;
  Scale scale = Scale::Linear;
  std::vector<double> marks = {};
  enum class Kind { Real, Integer } kind = Kind::Real;
  enum class Play { Offered, None } play = Play::Offered;
};

enum class PlayMode { ToAndFro, Once, Up, Down };

class NumberSlider : public QWidget {
  Q_OBJECT

 public:
  explicit NumberSlider(const NumberSpec& spec, QWidget* parent = nullptr);

  double value() const { return m_value; }
  /// Shows a value without telling anybody; the slider's range widens when it lies outside.
  void setValue(double value);
  void setReducedMotion(bool reduced);
  bool isPlaying() const;

  void startPlaying(PlayMode mode = PlayMode::ToAndFro);
  void stopPlaying();
  /// Moves the animation by `seconds` (a sweep takes 4 s); the timer calls this, and tests do.
  void tick(double seconds);

 signals:
  void valueChanged(double value);  ///< the user moved it: many a second while dragging
  void editFinished();              ///< the drag, the typing or the play is over: one undo step ends
  void refused(const QString& why); ///< what was typed lies outside the domain

 private:
  class Private;
  Private* d;  // child object
  double m_value;
};

}  // namespace alab

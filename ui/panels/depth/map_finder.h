#pragma once
// MapFinder: computes the theory map of the focused function on a thread of its own.
#include <QObject>

#include "core/state/lab_state.h"
#include "ui/jobs/job.h"
#include "ui/panels/depth/scene/map_scene.h"

namespace alab {

class MapFinder : public QObject {
  Q_OBJECT

 public:
  explicit MapFinder(QObject* parent = nullptr);

  /// Of the focused function, large enough for the point if there is one. Starts when the function or the
  /// view is another one.
  void follow(const Selection& selection, const std::optional<StartVariance>& point);
  void wait() { m_job.wait(); }
  /// Whether nothing is being computed.
  bool isComplete() const { return !m_asked || m_found; }
  /// Of the function asked for; null while it is computed.
  const std::shared_ptr<const FoundMap>& found() const { return m_found; }

 signals:
  void changed();

 private:
  struct Question {
    Function function;
    Range sigmaW, sigmaB;
    bool operator==(const Question&) const = default;
  };

  std::optional<Question> m_asked;
  std::shared_ptr<const FoundMap> m_found;
  Job<std::shared_ptr<const FoundMap>> m_job;
};

}  // namespace alab

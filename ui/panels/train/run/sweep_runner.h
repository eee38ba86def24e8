#pragma once
// SweepRunner: what the functions of a race reach with other learning rates, one rate after the other on a
// thread of its own.
#include <QObject>

#include "core/train/rate_sweep.h"
#include "ui/jobs/job.h"
#include "ui/panels/train/run/race_question.h"

namespace alab {

struct SweepNews {
  std::optional<Error> problem = {};  ///< why there is nothing to try: nothing else is known then
  std::vector<std::vector<SweepPoint>> points = {};  ///< by function, as in the question; rates ascend
  bool isFinished = false;
};

class SweepRunner : public QObject {
  Q_OBJECT

 public:
  explicit SweepRunner(QObject* parent = nullptr);

  /// Begins anew when the question differs by more than its rate. It has no problem that can be told at once.
  void follow(const RaceQuestion& question);
  /// Stops and forgets.
  void clear();

  /// By function; empty before the first rate has been tried.
  const std::vector<std::vector<SweepPoint>>& points() const;
  /// Null before the first rate has been tried.
  const std::shared_ptr<const SweepNews>& news() const { return m_news; }
  void wait() { m_job.wait(); }

 signals:
  void changed();  ///< news(), by the sweep itself

 private:
  using News = std::shared_ptr<const SweepNews>;

  std::optional<RaceQuestion> m_question;
  News m_news;
  Job<News> m_job;
};

}  // namespace alab

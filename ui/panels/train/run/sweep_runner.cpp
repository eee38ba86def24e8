#include "ui/panels/train/run/sweep_runner.h"

#include "ui/jobs/thread_workers.h"
#include "ui/panels/train/run/race_setup.h"

namespace alab {
namespace {

bool isSameSweep(const RaceQuestion& a, RaceQuestion b) {
  b.training.optimizer.rate = a.training.optimizer.rate;
  return a == b;
}

/// Rate by rate, each told when it is known.
template <class Put>
void sweep(const RaceQuestion& question, const std::stop_token& stop, const Put& put) {
  const RaceSetup setup = setUp(question);
  if (setup.problem) return put(std::make_shared<const SweepNews>(SweepNews{.problem = setup.problem}));
  ThreadWorkers workers = ThreadWorkers::besideWindow();
  SweepNews news{.points = std::vector<std::vector<SweepPoint>>(question.functions.size())};
  for (const double rate : sweepRates()) {
    const auto points = pointsAt(rate, question.training, setup.starters, setup.data, workers, stop);
    if (!points) return;
    for (std::size_t f = 0; f < points->size(); ++f) news.points[f].push_back((*points)[f]);
    news.isFinished = rate == sweepRates().back();
    put(std::make_shared<const SweepNews>(news));
  }
}

}  // namespace

SweepRunner::SweepRunner(QObject* parent)
    : QObject(parent), m_job([this](const News& news) {
        m_news = news;
        emit changed();
      }) {}

const std::vector<std::vector<SweepPoint>>& SweepRunner::points() const {
  static const std::vector<std::vector<SweepPoint>> none;
  return m_news ? m_news->points : none;
}

void SweepRunner::follow(const RaceQuestion& question) {
  if (m_question && isSameSweep(question, *m_question)) return;
  m_question = question;
  m_news.reset();
  m_job.start([question](const std::stop_token& stop, const auto& put) { sweep(question, stop, put); });
}

void SweepRunner::clear() {
  m_job.stop();
  m_question.reset();
  m_news.reset();
}

}  // namespace alab

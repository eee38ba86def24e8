#include "core/train/race.h"

#include <algorithm>
#include <cassert>

namespace alab {

template <class T>
Race<T>::Race(const TrainSettings& settings, const std::vector<Starter>& starters,
              std::shared_ptr<const TrainingData<T>> data)
    : m_settings(settings), m_functions(starters.size()) {
  for (const Starter& starter : starters)
    for (std::size_t seed = 0; seed < settings.seeds; ++seed) {
      m_runs.emplace_back(Trainer<T>(settings, starter, data, seed));
      measure(m_runs.back());
      lookForEnd(m_runs.back());
    }
}

template <class T>
Race<T>::Race(const TrainSettings& settings, const std::vector<Function>& functions,
              std::shared_ptr<const TrainingData<T>> data)
    : Race(settings, *startersFor(settings, functions, shapeFor(*data)), data) {}

template <class T>
Race<T>::Race(const TrainSettings& settings, const std::vector<Function>& functions, const SplitData& split)
    : Race(settings, functions,
           std::make_shared<const TrainingData<T>>(trainingData<T>(split, settings.output))) {}

template <class T>
bool Race<T>::isFinished() const {
  return m_epoch >= m_settings.epochs ||
         std::ranges::all_of(m_runs, [](const RaceRun<T>& run) { return run.stoppedAt || run.divergedAt; });
}

template <class T>
void Race<T>::score(RaceRun<T>& run) {
  const Trainer<T>& trainer = run.trainer;
  run.train = scoreOf(trainer.network(), trainer.data().train, trainer.data());
  run.test = scoreOf(trainer.network(), trainer.data().test, trainer.data());
}

/// A run that has stopped is as good as it was; its histories grow with those of the others.
template <class T>
void Race<T>::measure(RaceRun<T>& run) {
  const Trainer<T>& trainer = run.trainer;
  if (!run.stoppedAt) {
    run.epoch = trainer.epoch();
    score(run);
  }
  run.trainLoss.add(run.epoch, run.train.loss);
  run.testLoss.add(run.epoch, run.test.loss);
  run.metric.add(run.epoch, run.test.metric);
  const auto learned = learnedParams(trainer.network());
  run.learned.resize(learned.size());
  for (std::size_t i = 0; i < learned.size(); ++i)
    run.learned[i].add(run.epoch, valueOf(learned[i], trainer.network()));
  if (!run.reachedAt && run.test.metric >= metricToReach) run.reachedAt = run.epoch;
}

template <class T>
void Race<T>::lookForEnd(RaceRun<T>& run) {
  if (run.test.loss < run.leastLoss) {
    run.leastLoss = run.test.loss;
    run.leastLossAt = run.epoch;
  }
  const bool isGoodEnough = m_settings.stopLoss > 0 && run.test.loss <= m_settings.stopLoss;
  const bool isStuck = m_settings.patience > 0 && run.epoch - run.leastLossAt >= m_settings.patience;
  if (isGoodEnough || isStuck) run.stoppedAt = run.epoch;
}

/// Until it is there, diverges or is asked to stop.
template <class T>
void Race<T>::bringTo(std::size_t epoch, RaceRun<T>& run, const std::stop_token& stop) {
  if (run.stoppedAt) {
    run.epoch = epoch;
    return measure(run);
  }
  while (run.trainer.epoch() < epoch && !run.trainer.hasDiverged()) {
    if (stop.stop_requested()) return;
    run.trainer.trainEpoch();
  }
  if (run.trainer.hasDiverged()) {
    run.divergedAt = run.trainer.epoch();
    return;
  }
  measure(run);
  lookForEnd(run);
}

/// Measured at the end, or after every epoch where the loss decides when to stop.
template <class T>
void Race<T>::advanceRun(RaceRun<T>& run, std::size_t to, const std::stop_token& stop) {
  while (!run.divergedAt && run.epoch < to && !stop.stop_requested())
    bringTo(mayStopEarly(m_settings) ? run.epoch + 1 : to, run, stop);
}

template <class T>
void Race<T>::advance(std::size_t epochs, Workers& workers, const std::stop_token& stop) {
  const std::size_t to = std::min(m_epoch + epochs, m_settings.epochs);
  workers.forEach(m_runs.size(),
                  [&](std::size_t piece, std::size_t) { advanceRun(m_runs[piece], to, stop); });
  if (!stop.stop_requested()) m_epoch = to;
}

template <class T>
void Race<T>::step(std::size_t samples) {
  if (isFinished()) return;
  std::size_t epoch = m_epoch;
  for (RaceRun<T>& run : m_runs) {
    if (run.divergedAt || run.stoppedAt) continue;
    run.trainer.trainSamples(samples);
    epoch = std::max(epoch, run.trainer.epoch());
    score(run);
  }
  OneWorker worker;
  advance(epoch - m_epoch,
          worker);  // measures what has come to the end of an epoch, and takes the others along
}

template <class T>
void Race<T>::settle(Workers& workers) {
  std::size_t furthest = m_epoch;
  for (const RaceRun<T>& run : m_runs) furthest = std::max(furthest, run.trainer.epoch());
  advance(furthest - m_epoch, workers);
}

template <class T>
void Race<T>::change(std::size_t function, const Function& to) {
  assert(function < m_functions);
  for (std::size_t seed = 0; seed < seeds(); ++seed) {
    RaceRun<T>& changed = run(function, seed);
    changed.trainer.change(to);
    changed.stoppedAt.reset();
    changed.reachedAt.reset();
    changed.leastLoss = infinity;
    changed.learned.clear();
    score(changed);
  }
}

template <class T>
void Race<T>::edit(std::size_t function, std::size_t seed, const std::function<void(Network<T>&)>& edit) {
  RaceRun<T>& edited = run(function, seed);
  edited.trainer.edit(edit);
  edited.stoppedAt.reset();
  score(edited);
}

template <class T>
void Race<T>::retune(const TrainSettings& settings) {
  if (!endAlike(m_settings, settings))
    for (RaceRun<T>& run : m_runs) run.stoppedAt.reset();
  m_settings = settings;
  for (RaceRun<T>& run : m_runs) run.trainer.retune(settings);
}

template class Race<float>;
template class Race<double>;

}  // namespace alab

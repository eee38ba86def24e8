#pragma once
// Race: the functions of the selection train the same network from the same weights on the same data in the
// same order, all of them some epochs and then all of them the next: the activation is the only difference.
// Several seeds each, paired across functions.
#include <functional>
#include <stop_token>

#include "core/train/history.h"
#include "core/train/inspect.h"
#include "core/train/learned.h"
#include "core/train/score.h"
#include "core/workers.h"

namespace alab {

/// "Epochs to 95 %" count up to here.
inline constexpr double metricToReach = 0.95;

/// One network of a race.
template <class T>
struct RaceRun {
  Trainer<T> trainer;
  Score train, test;  ///< after the last epoch
  History trainLoss, testLoss, metric;
  std::vector<History> learned;           ///< of learnedParams(), since there are those
  std::optional<std::size_t> reachedAt;   ///< the first epoch with a metric of metricToReach
  std::optional<std::size_t> divergedAt;  ///< epoch: it is not trained any further
  std::optional<std::size_t> stoppedAt;   ///< epoch: nor is it here; what it has reached stays
  std::size_t epoch = 0;                  ///< of the last measurement
  double leastLoss = infinity;            ///< of the test
  std::size_t leastLossAt = 0;            ///< epoch

  explicit RaceRun(Trainer<T> t) : trainer(std::move(t)) {}
};

template <class T>
class Race {
 public:
  /// The settings have no problem; the data are those of their output.
  Race(const TrainSettings& settings, const std::vector<Starter>& starters,
       std::shared_ptr<const TrainingData<T>> data);
  /// The same from the start: the output fits the data, and start weights exist for every function.
  Race(const TrainSettings& settings, const std::vector<Function>& functions, const SplitData& data);

  std::size_t functions() const { return m_functions; }
  std::size_t seeds() const { return m_settings.seeds; }
  std::size_t epoch() const { return m_epoch; }
  /// Or all runs have stopped or diverged.
  bool isFinished() const;
  const TrainSettings& settings() const { return m_settings; }

  const RaceRun<T>& run(std::size_t function, std::size_t seed) const {
    return m_runs[function * m_settings.seeds + seed];
  }
  RaceRun<T>& run(std::size_t function, std::size_t seed) {
    return m_runs[function * m_settings.seeds + seed];
  }

  /// All networks by so many epochs, at most to the end of the settings, and measured. What a network learns
  /// does not depend on the workers. On stop some have not gone all the way: the next call brings them there
  /// first.
  void advance(std::size_t epochs, Workers& workers, const std::stop_token& stop = {});

  /// All networks by one step of the optimiser on the next `samples` samples, fewer at the end of the epoch.
  /// The scores are those of the networks then; histories grow at the end of an epoch.
  void step(std::size_t samples);

  /// After a stop: brings all networks to the epoch of those that went furthest.
  void settle(Workers& workers);

  /// One of the functions becomes another one, with the weights as they are: its scores are those of the
  /// networks as they are then, what it had reached is forgotten, and it goes on if it had stopped.
  void change(std::size_t function, const Function& to);

  /// One network by hand: its scores are those of the network as it is then, and it goes on if it had
  /// stopped.
  void edit(std::size_t function, std::size_t seed, const std::function<void(Network<T>&)>& edit);

  /// What may change while it runs: rate, schedule, penalty, clip, batch size, ends. With other ends those
  /// that have stopped go on.
  void retune(const TrainSettings& settings);

 private:
  Race(const TrainSettings& settings, const std::vector<Function>& functions,
       std::shared_ptr<const TrainingData<T>> data);
  void advanceRun(RaceRun<T>& run, std::size_t to, const std::stop_token& stop);
  void bringTo(std::size_t epoch, RaceRun<T>& run, const std::stop_token& stop);
  void measure(RaceRun<T>& run);
  void score(RaceRun<T>& run);
  void lookForEnd(RaceRun<T>& run);

  TrainSettings m_settings;
  std::size_t m_functions;
  std::vector<RaceRun<T>> m_runs;  ///< function by function
  std::size_t m_epoch = 0;
};

}  // namespace alab

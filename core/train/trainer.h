#pragma once
// Trainer: one network on its way through the data, mini-batch by mini-batch. A value of settings, function,
// data and run number: nothing else changes what it does.
#include <functional>
#include <memory>

#include "core/random/generator_lanes.h"
#include "core/train/narrow.h"
#include "core/train/start_network.h"
#include "core/train/training_data.h"

namespace alab {

template <class T>
class Trainer {
 public:
  /// Run number `run` of the settings, which have no problem.
  Trainer(const TrainSettings& settings, const Starter& starter, std::shared_ptr<const TrainingData<T>> data,
          std::size_t run);

  /// One step of the optimiser on the next mini-batch; after the last one of an epoch the samples are
  /// shuffled.
  void trainBatch() { trainSamples(m_settings.batch); }
  /// One step of the optimiser on so many samples, fewer where the epoch ends before.
  void trainSamples(std::size_t count);
  /// To the end of the epoch.
  void trainEpoch();

  /// Epochs that are finished.
  std::size_t epoch() const { return m_epoch; }
  /// Samples of the present epoch that have been used.
  std::size_t place() const { return m_place; }
  /// The sample that the next step begins with.
  std::size_t nextSample() const { return m_order[m_place]; }
  const TrainSettings& settings() const { return m_settings; }
  /// Whether some weight is no longer finite: it stays so.
  bool hasDiverged() const { return m_hasDiverged; }

  const Network<T>& network() const { return m_network; }
  const TrainingData<T>& data() const { return *m_data; }

  /// Takes another rate, schedule, penalty, clip, batch size or end; the rest of the settings is as before.
  void retune(const TrainSettings& settings) { m_settings = settings; }
  /// From here on with another function and the weights as they are.
  void change(const Function& function);
  /// One weight or bias by hand.
  void edit(const std::function<void(Network<T>&)>& edit) { edit(m_network); }

 private:
  void shuffleSamples();
  bool isNarrow() const;
  void trainGeneral(std::size_t size);
  void trainSome(std::size_t size, std::size_t batch);
  void takeBatch(std::size_t size);
  void drop();
  void lookForTrouble();

  TrainSettings m_settings;
  std::shared_ptr<const TrainingData<T>> m_data;
  std::uint64_t m_seed;
  GeneratorLanes m_dropout;  ///< which outputs are dropped: the stream goes on from batch to batch
  Network<T> m_network;
  OptimizerState<T> m_optimizer;
  std::vector<std::uint32_t> m_order;
  std::size_t m_epoch = 0, m_place = 0;
  bool m_hasDiverged = false;

  Matrix<T> m_x, m_targets, m_outputGradient;  ///< of the batch
  Trace<T> m_trace;
  Gradient<T> m_gradient;
  NarrowMemory m_narrow;
};

/// The seed of a run: all that is random in it comes from here.
std::uint64_t seedOfRun(const TrainSettings& settings, std::size_t run);

}  // namespace alab

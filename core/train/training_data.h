#pragma once
// A data set as the networks see it: in their number type, with targets as the loss wants them.
#include "core/train/train_settings.h"

namespace alab {

struct NetworkShape {
  std::size_t inputs = 2, outputs = 1;
};

/// Samples in rows.
template <class T>
struct Samples {
  Matrix<T> x;
  Matrix<T> targets;  ///< as lossOf takes them
  Matrix<double> y;   ///< as the data set has them
};

/// Shared by all networks of a race, which change nothing of it.
template <class T>
struct TrainingData {
  Task task = Task::Binary;
  OutputPair pair = OutputPair::SigmoidCrossEntropy;  ///< not Automatic
  std::size_t outputs = 1;                            ///< of the network
  Samples<T> train, test;
};

/// Of the networks that learn from these data.
template <class T>
NetworkShape shapeFor(const TrainingData<T>& data) {
  return {data.train.x.columns(), data.outputs};
}

/// `pair` fits the task of the data. Both parts have a sample at least.
template <class T>
TrainingData<T> trainingData(const SplitData& data, OutputPair pair);

}  // namespace alab

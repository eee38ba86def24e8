#include "core/train/training_data.h"

#include <algorithm>

namespace alab {
namespace {

std::size_t outputsFor(const DataSet& data, OutputPair pair) {
  if (data.task == Task::Classes) return data.targets.size();
  return pair == OutputPair::SoftmaxCrossEntropy ? 2 : data.y.columns();
}

template <class T>
Matrix<T> converted(const Matrix<double>& from) {
  Matrix<T> to(from.rows(), from.columns());
  std::ranges::transform(from.all(), to.all().begin(), [](double value) { return static_cast<T>(value); });
  return to;
}

/// 1 in the column of the class, 0 elsewhere.
template <class T>
Matrix<T> oneHot(const Matrix<double>& classes, std::size_t count) {
  Matrix<T> to(classes.rows(), count);
  for (std::size_t i = 0; i < to.rows(); ++i) to(i, static_cast<std::size_t>(classes(i, 0))) = 1;
  return to;
}

template <class T>
Samples<T> samples(const DataSet& data, OutputPair pair, std::size_t outputs) {
  const bool isOneHot = data.task == Task::Classes && pair != OutputPair::SoftmaxCrossEntropy;
  return {converted<T>(data.x), isOneHot ? oneHot<T>(data.y, outputs) : converted<T>(data.y), data.y};
}

}  // namespace

template <class T>
TrainingData<T> trainingData(const SplitData& data, OutputPair wanted) {
  const Task task = data.train.task;
  const OutputPair pair = pairFor(wanted, task);
  assert(fits(pair, task) && data.train.x.rows() > 0 && data.test.x.rows() > 0);
  const std::size_t outputs = outputsFor(data.train, pair);
  return {task, pair, outputs, samples<T>(data.train, pair, outputs), samples<T>(data.test, pair, outputs)};
}

template TrainingData<float> trainingData(const SplitData&, OutputPair);
template TrainingData<double> trainingData(const SplitData&, OutputPair);

}  // namespace alab

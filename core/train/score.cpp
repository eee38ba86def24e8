#include "core/train/score.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

double sigmoid(double z) {
  const double e = std::exp(-std::fabs(z));
  return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}

double asProbability(double output, OutputPair pair) {
  if (pair == OutputPair::SigmoidCrossEntropy) return sigmoid(output);
  const double value = pair == OutputPair::TanhHalfSquared ? (std::tanh(output) + 1) / 2 : output;
  return std::isnan(value) ? value : std::clamp(value, 0.0, 1.0);
}

void softmaxRow(std::span<double> row) {
  const double largest = std::ranges::max(row);
  double sum = 0;
  for (double& z : row) sum += z = std::exp(z - largest);
  for (double& z : row) z /= sum;
}

/// 1 - (squares of the errors) / (squares about the mean), over all columns.
double rSquared(const Matrix<double>& guesses, const Matrix<double>& y) {
  double errors = 0, spread = 0;
  for (std::size_t j = 0; j < y.columns(); ++j) {
    double mean = 0;
    for (std::size_t i = 0; i < y.rows(); ++i) mean += y(i, j) / static_cast<double>(y.rows());
    for (std::size_t i = 0; i < y.rows(); ++i) {
      errors += (guesses(i, j) - y(i, j)) * (guesses(i, j) - y(i, j));
      spread += (y(i, j) - mean) * (y(i, j) - mean);
    }
  }
  return spread > 0 ? 1 - errors / spread : (errors == 0 ? 1 : 0);
}

double shareOfLabels(const Matrix<double>& guesses, const Matrix<double>& y) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < y.all().size(); ++i)
    right += (guesses.all()[i] > 0.5) == (y.all()[i] > 0.5) && !std::isnan(guesses.all()[i]);
  return static_cast<double>(right) / static_cast<double>(y.all().size());
}

double shareOfClasses(const Matrix<double>& guesses, const Matrix<double>& y) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < y.rows(); ++i)
    right += !std::isnan(guesses(i, 0)) && classOf(guesses, i) == static_cast<std::size_t>(y(i, 0));
  return static_cast<double>(right) / static_cast<double>(y.rows());
}

double metricOf(const Matrix<double>& guesses, const Matrix<double>& y, Task task) {
  if (task == Task::Values) return rSquared(guesses, y);
  return task == Task::Labels ? shareOfLabels(guesses, y) : shareOfClasses(guesses, y);
}

}  // namespace

template <class T>
Matrix<double> guessesOf(const Matrix<T>& output, OutputPair pair, Task task) {
  Matrix<double> guesses(output.rows(), output.columns());
  std::ranges::copy(output.all(), guesses.all().begin());
  if (task == Task::Values) return guesses;
  if (pair == OutputPair::SoftmaxCrossEntropy)
    for (std::size_t i = 0; i < guesses.rows(); ++i) softmaxRow(guesses.row(i));
  else
    for (double& value : guesses.all()) value = asProbability(value, pair);
  return guesses;
}

std::size_t classOf(const Matrix<double>& guesses, std::size_t i) {
  const auto row = guesses.row(i);
  if (row.size() == 1) return row[0] > 0.5 ? 1 : 0;
  return static_cast<std::size_t>(std::ranges::max_element(row) - row.begin());
}

Matrix<double> confusion(const Matrix<double>& guesses, const Matrix<double>& y, std::size_t classes) {
  Matrix<double> counts(classes, classes);
  for (std::size_t i = 0; i < y.rows(); ++i) ++counts(static_cast<std::size_t>(y(i, 0)), classOf(guesses, i));
  return counts;
}

template <class T>
Score scoreOf(const Network<T>& network, const Samples<T>& samples, const TrainingData<T>& data) {
  const Matrix<T> output = predict(network, samples.x);
  Matrix<T> ignored;
  return {lossOf(lossOf(data.pair), output, samples.targets, ignored),
          metricOf(guessesOf(output, data.pair, data.task), samples.y, data.task)};
}

#define ALAB_SCORE_OF(T)                                                 \
  template Matrix<double> guessesOf(const Matrix<T>&, OutputPair, Task); \
  template Score scoreOf(const Network<T>&, const Samples<T>&, const TrainingData<T>&);
ALAB_SCORE_OF(float)
ALAB_SCORE_OF(double)

}  // namespace alab

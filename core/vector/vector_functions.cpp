#include "core/vector/vector_functions.h"

#include <algorithm>
#include <functional>
#include <limits>

#include "core/vector/softmax.h"
#include "core/vector/sparsemax.h"

namespace alab {
namespace {

using Scores = std::span<const double>;
using Numbers = std::vector<double>;

Numbers negated(Scores scores) {
  Numbers negative(scores.size());
  std::ranges::transform(scores, negative.begin(), std::negate());
  return negative;
}

Matrix<double> negatedMatrix(Matrix<double> matrix) {
  for (double& element : matrix.all()) element = 0 - element;
  return matrix;
}

Numbers softmaxValues(Scores scores, double temperature) {
  return Softmax(scores, temperature).probabilities();
}

Matrix<double> softmaxSlopes(Scores scores, double temperature) {
  return softmaxJacobian(Softmax(scores, temperature));
}

Numbers logSoftmaxValues(Scores scores, double temperature) {
  return Softmax(scores, temperature).logProbabilities();
}

Matrix<double> logSoftmaxSlopes(Scores scores, double temperature) {
  return logSoftmaxJacobian(Softmax(scores, temperature));
}

Numbers softminValues(Scores scores, double temperature) {
  return softmaxValues(negated(scores), temperature);
}

Matrix<double> softminSlopes(Scores scores, double temperature) {
  return negatedMatrix(softmaxSlopes(negated(scores), temperature));
}

Numbers sparsemaxValues(Scores scores, double temperature) {
  return sparsemax(scores, temperature).probabilities;
}

/// 1 for the first of the largest scores; the limit of the softmax for T -> 0 where there is one largest.
Numbers hardmaxValues(Scores scores, double temperature) {
  const std::optional<std::size_t> largest = Softmax(scores, temperature).argmax();
  Numbers values(scores.size(), largest ? 0 : std::numeric_limits<double>::quiet_NaN());
  if (largest) values[*largest] = 1;
  return values;
}

Matrix<double> hardmaxSlopes(Scores scores, double temperature) {
  Matrix<double> slopes(scores.size(), scores.size());
  const double value = 0 * hardmaxValues(scores, temperature)[0];
  std::ranges::fill(slopes.all(), value);
  return slopes;
}

constexpr VectorFunction functions[] = {
    {"softmax", "Softmax", "e^(z_i/T) / sum_j e^(z_j/T)", "Bridle 1990", softmaxValues, softmaxSlopes},
    {"log-softmax", "Log-softmax", "z_i/T - ln sum_j e^(z_j/T)", "Bridle 1990", logSoftmaxValues,
     logSoftmaxSlopes},
    {"softmin", "Softmin", "e^(-z_i/T) / sum_j e^(-z_j/T)", "torch.nn.Softmin", softminValues, softminSlopes},
    {"sparsemax", "Sparsemax", "max(z_i/T - tau, 0), where sum_i p_i = 1", "Martins and Astudillo 2016",
     sparsemaxValues, sparsemaxJacobian},
    {"hardmax", "Hardmax", "1 for the first of the largest z, else 0", "ONNX Hardmax", hardmaxValues,
     hardmaxSlopes},
};

}  // namespace

std::span<const VectorFunction> vectorFunctions() {
  return functions;
}

std::optional<VectorFunction> vectorFunctionNamed(std::string_view id) {
  const auto found = std::ranges::find(functions, id, &VectorFunction::id);
  return found == std::end(functions) ? std::nullopt : std::optional(*found);
}

}  // namespace alab

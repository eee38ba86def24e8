#pragma once
// The table of the maps from n scores to n numbers: softmax and its relatives. They are no activations, which
// map one number to one, and have no curve.
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

struct VectorFunction {
  std::string_view id, name, formula, source;
  /// n scores to n values. One score at least; the temperature is positive and finite.
  std::vector<double> (*values)(std::span<const double> scores, double temperature);
  /// Element (i, j) is dvalue_i/dscore_j; where the map jumps, 0.
  Matrix<double> (*jacobian)(std::span<const double> scores, double temperature);
};

/// softmax, log-softmax, softmin, sparsemax, hardmax. What masks a class, and NaN, as in softmax.h; of the
/// softmin, which is the softmax of -z, it is +inf that masks.
std::span<const VectorFunction> vectorFunctions();

/// By id; nothing when unknown.
std::optional<VectorFunction> vectorFunctionNamed(std::string_view id);

}  // namespace alab

#pragma once
// Sparsemax: the probabilities nearest to z / T, the Euclidean projection on the simplex; unlike those of the
// softmax they may be 0. Martins and Astudillo, From Softmax to Sparsemax, 2016, Algorithm 1 and equation 9.
#include <span>
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

struct Sparsemax {
  std::vector<double> probabilities;  ///< max(z_i/T - threshold, 0)
  double threshold = 0;               ///< tau
  std::size_t support = 0;            ///< how many probabilities are above 0
};

/// One score at least; the temperature is positive and finite. Masks and NaN as in softmax.h. O(n ln n).
Sparsemax sparsemax(std::span<const double> scores, double temperature = 1);

/// dp_i/dz_j = (delta_ij - 1 / support) / T where both p_i and p_j are above 0, else 0. At a border, where a
/// probability is about to leave 0, that of the side where it is 0.
Matrix<double> sparsemaxJacobian(std::span<const double> scores, double temperature = 1);

}  // namespace alab

#include "core/vector/sparsemax.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>

#include "core/scalar/compensated_sum.h"

namespace alab {
namespace {

constexpr double undefinedShare = std::numeric_limits<double>::quiet_NaN();

/// (z - max) / T, which the projection does not tell from z / T.
std::vector<long double> loweredScores(std::span<const double> scores, long double largest,
                                       long double temperature) {
  std::vector<long double> lowered;
  for (const double z : scores) lowered.push_back((z - largest) / temperature);
  return lowered;
}

struct Support {
  std::size_t size = 0;
  long double threshold = 0;
};

/// The largest k with 1 + k u_(k) > u_(1) + ... + u_(k), and the threshold (that sum - 1) / k.
Support supportOf(std::vector<long double> u) {
  std::ranges::sort(u, std::greater());
  Support found;
  CompensatedSum sum;
  for (std::size_t k = 1; k <= u.size() && std::isfinite(u[k - 1]); ++k) {
    sum += u[k - 1];
    const auto count = static_cast<long double>(k);
    if (1 + count * u[k - 1] > sum.value()) found = {k, (sum.value() - 1) / count};
  }
  return found;
}

bool isProjectable(std::span<const double> scores) {
  const bool anyNan = std::ranges::any_of(scores, [](double z) { return std::isnan(z); });
  return !anyNan && std::isfinite(*std::ranges::max_element(scores));
}

}  // namespace

Sparsemax sparsemax(std::span<const double> scores, double temperature) {
  assert(!scores.empty() && temperature > 0 && std::isfinite(temperature));
  if (!isProjectable(scores)) return {std::vector(scores.size(), undefinedShare), undefinedShare, 0};
  const double largest = *std::ranges::max_element(scores);
  const std::vector<long double> u = loweredScores(scores, largest, temperature);
  const Support support = supportOf(u);
  Sparsemax result{{},
                   static_cast<double>(largest / static_cast<long double>(temperature) + support.threshold),
                   support.size};
  for (const long double value : u)
    result.probabilities.push_back(static_cast<double>(std::max(value - support.threshold, 0.0L)));
  return result;
}

Matrix<double> sparsemaxJacobian(std::span<const double> scores, double temperature) {
  const Sparsemax s = sparsemax(scores, temperature);
  const std::vector<double>& p = s.probabilities;
  Matrix<double> jacobian(p.size(), p.size());
  for (std::size_t i = 0; i < p.size(); ++i)
    for (std::size_t j = 0; j < p.size(); ++j)
      if (std::isnan(p[i]) || (p[i] > 0 && p[j] > 0))
        jacobian(i, j) = ((i == j ? 1 : 0) - 1 / static_cast<double>(s.support)) / temperature;
  if (s.support == 0) std::ranges::fill(jacobian.all(), undefinedShare);
  return jacobian;
}

}  // namespace alab

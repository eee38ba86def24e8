#include "core/analysis/band.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace alab {
namespace {

/// Linear between order statistics, as NumPy does.
double quantile(const std::vector<double>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const std::size_t below = static_cast<std::size_t>(place), above = std::min(below + 1, sorted.size() - 1);
  const double beyond = place - static_cast<double>(below);
  if (beyond == 0 || sorted[below] == sorted[above]) return sorted[below];  // others may be infinite or NaN
  return std::lerp(sorted[below], sorted[above], beyond);
}

}  // namespace

Band bandOf(std::vector<double> values) {
  assert(!values.empty());
  std::ranges::sort(values, [](double a, double b) { return a < b || (!std::isnan(a) && std::isnan(b)); });
  return {quantile(values, 0.1), quantile(values, 0.5), quantile(values, 0.9)};
}

}  // namespace alab

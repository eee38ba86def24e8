#include "core/analysis/smoothing.h"

#include <cassert>
#include <cmath>

namespace alab {

std::vector<double> smoothed(std::span<const double> x, std::span<const double> y, double memory) {
  assert(x.size() == y.size() && memory >= 0 && memory < 1);
  std::vector<double> result(y.begin(), y.end());
  double sum = 0, weight = 0, before = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    if (!std::isfinite(y[i])) continue;
    const double kept = std::pow(memory, weight > 0 ? x[i] - before : 1);
    sum = kept * sum + (1 - kept) * y[i];
    weight = kept * weight + (1 - kept);
    result[i] = sum / weight;
    before = x[i];
  }
  return result;
}

}  // namespace alab

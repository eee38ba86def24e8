#pragma once
// Why there is no softmax curve: e^x / sum over the points of a grid, as it is often drawn. It is the softmax
// of the grid itself, so its height depends on the grid: about 1 - e^-step, 0.00995 for a step of 0.01 and
// 0.0952 for one of 0.1.
#include <optional>
#include <span>
#include <vector>

#include "core/range.h"
#include "core/result.h"

namespace alab {

inline constexpr double mostCurvePoints = 100'000;

/// x = lower, lower + step, ... below upper, as numpy.arange has them.
struct SoftmaxGrid {
  Range x = {-5, 5};
  double step = 0.01;

  bool operator==(const SoftmaxGrid&) const = default;
};

struct SoftmaxCurve {
  std::vector<double> x, y;  ///< y sums to 1
  double height = 0;         ///< the largest y, at the last x
};

/// The grids of the articles: [-5, 5) with step 0.01 and [-10, 10) with step 0.1.
std::span<const SoftmaxGrid> softmaxGrids();

/// Errors: ends or a step that are no finite numbers in order, or more points than mostCurvePoints.
std::optional<Error> problemWith(const SoftmaxGrid& grid);
Result<SoftmaxCurve> softmaxCurve(const SoftmaxGrid& grid);

}  // namespace alab

#include "core/vector/softmax_curve.h"

#include <array>
#include <cmath>

#include "core/scalar/number_text.h"
#include "core/vector/softmax.h"

namespace alab {
namespace {

double pointsOf(const SoftmaxGrid& grid) {
  return std::ceil(grid.x.span() / grid.step);
}

}  // namespace

std::span<const SoftmaxGrid> softmaxGrids() {
  static constexpr std::array<SoftmaxGrid, 2> grids = {{{{-5, 5}, 0.01}, {{-10, 10}, 0.1}}};
  return grids;
}

std::optional<Error> problemWith(const SoftmaxGrid& grid) {
  if (!(grid.x.lower < grid.x.upper) || !std::isfinite(grid.x.span()))
    return Error{.what = ALAB_TEXT("a grid from %1 to %2 cannot be used"),
                 .where = {},
                 .hint = ALAB_TEXT("let it begin at a smaller x than it ends"),
                 .values = {numberText(grid.x.lower), numberText(grid.x.upper)}};
  if (pointsOf(grid) >= 1 && pointsOf(grid) <= mostCurvePoints) return std::nullopt;
  return Error{.what = ALAB_TEXT("a step of %1 cannot be used"),
               .where = {},
               .hint = ALAB_TEXT("take one that gives 1 to %2 points"),
               .values = {numberText(grid.step), numberText(mostCurvePoints)}};
}

Result<SoftmaxCurve> softmaxCurve(const SoftmaxGrid& grid) {
  if (const auto problem = problemWith(grid)) return *problem;
  SoftmaxCurve curve;
  const auto count = static_cast<std::size_t>(pointsOf(grid));
  for (std::size_t i = 0; i < count; ++i) curve.x.push_back(grid.x.lower + double(i) * grid.step);
  curve.y = Softmax(curve.x).probabilities();
  curve.height = curve.y.back();
  return curve;
}

}  // namespace alab

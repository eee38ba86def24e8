#include "core/sampling/cells.h"

#include <algorithm>
#include <cmath>

#include "core/sampling/one_sided.h"

namespace alab {
namespace {

constexpr int uniformCount = 2000;  ///< points of a finite range: finer than the pixels of a plot

/// Both sides of the anchor at distances growing by `ratio`.
void addGeometric(std::vector<double>& grid, double anchor, Range distances, double ratio) {
  for (double d = distances.lower; d <= distances.upper; d *= ratio) {
    grid.push_back(anchor - d);
    grid.push_back(anchor + d);
  }
}

/// Lengths that a formula may make of a parameter p: 1/p in g(p x), p in g(x / p), sqrt(p) in x^2 + p and
/// 1/sqrt(p) in p x^2. A parameter so extreme that 1e4 of its lengths are no double counts as none.
std::vector<double> lengthsOf(Params params) {
  std::vector<double> lengths;
  for (double p : params) {
    const double size = std::fabs(p), root = std::sqrt(size);
    if (1e-300 <= size && size <= 1e300) lengths.insert(lengths.end(), {size, 1 / size, root, 1 / root});
  }
  return lengths;
}

void sortUnique(std::vector<double>& grid) {
  std::sort(grid.begin(), grid.end());
  grid.erase(std::unique(grid.begin(), grid.end()), grid.end());
}

std::vector<double> insideOf(Range range, std::span<const double> points) {
  std::vector<double> inside;
  std::copy_if(points.begin(), points.end(), std::back_inserter(inside),
               [range](double x) { return range.lower < x && x < range.upper; });
  return inside;
}

/// The first inner point beside an end that is a kink, or the end itself if it is that of the range.
Range innerEnds(Range cell, Range range) {
  const auto offset = [&](double kink) { return std::min(sideOffset(kink), cell.span() / 1024); };
  const double from = cell.lower == range.lower ? cell.lower : cell.lower + offset(cell.lower);
  const double to = cell.upper == range.upper ? cell.upper : cell.upper - offset(cell.upper);
  return {from, to};
}

Cell sampledCell(const Function& function, Range x, Range ends, std::span<const double> grid) {
  Cell cell{x, {}, {}};
  if (std::isfinite(ends.lower)) cell.points.push_back(ends.lower);
  const std::vector<double> inner = insideOf(ends, grid);
  cell.points.insert(cell.points.end(), inner.begin(), inner.end());
  if (std::isfinite(ends.upper) && ends.lower < ends.upper) cell.points.push_back(ends.upper);
  for (double point : cell.points) cell.values.push_back(function.at(point));
  return cell;
}

}  // namespace

RealFunction component(const Function& function, double Derivatives::*order) {
  return [&function, order](double x) { return function.at(x).*order; };
}

std::vector<double> Cell::column(double Derivatives::*order) const {
  std::vector<double> result(values.size());
  std::transform(values.begin(), values.end(), result.begin(),
                 [order](const Derivatives& v) { return v.*order; });
  return result;
}

bool Cell::isConstant(double Derivatives::*order) const {
  const double first = values.empty() ? NAN : values.front().*order;
  return std::isfinite(first) && std::all_of(values.begin(), values.end(), [&](const Derivatives& v) {
           return std::fabs(v.*order - first) <= 1e-15 * std::fabs(first);
         });
}

std::vector<Cell> sampledCells(const Function& function, Range range, std::span<const double> grid) {
  std::vector<double> cuts = {range.lower};
  for (double kink : insideOf(range, function.kinks())) cuts.push_back(kink);
  cuts.push_back(range.upper);
  std::vector<Cell> cells;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    const Range x = {cuts[i], cuts[i + 1]};
    cells.push_back(sampledCell(function, x, innerEnds(x, range), grid));
  }
  return cells;
}

std::vector<double> uniformGrid(Range range, int count) {
  std::vector<double> grid;
  for (int i = 0; i <= count; ++i) grid.push_back(range.lower + range.span() * i / count);
  if (range.contains(0)) grid.push_back(0);
  sortUnique(grid);
  return grid;
}

std::vector<double> wholeLineGrid(const Function& function) {
  constexpr Range distances = {1e-9, 1e9};
  std::vector<double> grid = uniformGrid({-10, 10}, 400);
  addGeometric(grid, 0, distances, 1.15);
  for (double length : lengthsOf(function.params)) {
    const Range around = {1e-3 * length, 1e4 * length};
    if (!distances.contains(around.lower) || !distances.contains(around.upper))
      addGeometric(grid, 0, around, 1.15);
  }
  for (double kink : function.kinks()) addGeometric(grid, kink, {1e-6, 1e3}, 1.5);
  sortUnique(grid);
  return grid;
}

std::vector<Cell> sampledCells(const Function& function, Range range) {
  const bool isFinite = std::isfinite(range.span());
  return sampledCells(function, range, isFinite ? uniformGrid(range, uniformCount) : wholeLineGrid(function));
}

}  // namespace alab

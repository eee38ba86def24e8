#include "core/sampling/flat_stretches.h"

#include <cmath>

#include "core/sampling/cells.h"
#include "core/sampling/one_sided.h"
#include "core/sampling/roots.h"

namespace alab {
namespace {

/// A point inside, also when an end is infinite.
double innerPoint(Range x) {
  if (std::isinf(x.lower)) return std::isinf(x.upper) ? 0 : x.upper - 1 - std::fabs(x.upper);
  return std::isinf(x.upper) ? x.lower + 1 + std::fabs(x.lower) : x.middle();
}

/// The flat ones of the pieces into which the crossings of |f'| and the threshold cut a cell.
std::vector<Range> flatPieces(const Function& function, const Cell& cell, double threshold) {
  const auto excess = [&](double x) { return std::fabs(function.at(x).d1) - threshold; };
  std::vector<double> values;
  for (const Derivatives& v : cell.values) values.push_back(std::fabs(v.d1) - threshold);
  std::vector<double> cuts = signChanges(excess, cell.points, values);
  cuts.push_back(cell.x.upper);
  std::vector<Range> pieces;
  double from = cell.x.lower;
  for (double to : cuts) {
    if (excess(innerPoint({from, to})) < 0) pieces.push_back({from, to});
    from = to;
  }
  return pieces;
}

}  // namespace

std::vector<Range> flatStretches(const Function& function, Range range, double threshold) {
  return flatStretches(function, sampledCells(function, range), threshold);
}

std::vector<Range> flatStretches(const Function& function, std::span<const Cell> cells, double threshold) {
  std::vector<Range> stretches;
  const auto continues = [&](Range piece) {
    return !stretches.empty() && stretches.back().upper == piece.lower &&
           !oneSided(component(function, &Derivatives::f), piece.lower).jumps();
  };
  for (const Cell& cell : cells)
    for (Range piece : flatPieces(function, cell, threshold))
      if (continues(piece))
        stretches.back().upper = piece.upper;
      else
        stretches.push_back(piece);
  return stretches;
}

std::vector<Plateau> plateaus(const Function& function) {
  return plateaus(sampledCells(function, wholeLine));
}

std::vector<Plateau> plateaus(std::span<const Cell> cells) {
  std::vector<Plateau> result;
  for (const Cell& cell : cells)
    if (cell.isConstant(&Derivatives::f)) result.push_back({cell.x, cell.values.front().f + 0.0});
  return result;
}

}  // namespace alab

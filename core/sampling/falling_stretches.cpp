#include "core/sampling/falling_stretches.h"

#include "core/sampling/one_sided.h"
#include "core/sampling/roots.h"

namespace alab {
namespace {

/// Between two sign changes one sample tells; one that is taken for the sign change itself does not.
bool falls(const Cell& cell, Range piece, double noise) {
  for (std::size_t i = 0; i < cell.points.size(); ++i)
    if (piece.lower < cell.points[i] && cell.points[i] < piece.upper && cell.values[i].d1 < -noise)
      return true;
  return false;
}

std::vector<Range> fallingPieces(const Function& function, const Cell& cell, double noise) {
  const RealFunction slope = component(function, &Derivatives::d1);
  std::vector<double> cuts = signChanges(slope, cell.points, cell.column(&Derivatives::d1), noise);
  cuts.push_back(cell.x.upper);
  std::vector<Range> pieces;
  double from = cell.x.lower;
  for (double to : cuts) {
    if (falls(cell, {from, to}, noise)) pieces.push_back({from, to});
    from = to;
  }
  return pieces;
}

bool jumpsUp(const Function& function, double kink) {
  const OneSided sides =
      oneSided(component(function, &Derivatives::f), kink, sideOffset(kink, function.kinks()));
  return sides.jumps() && sides.right > sides.left;
}

}  // namespace

std::vector<Range> fallingStretches(const Function& function, std::span<const Cell> cells, double noise) {
  std::vector<Range> stretches;
  const auto continues = [&](Range piece) {
    return !stretches.empty() && stretches.back().upper == piece.lower && !jumpsUp(function, piece.lower);
  };
  for (const Cell& cell : cells)
    for (Range piece : fallingPieces(function, cell, noise))
      if (continues(piece))
        stretches.back().upper = piece.upper;
      else
        stretches.push_back(piece);
  return stretches;
}

}  // namespace alab

#pragma once
// Where a function does not react: nearly (|f'| small) and not at all (constant).
#include <span>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"
#include "core/sampling/cells.h"

namespace alab {

/// |f'| below this counts as flat: the neuron hardly learns there.
constexpr double flatSlope = 0.01;

/// The intervals of the range (finite or the whole line) where |f'| < threshold, ascending; their ends are
/// exact to double accuracy. Neighbours touch only where f jumps.
std::vector<Range> flatStretches(const Function& function, Range range, double threshold = flatSlope);
std::vector<Range> flatStretches(const Function& function, std::span<const Cell> cells, double threshold);

/// A whole stretch between neighbouring kinks, or from a kink to infinity, on which f is the constant y.
struct Plateau {
  Range x;
  double y = 0;
};

/// All of them, ascending. A tail that is flat only after rounding (sigmoid beyond 37) is none.
std::vector<Plateau> plateaus(const Function& function);
/// Those among the cells of the whole line.
std::vector<Plateau> plateaus(std::span<const Cell> cells);

}  // namespace alab

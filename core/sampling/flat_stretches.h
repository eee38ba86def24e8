#pragma once
// Where a function does not react: nearly (|f'| small) and not at all (constant).
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"

namespace alab {

/// |f'| below this counts as flat: the neuron hardly learns there.
constexpr double flatSlope = 0.01;

/// The intervals of the range (finite or the whole line) where |f'| < threshold, ascending; their ends are
/// exact to double accuracy. Neighbours touch only where f jumps.
std::vector<Range> flatStretches(const Function& function, Range range, double threshold = flatSlope);

/// A whole stretch between neighbouring kinks, or from a kink to infinity, on which f is the constant y.
struct Plateau {
  Range x;
  double y = 0;
};

/// All of them, ascending. A tail that is flat only after rounding (sigmoid beyond 37) is none.
std::vector<Plateau> plateaus(const Function& function);

}  // namespace alab

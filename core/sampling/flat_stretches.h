#pragma once
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"

namespace alab {

/// |f'| below this counts as flat: the neuron hardly learns there.
constexpr double flatSlope = 0.01;

/// The intervals of the range where |f'| < threshold, ascending and apart; their ends are exact to double
/// accuracy.
std::vector<Range> flatStretches(const Function& function, Range range, double threshold = flatSlope);

}  // namespace alab

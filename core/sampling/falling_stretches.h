#pragma once
// Where a function falls: more in gives less out.
#include <span>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"
#include "core/sampling/cells.h"

namespace alab {

/// The intervals that the cells show on which f' < 0, ascending, with ends exact to double accuracy. Slopes
/// up to `noise` count as zero, and a tail that is flat only after rounding falls as the last slope before it
/// does. Neighbours touch only where f jumps up.
std::vector<Range> fallingStretches(const Function& function, std::span<const Cell> cells, double noise);

}  // namespace alab

#pragma once
// Branches of a tape: where the parts of a piecewise formula meet.
#include <vector>

#include "core/formula/program/tape.h"

namespace alab {

/// The points where a choice, abs or floor that counts changes sides, ascending; of infinitely many those
/// nearest to 0. Where the arguments of a choice are straight lines the point is computed, elsewhere it is
/// searched for on a grid over the whole line. `params` are finite.
std::vector<double> kinksOf(const Tape& tape, std::span<const double> params);

}  // namespace alab

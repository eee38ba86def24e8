#pragma once

namespace alab {

/// Doubles, and so JSON, hold every whole number up to here.
inline constexpr double largestSeed = 9007199254740992;

}  // namespace alab

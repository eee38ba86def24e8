#pragma once
#include <cstddef>
#include <string_view>

namespace alab {

/// Insertions, deletions, substitutions and swaps of neighbours that lead from a to b, no letter touched
/// twice (optimal string alignment, after Wagner and Fischer 1974).
std::size_t editDistance(std::string_view a, std::string_view b);

}  // namespace alab

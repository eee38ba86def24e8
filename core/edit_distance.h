#pragma once
#include <cstddef>
#include <string_view>

namespace alab {

/// Insertions, deletions and substitutions that lead from a to b (Wagner and Fischer 1974).
std::size_t editDistance(std::string_view a, std::string_view b);

}  // namespace alab

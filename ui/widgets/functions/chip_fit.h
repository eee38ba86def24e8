#pragma once
// Which chips of the function bar fit into its width. Pure.
#include <vector>

namespace alab {

/// Places (ascending) of the chips shown in `available` px. All when they fit; else as many of the first ones
/// as fit beside the overflow chip, and the focused one (-1: none) in any case.
std::vector<int> chipsThatFit(const std::vector<int>& widths, int gap, int overflowWidth, int available,
                              int focused);

}  // namespace alab

#pragma once
// Where a dragged chip would land among the chips that are shown. Pure.
#include <QRect>
#include <vector>

namespace alab {

struct PlacedChip {
  int place;   ///< in the selection
  QRect rect;  ///< in the strip
};

/// The chip would stand before this place when dropped at x: the chips' middles decide.
int dropPlace(const std::vector<PlacedChip>& chips, int x);

/// x of the gap before a place; of the one behind the last chip for places beyond. `chips` is not empty.
int gapBefore(const std::vector<PlacedChip>& chips, int place, int gap);

}  // namespace alab

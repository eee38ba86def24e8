#include "ui/widgets/functions/chip_drop.h"

#include <algorithm>

namespace alab {

int dropPlace(const std::vector<PlacedChip>& chips, int x) {
  const auto right =
      std::find_if(chips.begin(), chips.end(), [x](const PlacedChip& c) { return x < c.rect.center().x(); });
  if (right != chips.end()) return right->place;
  return chips.empty() ? 0 : chips.back().place + 1;
}

int gapBefore(const std::vector<PlacedChip>& chips, int place, int gap) {
  const auto right =
      std::find_if(chips.begin(), chips.end(), [place](const PlacedChip& c) { return c.place >= place; });
  return right != chips.end() ? right->rect.left() - gap / 2 : chips.back().rect.right() + gap / 2;
}

}  // namespace alab

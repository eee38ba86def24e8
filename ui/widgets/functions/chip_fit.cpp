#include "ui/widgets/functions/chip_fit.h"

#include <numeric>

namespace alab {

namespace {

/// How many of the first chips, other than `reserved`, fit into `room` px.
std::size_t prefixThatFits(const std::vector<int>& widths, int gap, int room, int reserved) {
  int used = 0;
  std::size_t count = 0;
  for (; count < widths.size(); ++count) {
    if (static_cast<int>(count) == reserved) continue;
    used += widths[count] + gap;
    if (used > room) break;
  }
  return count;
}

}  // namespace

std::vector<int> chipsThatFit(const std::vector<int>& widths, int gap, int overflowWidth, int available,
                              int focused) {
  const int count = static_cast<int>(widths.size());
  std::vector<int> places(widths.size());
  std::iota(places.begin(), places.end(), 0);
  const int all = std::accumulate(widths.begin(), widths.end(), gap * (count - 1));
  if (all <= available) return places;

  const bool hasFocused = focused >= 0 && focused < count;
  const int focusedWidth = hasFocused ? widths[static_cast<std::size_t>(focused)] + gap : 0;
  const std::size_t shown =
      prefixThatFits(widths, gap, available - overflowWidth - focusedWidth, hasFocused ? focused : -1);
  places.resize(shown);
  if (hasFocused && focused >= static_cast<int>(shown)) places.push_back(focused);
  return places;
}

}  // namespace alab

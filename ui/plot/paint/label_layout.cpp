#include "ui/plot/paint/label_layout.h"

#include <algorithm>
#include <numeric>

namespace alab {
namespace {

/// Neighbours that touch and move as one (pool adjacent violators).
struct Block {
  double sum;  ///< of the wanted places, each less its distance from the block's first member
  int count;
  double first() const { return sum / count; }
};

void merge(std::vector<Block>& blocks, double gap) {
  while (blocks.size() > 1) {
    const Block last = blocks.back();
    Block& before = blocks[blocks.size() - 2];
    if (before.first() + before.count * gap <= last.first()) return;
    before = {before.sum + last.sum - last.count * before.count * gap, before.count + last.count};
    blocks.pop_back();
  }
}

std::vector<std::size_t> sortedOrder(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
  return order;
}

/// Where the first member may stand so that all of a chain of `count` stay inside.
double allowedFirst(double first, double before, double after, double gap, Range centres) {
  return std::clamp(first, centres.lower + before * gap,
                    std::max(centres.lower + before * gap, centres.upper - after * gap));
}

}  // namespace

std::vector<double> spread(const std::vector<double>& wanted, double height, Range bounds) {
  if (wanted.empty()) return {};
  const double count = static_cast<double>(wanted.size());
  const double gap = std::min(height, bounds.span() / count);
  const Range centres = {bounds.lower + gap / 2, bounds.upper - gap / 2};
  const std::vector<std::size_t> order = sortedOrder(wanted);
  std::vector<Block> blocks;
  for (const std::size_t i : order) {
    blocks.push_back({wanted[i], 1});
    merge(blocks, gap);
  }
  std::vector<double> placed(wanted.size());
  std::size_t next = 0;
  for (const Block& block : blocks) {
    const double before = static_cast<double>(next);
    const double first = allowedFirst(block.first(), before, count - 1 - before, gap, centres);
    for (int k = 0; k < block.count; ++k) placed[order[next++]] = first + k * gap;
  }
  return placed;
}

}  // namespace alab

#include "core/vector/maxout.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "core/text.h"

namespace alab {
namespace {

/// The line that is the largest far to the left: of the least slope, and of those the highest.
std::size_t leftmostLine(std::span<const MaxoutLine> lines) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool isHigher = lines[i].slope == lines[best].slope && lines[i].intercept > lines[best].intercept;
    if (lines[i].slope < lines[best].slope || isHigher) best = i;
  }
  return best;
}

/// Where `next`, which is steeper, overtakes `line`.
double crossing(const MaxoutLine& line, const MaxoutLine& next) {
  const long double height = static_cast<long double>(line.intercept) - next.intercept;
  return static_cast<double>(height / (static_cast<long double>(next.slope) - line.slope));
}

struct Overtaking {
  double x;
  std::size_t line;
};

/// The next corner of the envelope: the first line to overtake, of several in one point the steepest.
std::optional<Overtaking> nextAfter(std::size_t current, std::span<const MaxoutLine> lines) {
  std::optional<Overtaking> first;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].slope <= lines[current].slope) continue;
    const double x = crossing(lines[current], lines[i]);
    const bool isSteeper = first && x == first->x && lines[i].slope > lines[first->line].slope;
    if (!first || x < first->x || isSteeper) first = {x, i};
  }
  return first;
}

}  // namespace

MaxoutValue maxoutAt(std::span<const MaxoutLine> lines, double x) {
  assert(!lines.empty());
  MaxoutValue largest{lines[0].at(x), 0};
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (lines[i].at(x) > largest.y) largest = {lines[i].at(x), i};
  return largest;
}

std::vector<MaxoutPiece> maxoutPieces(std::span<const MaxoutLine> lines) {
  assert(!lines.empty());
  std::vector<MaxoutPiece> pieces = {{{-infinity, infinity}, leftmostLine(lines)}};
  while (const std::optional<Overtaking> next = nextAfter(pieces.back().line, lines)) {
    const double corner = std::max(next->x, pieces.back().x.lower);  // rounding may put it before the last
    pieces.back().x.upper = corner;
    pieces.push_back({{corner, infinity}, next->line});
  }
  return pieces;
}

std::span<const MaxoutPreset> maxoutPresets() {
  static const std::vector<MaxoutPreset> presets = {
      {"ReLU", {{0, 0}, {1, 0}}},
      {"|x|", {{-1, 0}, {1, 0}}},
      {"Leaky ReLU 0.1", {{0.1, 0}, {1, 0}}},
      {ALAB_TEXT("tangents of x^2"), {{-3, -2.25}, {-1, -0.25}, {1, -0.25}, {3, -2.25}}},
  };
  return presets;
}

}  // namespace alab

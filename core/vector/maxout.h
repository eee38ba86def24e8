#pragma once
// Maxout: the largest of k lines, max over k of (w_k x + b_k), a convex function that a network learns piece
// by piece. Goodfellow et al., Maxout Networks, 2013.
#include <span>
#include <string_view>
#include <vector>

#include "core/range.h"

namespace alab {

struct MaxoutLine {
  double slope = 0, intercept = 0;  ///< finite

  double at(double x) const { return slope * x + intercept; }
  bool operator==(const MaxoutLine&) const = default;
};

struct MaxoutValue {
  double y = 0;
  std::size_t line = 0;  ///< the first of the largest; its slope is dy/dx
};

/// Between two corners, or from one on, a line is the largest.
struct MaxoutPiece {
  Range x;  ///< the ends of the first and the last piece are infinite
  std::size_t line = 0;
};

struct MaxoutPreset {
  std::string_view name;  ///< marked for translation where it is a word
  std::vector<MaxoutLine> lines;
};

/// One line at least.
MaxoutValue maxoutAt(std::span<const MaxoutLine> lines, double x);

/// From left to right; together the whole line. Lines that are nowhere the only largest are left out, of
/// equal ones all but the first.
std::vector<MaxoutPiece> maxoutPieces(std::span<const MaxoutLine> lines);

/// ReLU, |x|, Leaky ReLU, and x^2 by four of its tangents.
std::span<const MaxoutPreset> maxoutPresets();

}  // namespace alab

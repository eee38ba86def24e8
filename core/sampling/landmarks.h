#pragma once
// The points of a curve worth stopping at. Flat stretches (the left of a ReLU) hold none.
#include <optional>
#include <span>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"

namespace alab {

enum class LandmarkKind {
  Root,
  Maximum,
  Minimum,
  Inflection,  ///< f'' changes its sign and f' is continuous
  Kink,        ///< f' or f'' jumps
  Jump         ///< f itself jumps
};

struct Landmark {
  LandmarkKind kind;
  double x;
  double y;  ///< f(x); exactly 0 for a root
  bool operator==(const Landmark&) const = default;
};

/// Roots, extrema, inflections, kinks and jumps in the range, ascending in x, each to full double accuracy.
/// One x may be several: the root and inflection of tanh. An oscillation finer than range/2000 may be missed.
std::vector<Landmark> landmarks(const Function& function, Range range);

enum class Direction { Left, Right };

/// The first landmark beyond `from`; nothing when there is none. `landmarks` ascends.
std::optional<Landmark> nextLandmark(std::span<const Landmark> landmarks, double from, Direction direction);

}  // namespace alab

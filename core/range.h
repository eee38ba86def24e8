#pragma once
#include <limits>

namespace alab {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// A closed interval of numbers, lower <= upper.
struct Range {
  double lower = 0;
  double upper = 0;

  double span() const { return upper - lower; }
  double middle() const { return lower + (upper - lower) / 2; }
  bool contains(double x) const { return lower <= x && x <= upper; }
  bool operator==(const Range&) const = default;
};

}  // namespace alab

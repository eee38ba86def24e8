#pragma once
// Numbers that are the same but for rounding.
#include <cmath>

namespace alab {

inline bool isNear(double a, double b, double tolerance = 1e-12) {
  return std::abs(a - b) <= tolerance;
}

/// Within a share of the expected value.
inline bool agrees(double actual, double expected, double share = 1e-12) {
  return std::abs(actual - expected) <= share * std::abs(expected);
}

}  // namespace alab

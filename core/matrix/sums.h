#pragma once
// Sums over many floats or doubles, on the instruction set of the activations. Floats are summed as doubles:
// the squares of a gradient that has nearly vanished are no longer floats.
#include <cstddef>
#include <span>

namespace alab {

struct Sums {
  double sum = 0, squares = 0;
  std::size_t zeros = 0;  ///< elements that are exactly 0
};

Sums sumsOf(std::span<const float> x);
Sums sumsOf(std::span<const double> x);

/// How many elements have |x| < size.
std::size_t countBelow(std::span<const float> x, float size);
std::size_t countBelow(std::span<const double> x, double size);

}  // namespace alab

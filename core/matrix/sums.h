#pragma once
// Passes over many floats or doubles, on the instruction set of the activations. Sums over all are sums of
// doubles: the squares of a gradient that has nearly vanished are no longer floats.
#include <cstddef>
#include <span>

#include "core/matrix/matrix.h"

namespace alab {

struct Sums {
  double sum = 0, squares = 0;
  std::size_t zeros = 0;  ///< elements that are exactly 0

  Sums& operator+=(const Sums& more) {
    sum += more.sum;
    squares += more.squares;
    zeros += more.zeros;
    return *this;
  }
};

Sums sumsOf(std::span<const float> x);
Sums sumsOf(std::span<const double> x);

/// The sum of x * y, element by element, and of squares alone: of a short span little more than its elements.
double productOf(std::span<const float> x, std::span<const float> y);
double productOf(std::span<const double> x, std::span<const double> y);
inline double squaresOf(std::span<const float> x) {
  return productOf(x, x);
}
inline double squaresOf(std::span<const double> x) {
  return productOf(x, x);
}

/// How many elements have |x| < size.
std::size_t countBelow(std::span<const float> x, float size);
std::size_t countBelow(std::span<const double> x, double size);

/// x = x * factors, element by element.
void scale(std::span<float> x, std::span<const float> factors);
void scale(std::span<double> x, std::span<const double> factors);

/// out[j] = sum of column j, in the type of the elements. The rows of x are contiguous.
void columnSums(const MatrixView<const float>& x, std::span<float> out);
void columnSums(const MatrixView<const double>& x, std::span<double> out);

}  // namespace alab

#pragma once
// Lines of equal value on a grid, by marching squares.
#include <span>
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

/// NaN between the pieces.
struct ContourLine {
  std::vector<double> x, y;
};

/// values(i, j) is that at (x[j], y[i]); x and y ascend. Along an edge of the grid values are taken as
/// linear.
ContourLine contourAt(const Matrix<double>& values, std::span<const double> x, std::span<const double> y,
                      double level);

}  // namespace alab

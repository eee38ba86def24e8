#pragma once
// A function cut at its kinks: inside of a cell it is smooth, so sign changes and quadrature can be trusted
// there.
#include <limits>
#include <span>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"
#include "core/sampling/real_function.h"

namespace alab {

constexpr Range wholeLine = {-std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::infinity()};

/// f, f' or f'' of a function, by pointer to member. The function must outlive the result.
RealFunction component(const Function& function, double Derivatives::*order);

/// A stretch between neighbouring kinks (or the ends of the range) and f, f', f'' at some of its inner
/// points.
struct Cell {
  Range x;  ///< open where an end is a kink or infinite
  std::vector<double> points;
  std::vector<Derivatives> values;

  /// One component of the values.
  std::vector<double> column(double Derivatives::*order) const;
  /// The component is the same number at all points.
  bool isConstant(double Derivatives::*order) const;
};

/// The cells of the range, sampled at the points of the ascending grid and close to the kinks.
std::vector<Cell> sampledCells(const Function& function, Range range, std::span<const double> grid);

/// `count` + 1 points from end to end, and 0 if it lies inside.
std::vector<double> uniformGrid(Range range, int count);

/// Points for the whole line: uniform where activations live, geometric towards 0, the kinks and 1e9, and
/// around the lengths that extreme parameters stand for (the dip of swish:beta=2e-9 lies at -6e8).
std::vector<double> wholeLineGrid(const Function& function);

/// The whole line with that grid, or a finite range uniformly.
std::vector<Cell> sampledCells(const Function& function, Range range);

}  // namespace alab

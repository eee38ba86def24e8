#include "core/analysis/verify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "core/sampling/cells.h"

namespace alab {
namespace {

constexpr int pointCount = 1000;
constexpr int rows = 7;  ///< steps h, h/2, h/4 ...
constexpr double largestStep = 0.125;
constexpr double smallestStep = 1e-6;  ///< nearer to a kink than twice this, rounding of x decides the side
constexpr double useless = 1e-7;       ///< a bound above this share of the slope proves nothing

struct Measurement {
  double slope = 0;
  double bound = std::numeric_limits<double>::infinity();
};

/// How far rounding of f (2 ulp) and of x +- h can move a central difference, extrapolation included.
double roundingBound(double f, double slope, double x, double h) {
  const double epsilon = std::numeric_limits<double>::epsilon();
  return 4 * epsilon * (std::fabs(f) + std::fabs((std::fabs(x) + h) * slope)) / h;
}

/// The slope of f at x from steps up to h: of all extrapolations the one with the smallest error bound.
Measurement measuredSlope(const Function& function, double x, double h) {
  const double f = function.at(x).f;
  const auto difference = [&](double step) {
    return (function.at(x + step).f - function.at(x - step).f) / (2 * step);
  };
  Measurement best;
  std::array<double, rows> previous = {difference(h)};
  for (int row = 1; row < rows; ++row) {
    h /= 2;
    std::array<double, rows> current = {difference(h)};
    double factor = 1;
    for (int k = 1; k <= row; ++k) {
      factor *= 4;
      current[k] = (factor * current[k - 1] - previous[k - 1]) / (factor - 1);
      const double truncation =
          std::max(std::fabs(current[k] - current[k - 1]), std::fabs(current[k] - previous[k - 1]));
      const double bound = 2 * truncation + roundingBound(f, current[k], x, h);
      if (bound < best.bound) best = {current[k], bound};
    }
    previous = current;
  }
  return best;
}

double distanceToKink(double x, const std::vector<double>& kinks) {
  double distance = std::numeric_limits<double>::infinity();
  for (double kink : kinks) distance = std::min(distance, std::fabs(x - kink));
  return distance;
}

void compare(DerivativeCheck& check, double x, double claimed, const Measurement& measured) {
  if (!(measured.bound <= useless * (1 + std::fabs(measured.slope)))) return;
  const double error = std::fabs(claimed - measured.slope);
  ++check.points;
  // A NaN that claims to be the slope of a function that has one is refused as well.
  const bool isWorst = !(error <= check.worstError);
  if (!(error <= measured.bound) && (isWorst || !check.refusal))
    check.refusal = Refusal{x, claimed, measured.slope, measured.bound};
  if (!isWorst) return;
  check.worstError = error;
  check.worstAt = x;
}

}  // namespace

DerivativeCheck verifyDerivative(const Function& function, Range range) {
  DerivativeCheck check;
  const std::vector<double> kinks = function.kinks();
  for (double x : uniformGrid(range, pointCount)) {
    const double step = std::min(largestStep, distanceToKink(x, kinks) / 2);
    if (step > smallestStep) compare(check, x, function.at(x).d1, measuredSlope(function, x, step));
  }
  return check;
}

}  // namespace alab

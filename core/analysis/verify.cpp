#include "core/analysis/verify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <vector>

#include "core/sampling/cells.h"

namespace alab {
namespace {

constexpr int verifiedPoints = 1000;
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

double largestDistance(double value, std::initializer_list<double> others) {
  double distance = 0;
  for (double other : others) distance = std::max(distance, std::fabs(value - other));
  return distance;
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
      if (k == row) continue;  // two neighbours only: they may agree by chance
      const double truncation = largestDistance(current[k], {current[k - 1], previous[k - 1], previous[k]});
      const double bound = 2 * truncation + roundingBound(f, current[k], x, h);
      if (bound < best.bound) best = {current[k], bound};
    }
    previous = current;
  }
  return best;
}

bool isUseful(const Measurement& m) {
  return m.bound <= useless * (1 + std::fabs(m.slope));
}

bool contradicts(const Measurement& m, double slope) {
  return !(std::fabs(slope - m.slope) <= m.bound);
}

/// A measurement again with ever finer steps: details below the first step (sin 1000 x) may have deceived it.
Measurement reconsidered(const Function& function, double x, double step, Measurement m) {
  for (int refinement = 1; refinement <= 4; ++refinement) {
    step /= 256;
    const Measurement finer = measuredSlope(function, x, step);
    if (std::fabs(finer.slope - m.slope) > finer.bound + m.bound) m = finer;
  }
  return m;
}

double distanceToKink(double x, const std::vector<double>& kinks) {
  double distance = std::numeric_limits<double>::infinity();
  for (double kink : kinks) distance = std::min(distance, std::fabs(x - kink));
  return distance;
}

void compare(DerivativeCheck& check, const Function& function, double x, double step) {
  const double claimed = function.at(x).d1;
  Measurement measured = measuredSlope(function, x, step);
  if (isUseful(measured) && contradicts(measured, claimed))
    measured = reconsidered(function, x, step, measured);
  if (!isUseful(measured)) return;
  const double error = std::fabs(claimed - measured.slope);
  ++check.points;
  // A NaN that claims to be the slope of a function that has one is refused as well.
  const bool isWorst = !(error <= check.worstError);
  if (contradicts(measured, claimed) && (isWorst || !check.refusal))
    check.refusal = Refusal{x, claimed, measured.slope, measured.bound};
  if (!isWorst) return;
  check.worstError = error;
  check.worstAt = x;
}

}  // namespace

DerivativeCheck verifyDerivative(const Function& function, Range range) {
  DerivativeCheck check;
  const std::vector<double> kinks = function.kinks();
  for (double x : uniformGrid(range, verifiedPoints)) {
    const double step = std::min(largestStep, distanceToKink(x, kinks) / 2);
    if (step > smallestStep) compare(check, function, x, step);
  }
  return check;
}

}  // namespace alab

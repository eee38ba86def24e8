#include "core/sampling/one_sided.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

bool isRoundingOf(double value, double other) {
  const double scale = std::max(std::fabs(value), std::fabs(other));
  return value == other || (std::isfinite(scale) && std::fabs(value - other) <= 1e-13 + 1e-10 * scale);
}

constexpr double shrinkage = 1.0 / 16;

/// Below 8 roundings of x the kink may be on either side.
double smallestOffset(double x) {
  return std::max(std::ldexp(std::fabs(x), -49), std::ldexp(1.0, -1000));
}

double extrapolated(const RealFunction& f, double x, double offset) {
  const double near = f(x + offset);
  const double limit = 2 * near - f(x + 2 * offset);
  return std::isfinite(limit) ? limit : near;
}

/// The limit from an offset so small that a smaller one makes no difference: f may bend within the first.
double limitFrom(const RealFunction& f, double x, double offset) {
  double limit = extrapolated(f, x, offset);
  for (offset *= shrinkage; std::fabs(offset) >= smallestOffset(x); offset *= shrinkage) {
    const double next = extrapolated(f, x, offset);
    const bool isSettled = isRoundingOf(next, limit) || !std::isfinite(next);
    limit = next;
    if (isSettled) break;
  }
  return limit;
}

/// Whether f(x + offset) comes closer to `at` with the offset, however steep f is: seen as soon as a smaller
/// offset leaves less than half of the difference.
bool tendsTo(double at, const RealFunction& f, double x, double offset) {
  double gap = std::fabs(f(x + offset) - at);
  for (offset *= shrinkage; std::fabs(offset) >= smallestOffset(x); offset *= shrinkage) {
    const double next = std::fabs(f(x + offset) - at);
    if (next < gap / 2) return true;
    if (!(next < gap)) return false;
    gap = next;
  }
  return false;
}

}  // namespace

bool OneSided::jumps() const {
  return !isRoundingOf(left, right);
}

double sideOffset(double x) {
  return std::ldexp(std::max(1.0, std::fabs(x)), -44);
}

double sideOffset(double x, std::span<const double> kinks) {
  double offset = sideOffset(x);
  for (double kink : kinks)
    if (kink != x) offset = std::min(offset, std::fabs(kink - x) / 1024);
  return offset;
}

OneSided oneSided(const RealFunction& f, double x, double offset) {
  const double at = f(x);
  const auto limitOn = [&](double side) {
    const double limit = limitFrom(f, x, side);
    return isRoundingOf(limit, at) || tendsTo(at, f, x, side) ? at : limit;
  };
  return {limitOn(-offset), at, limitOn(offset)};
}

}  // namespace alab

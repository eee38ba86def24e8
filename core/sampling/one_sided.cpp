#include "core/sampling/one_sided.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

bool isRoundingOf(double value, double other) {
  const double scale = std::max(std::fabs(value), std::fabs(other));
  return value == other || (std::isfinite(scale) && std::fabs(value - other) <= 1e-13 + 1e-10 * scale);
}

double limitFrom(const RealFunction& f, double x, double offset) {
  const double near = f(x + offset);
  const double extrapolated = 2 * near - f(x + 2 * offset);
  return std::isfinite(extrapolated) ? extrapolated : near;
}

}  // namespace

bool OneSided::jumps() const {
  return !isRoundingOf(left, right);
}

double sideOffset(double x) {
  return std::ldexp(std::max(1.0, std::fabs(x)), -44);
}

OneSided oneSided(const RealFunction& f, double x, double offset) {
  const double at = f(x);
  const auto snapped = [at](double limit) { return isRoundingOf(limit, at) ? at : limit; };
  return {snapped(limitFrom(f, x, -offset)), at, snapped(limitFrom(f, x, offset))};
}

}  // namespace alab

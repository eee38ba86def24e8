#pragma once
// The limits of a formula at infinity, found numerically: the same rule for every activation and quantity.
#include <cmath>
#include <limits>

namespace alab {

namespace limits {

/// Points far out, small enough that x^4 is still a long double; uneven, so that no oscillation is in step.
inline constexpr int farPoints = 16;
inline constexpr long double farPoint(int k) {
  return 0x1p4000L * (1 + 0.0837L * k);
}

/// The limit of g at the infinity x: g there if that is a number, else the common value (as a double) of g
/// far out; NaN when there is none (sin).
template <class G>
double atInfinity(double x, G g) {
  const double direct = static_cast<double>(g(static_cast<long double>(x)));
  if (!std::isnan(direct)) return direct;
  const auto far = [&](int k) {
    return static_cast<double>(g(std::copysign(farPoint(k), static_cast<long double>(x))));
  };
  const double limit = far(0);
  for (int k = 1; k < farPoints; ++k)
    if (far(k) != limit) return std::numeric_limits<double>::quiet_NaN();
  return limit;
}

/// g(x) for finite x, the limit at infinity, NaN for NaN.
template <class G>
double evaluate(double x, G g) {
  if (std::isnan(x)) return x;
  if (std::isinf(x)) return atInfinity(x, g);
  return static_cast<double>(g(static_cast<long double>(x)));
}

}  // namespace limits

}  // namespace alab

#pragma once
// The two limits of a function at a point, and its value there: what a dot and a hollow dot show.
#include <span>

#include "core/sampling/real_function.h"

namespace alab {

struct OneSided {
  double left = 0;   ///< limit from below
  double at = 0;     ///< the value itself, by the convention at kinks
  double right = 0;  ///< limit from above

  /// The limits differ by more than rounding.
  bool jumps() const;
};

/// Distance from a kink at x that is surely on one side of it, although the kink may be rounded.
double sideOffset(double x);
/// The same, short of the other kinks.
double sideOffset(double x, std::span<const double> kinks);

/// The limits by linear extrapolation from `offset` and twice `offset` beside x, or from smaller ones as long
/// as these change it; exact for straight branches. A limit that agrees with the value up to rounding is the
/// value, and so is one that f tends to ever more steeply: beside a corner the difference shrinks with the
/// offset, beside a jump it stays.
OneSided oneSided(const RealFunction& f, double x, double offset);
inline OneSided oneSided(const RealFunction& f, double x) {
  return oneSided(f, x, sideOffset(x));
}

}  // namespace alab

#pragma once
// Expectations of what an activation gives for z ~ N(mu, sigma^2), also when it oscillates too fast to be cut
// into cells: sin(2000 z) on a fine equidistant grid, on which the trapezoid rule converges exponentially as
// soon as the step resolves the oscillation (L. N. Trefethen and J. A. C. Weideman, SIAM Review 56 (2014)
// 385-458).
#include <functional>

#include "core/activation/activation.h"
#include "core/analysis/gaussian.h"

namespace alab {

/// What to average, from f and f' at one point.
using MomentsOfValue = std::function<Moments(double f, double d1)>;

constexpr std::size_t finestGrid = 1 << 20;

/// E g(f, f') as gaussianMoments gives it; a component that its cells leave open is summed on ever finer
/// grids, to a relative accuracy about 1e-11 of E|g|. NaN where no grid of up to about `mostPoints` on either
/// side settles it, or where it swings about 1e9 times within a sigma.
Moments functionMoments(const Function& function, const MomentsOfValue& g, Bell bell = {},
                        std::size_t mostPoints = finestGrid);

}  // namespace alab

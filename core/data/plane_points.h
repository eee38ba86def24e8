#pragma once
// Points of the plane for data sets.
#include <array>

#include "core/random/generator.h"

namespace alab {

using PlanePoint = std::array<double, 2>;

/// Uniform in [lower, upper).
double uniformIn(Generator& random, double lower, double upper);

/// Uniform in the square of half side `reach` around 0.
PlanePoint pointInSquare(Generator& random, double reach);

/// Each coordinate moved by up to `reach` either way, uniformly.
PlanePoint jittered(PlanePoint point, double reach, Generator& random);

/// Playground's circle in units of its radius, without noise: in turn uniform in radius and angle in the disc
/// (even samples; up to 0.5) and in the ring (from 0.7 to 1).
PlanePoint circlePoint(std::size_t sample, Generator& random);

/// Playground's spiral in units of its radius, without noise: along the arms in turn from the inside out.
/// Two arms turn 1.75 times; more of them less often, so that neighbours stay as far apart.
PlanePoint spiralPoint(std::size_t sample, std::size_t samples, std::size_t arms = 2);

}  // namespace alab

#pragma once
// The polyline that a plot draws for a function: about a point every 2 px, more where it bends, exact at
// kinks.
//
// x ascends; equal neighbours occur at jumps only, as (k, left limit) (k, NaN) (k, right limit), so that a
// step is not drawn as a line. A corner has a point exactly on the kink. NaN breaks the line wherever the
// function is not finite.
#include <cstddef>
#include <span>
#include <vector>

#include "core/range.h"
#include "core/sampling/real_function.h"

namespace alab {

struct Curve {
  std::vector<double> x, y;
  bool operator==(const Curve&) const = default;
};

/// The visible part of the plane and its size in pixels. Outside of y no care is taken for bends.
struct SampleWindow {
  Range x;
  Range y = {-1, 1};
  int width = 900;
  int height = 300;
};

/// No curve has more points than this.
std::size_t maxCurvePoints(const SampleWindow& window, std::size_t kinkCount);

/// Samples f over window.x (finite, not empty). `kinks`, ascending, are the points where f or its slope may
/// jump: for y = f(w x + b) the caller gives (kink - b) / w. Other points that must not be missed (a narrow
/// peak) do no harm.
Curve sampleCurve(const RealFunction& f, std::span<const double> kinks, const SampleWindow& window);

}  // namespace alab

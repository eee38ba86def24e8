#pragma once
// The arithmetic of zoom and pan. Every result is limited, so that no number of wheel steps can lose the
// view: finite, 1e-6 <= span <= 1e4, bounds within 1e5 (logarithmic axes: 1e-300 to 1e300, at least 1 % of a
// decade).
#include "ui/plot/plot_scene.h"

namespace alab {

/// How wide the hand can make the range of a linear axis, and how far from 0 move it. An axis that reaches
/// farther has the same digits: its smallest and largest spans grow with it.
inline constexpr Range linearSpans = {1e-6, 1e4};
inline constexpr double usualFarthest = 1e5;

/// The nearest allowed range; one that is not finite or is empty becomes the fallback.
Range limitedRange(Range wanted, AxisScale scale, Range fallback, double farthest = usualFarthest);

/// Zoomed by `factor` (above 1: closer) while the value `anchor` keeps its place.
Range zoomedRange(Range range, AxisScale scale, double factor, double anchor,
                  double farthest = usualFarthest);

/// Moved by a share of its own length: 0.5 moves the view half a screen to larger values.
Range pannedRange(Range range, AxisScale scale, double share, double farthest = usualFarthest);

/// The value at a share of the axis, 0 at its lower end; and its inverse.
double valueAt(Range range, AxisScale scale, double share);
double shareOf(Range range, AxisScale scale, double value);

}  // namespace alab

#pragma once
// What the labels of a pane keep off: its points, its curves, the slope triangle, the line of the probe.
#include "ui/plot/paint/box_layout.h"
#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"

namespace alab {

Obstacles obstaclesOf(const PaneGeometry& geometry, const PlotPane& pane, const PlotStyle& style);

}  // namespace alab

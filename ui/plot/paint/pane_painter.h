#pragma once
// The contents of a pane inside its axes: stripes, areas, curves, and the message of an empty one.
#include <QPainter>

#include "ui/plot/paint/curve_painter.h"
#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

/// The caller clips to the pane.
void paintPane(QPainter& painter, CurvePainter& curves, const PaneGeometry& geometry, const PlotPane& pane,
               const Theme& theme, const PlotStyle& style);

}  // namespace alab

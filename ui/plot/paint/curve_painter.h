#pragma once
// Curves: the one place that turns a series into ink. What is drawn faster or otherwise is changed here.
#include <QPainter>
#include <QPen>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

/// Colour, dash and width of a series by its role.
QPen penOf(const Series& series, const Theme& theme, const PlotStyle& style);

/// Clipped to the pane; pieces between non-finite values are not joined.
void paintCurve(QPainter& painter, const PaneGeometry& pane, const Series& series, const QPen& pen);

}  // namespace alab

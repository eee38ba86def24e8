#pragma once
// A heat map: cells between two colours, with the ground of the plot in the middle; cells without a value are
// hatched.
#include <QPainter>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/theme/theme.h"

namespace alab {

void paintHeat(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme);

/// The colour of -1 to 1.
QColor heatColour(double value, const Theme& theme);

}  // namespace alab

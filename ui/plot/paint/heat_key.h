#pragma once
// What the colours of a heat map stand for: a bar in the margin at the right of the map.
#include <QPainter>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

/// In px; 0 where no map has a key.
double heatKeyWidth(const PlotScene& scene, const PlotStyle& style);

/// The bar as high as the pane, from the lowest mark to the highest one.
void paintHeatKey(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme,
                  const PlotStyle& style);

}  // namespace alab

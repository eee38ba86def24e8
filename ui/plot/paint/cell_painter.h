#pragma once
// What is written in the cells of a heat map, and the frames round some of them.
#include <QPainter>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

void paintCells(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme,
                const PlotStyle& style);

}  // namespace alab

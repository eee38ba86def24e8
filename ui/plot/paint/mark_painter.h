#pragma once
// What stands on the curves of a pane: dots, values in boxes, notes, names of curves that leave the pane
// early. Nothing here leaves the pane, and the boxes keep off each other.
#include <QPainter>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

void paintMarks(QPainter& painter, const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                const PlotStyle& style);

}  // namespace alab

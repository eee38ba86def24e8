#pragma once
// The neurons of a chain: discs with their values, arrows with factors, and a bar that is as dark as what is
// left. Where they stand close, the texts are left out.
#include <QPainter>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

void paintBeads(QPainter& painter, const PaneGeometry& geometry, const std::vector<Bead>& beads,
                const Theme& theme, const PlotStyle& style);

}  // namespace alab

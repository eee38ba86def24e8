#pragma once
// The points on the curves of a pane: of the probe, of jumps, landmarks.
#include <QPainter>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

/// In px; a ring of 2 px round it lifts a point of the probe off the lines behind.
double dotRadius(const Marker& marker, const PlotStyle& style);

/// Those in view.
void paintDots(QPainter& painter, const PaneGeometry& geometry, const std::vector<Marker>& markers,
               const Theme& theme, const PlotStyle& style);

}  // namespace alab

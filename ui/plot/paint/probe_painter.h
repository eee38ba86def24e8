#pragma once
// The probe: a line through all panes with a handle for the hand.
#include <QPainter>
#include <optional>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

/// The middle of the handle: below the first pane, in the gap between two panes where there are two. Nothing
/// while the probe is out of view.
std::optional<QPointF> probeHandle(const PaneGeometries& panes, double x);

void paintProbeLine(QPainter& painter, const PaneGeometries& panes, double x, const Theme& theme);

/// Where the arrow to the probe stands while the probe is out of view: at the edge, as high as the handle.
std::optional<QRectF> probeArrow(const PaneGeometries& panes, const ProbeLine& probe, const PlotStyle& style);

/// "x = 12 →", for the hand: on the screen, not in files.
void paintProbeArrow(QPainter& painter, const PaneGeometries& panes, const ProbeLine& probe,
                     const Theme& theme, const PlotStyle& style);

/// Handle, ring and hint are for the hand: on the screen, not in files. The hint stays inside the canvas.
void paintProbeHandle(QPainter& painter, const QSize& canvas, const PaneGeometries& panes,
                      const ProbeLine& probe, const Theme& theme, const PlotStyle& style);

}  // namespace alab

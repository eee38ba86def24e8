#pragma once
// Polylines on the screen: data become pieces that lie in a window and hold no more points than the eye sees.
#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <vector>

#include "ui/plot/paint/pane_geometry.h"

namespace alab {

/// The points in px, split where a value is not finite. Pieces of one point are left out.
std::vector<QPolygonF> toPixelPieces(const PaneGeometry& pane, const std::vector<double>& x,
                                     const std::vector<double>& y);

/// The parts of a line inside the window (Liang and Barsky 1984): what leaves it is cut at its border.
std::vector<QPolygonF> clippedPieces(const QPolygonF& line, const QRectF& window);

/// The part of the segment inside the window, in its own direction.
std::optional<QLineF> clippedSegment(const QLineF& segment, const QRectF& window);

/// Fewer points, none of the dropped ones further than `tolerance` px from the line that stays.
QPolygonF simplified(const QPolygonF& line, double tolerance);

}  // namespace alab

#include "ui/plot/paint/obstacles.h"

#include "ui/plot/paint/dot_painter.h"
#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

/// Those on top. Labels find no place between more, and looking for one would take longer than a frame.
constexpr std::size_t mostCurves = 24;

void appendLine(std::vector<QLineF>& ink, const QPolygonF& line) {
  for (qsizetype i = 1; i < line.size(); ++i) ink.emplace_back(line[i - 1], line[i]);
}

void appendCurve(std::vector<QLineF>& ink, const PaneGeometry& geometry, const Series& series) {
  for (const QPolygonF& piece : toPixelPieces(geometry, series.x, series.y))
    for (const QPolygonF& part : clippedPieces(piece, geometry.rect)) appendLine(ink, simplified(part, 1));
}

void appendOutline(std::vector<QLineF>& ink, const PaneGeometry& geometry, const Area& area) {
  for (QPolygonF& piece : toPixelPieces(geometry, area.x, area.y)) {
    piece.append(piece.front());
    appendLine(ink, piece);
  }
}

QRectF dotBox(const PaneGeometry& geometry, const Marker& marker, const PlotStyle& style) {
  const QPointF centre = geometry.toPixels({marker.x, marker.y});
  const double r = dotRadius(marker, style) + 2;
  return QRectF(centre, centre).adjusted(-r, -r, r, r);
}

}  // namespace

Obstacles obstaclesOf(const PaneGeometry& geometry, const PlotPane& pane, const PlotStyle& style) {
  Obstacles obstacles;
  const std::size_t first = pane.series.size() > mostCurves ? pane.series.size() - mostCurves : 0;
  for (std::size_t i = first; i < pane.series.size(); ++i)
    appendCurve(obstacles.curves, geometry, pane.series[i]);
  for (const Area& area : pane.areas)
    if (area.role == AreaRole::SlopeTriangle) appendOutline(obstacles.curves, geometry, area);
  for (const Marker& marker : pane.markers) {
    const QPointF centre = geometry.toPixels({marker.x, marker.y});
    if (geometry.shows(centre)) obstacles.boxes.push_back(dotBox(geometry, marker, style));
    if (marker.kind == MarkerKind::Probe)
      obstacles.lines.emplace_back(centre.x(), geometry.rect.top(), centre.x(), geometry.rect.bottom());
  }
  return obstacles;
}

}  // namespace alab

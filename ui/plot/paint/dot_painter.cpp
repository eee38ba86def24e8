#include "ui/plot/paint/dot_painter.h"

namespace alab {
namespace {

QPolygonF diamond(QPointF centre, double radius) {
  return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                    centre + QPointF(-radius, 0)});
}

/// A ring in the plot's colour lifts the point off the lines behind it.
void paintProbePoint(QPainter& painter, QPointF centre, double radius, const QColor& colour,
                     const Theme& theme) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.plot);
  painter.drawEllipse(centre, radius + 2, radius + 2);
  painter.setBrush(colour);
  painter.drawEllipse(centre, radius, radius);
}

void paintDot(QPainter& painter, QPointF centre, const Marker& marker, const Theme& theme,
              const PlotStyle& style) {
  const double radius = dotRadius(marker, style);
  const QColor colour = theme.seriesColour(marker.slot);
  if (marker.kind == MarkerKind::Probe) return paintProbePoint(painter, centre, radius, colour, theme);
  painter.setPen(QPen(colour, 0.8 * style.curveWidth));
  painter.setBrush(marker.kind == MarkerKind::FilledDot ? colour : theme.plot);
  if (marker.kind == MarkerKind::Landmark)
    painter.drawPolygon(diamond(centre, radius));
  else
    painter.drawEllipse(centre, 0.8 * radius, 0.8 * radius);
}

}  // namespace

double dotRadius(const Marker& marker, const PlotStyle& style) {
  const double radius = 1.4 * style.curveWidth + 1.6;
  return marker.prominent ? 1.35 * radius : radius;
}

void paintDots(QPainter& painter, const PaneGeometry& geometry, const std::vector<Marker>& markers,
               const Theme& theme, const PlotStyle& style) {
  for (const Marker& marker : markers) {
    const QPointF centre = geometry.toPixels({marker.x, marker.y});
    if (geometry.shows(centre)) paintDot(painter, centre, marker, theme, style);
  }
}

}  // namespace alab

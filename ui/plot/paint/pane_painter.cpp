#include "ui/plot/paint/pane_painter.h"

#include "ui/plot/paint/bead_painter.h"
#include "ui/plot/paint/cell_painter.h"
#include "ui/plot/paint/fonts.h"
#include "ui/plot/paint/heat_painter.h"
#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

QColor tinted(QColor colour, int alpha) {
  colour.setAlpha(alpha);
  return colour;
}

void paintStripe(QPainter& painter, const PaneGeometry& geometry, const Stripe& stripe, const Theme& theme) {
  const double left = geometry.toPixels({stripe.x.lower, 0}).x();
  const double right = geometry.toPixels({stripe.x.upper, 0}).x();
  const QRectF whole(QPointF(left, geometry.rect.top()), QPointF(right, geometry.rect.bottom()));
  painter.fillRect(whole.intersected(geometry.rect),
                   tinted(theme.seriesColour(stripe.slot), theme.shade.alpha()));
}

/// Fill alpha and outline width: a histogram and a bell are read by their outline, a flat area only tints.
struct AreaLook {
  int alpha;
  double outline;
};

AreaLook lookOf(AreaRole role) {
  switch (role) {
    case AreaRole::Flat:
      return {30, 0};
    case AreaRole::Bell:
      return {44, 1.2};
    case AreaRole::Histogram:
      return {80, 1};
    case AreaRole::SlopeTriangle:
      return {38, 1.2};
    case AreaRole::Band:
      return {36, 0};
    case AreaRole::Spread:
      return {110, 0};
  }
  return {30, 0};
}

void paintArea(QPainter& painter, const PaneGeometry& geometry, const Area& area, const Theme& theme) {
  const AreaLook look = lookOf(area.role);
  const QColor colour = theme.seriesColour(area.slot);
  painter.setBrush(tinted(colour, look.alpha));
  painter.setPen(look.outline > 0 ? QPen(colour, look.outline) : QPen(Qt::NoPen));
  for (const QPolygonF& polygon : toPixelPieces(geometry, area.x, area.y)) painter.drawPolygon(polygon);
}

void paintMessage(QPainter& painter, const PaneGeometry& geometry, const QString& message, const Theme& theme,
                  const PlotStyle& style) {
  painter.setFont(letters(1.3 * style.labelPixels));
  const int layout = Qt::AlignCenter | Qt::TextWordWrap;
  painter.fillRect(painter.boundingRect(geometry.rect, layout, message).adjusted(-6, -3, 6, 3), theme.plot);
  painter.setPen(theme.secondaryText);
  painter.drawText(geometry.rect, layout, message);
}

}  // namespace

void paintPane(QPainter& painter, CurvePainter& curves, const PaneGeometry& geometry, const PlotPane& pane,
               const Theme& theme, const PlotStyle& style) {
  for (const HeatMap& heat : pane.heat) paintHeat(painter, geometry, heat, theme);
  for (const Stripe& stripe : pane.stripes) paintStripe(painter, geometry, stripe, theme);
  for (const Area& area : pane.areas) paintArea(painter, geometry, area, theme);
  for (const Series& series : pane.series)
    curves.paint(painter, geometry, series, penOf(series, theme, style));
  for (const HeatMap& heat : pane.heat) paintCells(painter, geometry, heat, theme, style);
  paintBeads(painter, geometry, pane.beads, theme, style);
  if (!pane.message.isEmpty()) paintMessage(painter, geometry, pane.message, theme, style);
}

}  // namespace alab

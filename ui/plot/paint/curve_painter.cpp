#include "ui/plot/paint/curve_painter.h"

#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

/// In px: a tenth of one is below what antialiasing shows.
constexpr double tolerance = 0.1;

QColor faded(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

QPen plainPen(const QColor& colour, double width) {
  return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
}

QPen dashedPen(const QColor& colour, double width, const QList<qreal>& dash) {
  QPen pen = plainPen(colour, width);
  pen.setDashPattern(dash);
  return pen;
}

QPen fadedPen(QPen pen, double alpha) {
  pen.setColor(faded(pen.color(), alpha));
  return pen;
}

}  // namespace

QPen penOf(const Series& series, const Theme& theme, const PlotStyle& style) {
  const double width = style.curveWidth;
  switch (series.role) {
    case SeriesRole::Curve:
      return theme.seriesPen(series.slot, width);
    case SeriesRole::Derivative:
      return theme.seriesPen(series.slot, 0.6 * width);
    case SeriesRole::Ghost:
      return fadedPen(theme.seriesPen(series.slot, 0.8 * width), 0.4);
    case SeriesRole::Family:
      return plainPen(faded(theme.seriesColour(series.slot), 0.6), 0.6 * width);
    case SeriesRole::Rounded:
      return plainPen(theme.error, 0.7 * width);
    case SeriesRole::Difference:
      return plainPen(theme.text, width);
    case SeriesRole::Tangent:
      return dashedPen(theme.seriesColour(series.slot), 0.55 * width, {7, 4});
    case SeriesRole::Guess:
      return plainPen(theme.warning, 1.3 * width);
    case SeriesRole::Reference:
      return dashedPen(theme.secondaryText, 0.6 * width, {3, 4});
  }
  return plainPen(theme.text, width);
}

void paintCurve(QPainter& painter, const PaneGeometry& pane, const Series& series, const QPen& pen) {
  // Clipped by hand first: Qt walks every dash of a line, also of the million that lie outside the picture.
  const double margin = 2 * pen.widthF();
  const QRectF window = pane.rect.adjusted(-margin, -margin, margin, margin);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  for (const QPolygonF& piece : toPixelPieces(pane, series.x, series.y))
    for (const QPolygonF& part : clippedPieces(piece, window))
      painter.drawPolyline(simplified(part, tolerance));
}

}  // namespace alab

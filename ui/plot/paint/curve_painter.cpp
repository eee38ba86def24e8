#include "ui/plot/paint/curve_painter.h"

#include <algorithm>

#include "ui/plot/paint/polyline.h"
#include "ui/plot/stroke/stroke_outline.h"

namespace alab {
namespace {

/// How far a line may run beside its points. A tenth of a px is below what the eye sees, and keeps files
/// small.
constexpr double vectorTolerance = 0.1;
/// In pixels of the device: a fiftieth is below what 256 levels of a colour show.
constexpr double pixelTolerance = 0.02;

QColor faded(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

/// Half way: it is seen on the one and still known by it.
QColor between(const QColor& a, const QColor& b) {
  return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
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

/// What our own drawing knows; Qt draws other pens.
bool hasOurShape(const QPen& pen) {
  return pen.style() != Qt::NoPen && pen.brush().style() == Qt::SolidPattern && pen.widthF() > 0 &&
         !pen.isCosmetic() && pen.capStyle() == Qt::FlatCap && pen.joinStyle() == Qt::BevelJoin;
}

/// Clipped by hand: every dash of a line is walked, also of the million that lie outside the picture.
QRectF windowOf(const PaneGeometry& pane, const QPen& pen) {
  const double margin = 2 * pen.widthF();
  return pane.rect.adjusted(-margin, -margin, margin, margin);
}

/// The pen on pixels that are `scale` to a px of the painter.
Stroke strokeOf(const QPen& pen, double scale) {
  const double width = pen.widthF() * scale;
  Stroke stroke = {.width = width, .dashes = pen.dashPattern(), .dashOffset = pen.dashOffset() * width};
  for (qreal& length : stroke.dashes) length *= width;
  return stroke;
}

QPolygonF moved(QPolygonF line, double scale, QPointF shift) {
  for (QPointF& point : line) point = scale * point + shift;
  return line;
}

bool isGraph(const Series& series) {
  return std::ranges::is_sorted(series.x);
}

void paintVectors(QPainter& painter, const std::vector<QPolygonF>& lines, const QPen& pen) {
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  for (const QPolygonF& line : lines) painter.drawPolyline(line);
}

}  // namespace

QPen penOf(const Series& series, const Theme& theme, const PlotStyle& style) {
  const double width = style.curveWidth;
  switch (series.role) {
    case SeriesRole::Curve:
      return theme.seriesPen(series.slot, width);
    case SeriesRole::Derivative:
      return theme.seriesPen(series.slot, 0.6 * width);
    case SeriesRole::Theory:
      return dashedPen(between(theme.seriesColour(series.slot), theme.text), 0.45 * width, {6, 10});
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

void CurvePainter::paint(QPainter& painter, const PaneGeometry& pane, const Series& series, const QPen& pen) {
  auto target = hasOurShape(pen) && isGraph(series) ? rasterBehind(painter) : std::nullopt;
  if (target && pen.widthF() * target->toClip.m11() > widestStroke) target.reset();
  const double tolerance = target ? pixelTolerance / target->toClip.m11() : vectorTolerance;
  std::vector<QPolygonF> lines;
  for (const QPolygonF& piece : toPixelPieces(pane, series.x, series.y))
    for (const QPolygonF& part : clippedPieces(piece, windowOf(pane, pen)))
      lines.push_back(simplified(part, tolerance));
  if (target)
    paintPixels(*target, lines, pen);
  else
    paintVectors(painter, lines, pen);
}

void CurvePainter::paintPixels(const RasterTarget& target, const std::vector<QPolygonF>& lines,
                               const QPen& pen) {
  const double scale = target.toClip.m11();
  const Stroke stroke = strokeOf(pen, scale);
  const Ink ink(pen.color(), target.opacity);
  const QPointF shift(target.toClip.dx(), target.toClip.dy());
  m_coverage.open(target.pixels, target.clip.size(), ink);
  for (const QPolygonF& line : lines) addStroke(m_coverage, moved(line, scale, shift), stroke);
  m_coverage.close();
}

}  // namespace alab

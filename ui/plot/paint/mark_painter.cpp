#include "ui/plot/paint/mark_painter.h"

#include <algorithm>

#include "ui/plot/paint/annotation.h"
#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/label_layout.h"
#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

struct Placed {
  Annotation annotation;
  QPointF point;
  double clearance = 0;
};

double radiusOf(const Marker& marker, const PlotStyle& style) {
  const double radius = 1.4 * style.curveWidth + 1.6;
  return marker.prominent ? 1.35 * radius : radius;
}

bool isVisible(const PaneGeometry& geometry, QPointF point) {
  return geometry.rect.adjusted(-1, -1, 1, 1).contains(point);
}

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

void paintDot(QPainter& painter, const PaneGeometry& geometry, const Marker& marker, const Theme& theme,
              const PlotStyle& style) {
  const QPointF centre = geometry.toPixels({marker.x, marker.y});
  if (!isVisible(geometry, centre)) return;
  const double radius = radiusOf(marker, style);
  const QColor colour = theme.seriesColour(marker.slot);
  if (marker.kind == MarkerKind::Probe) return paintProbePoint(painter, centre, radius, colour, theme);
  painter.setPen(QPen(colour, 0.8 * style.curveWidth));
  painter.setBrush(marker.kind == MarkerKind::FilledDot ? colour : theme.plot);
  if (marker.kind == MarkerKind::Landmark)
    painter.drawPolygon(diamond(centre, radius));
  else
    painter.drawEllipse(centre, 0.8 * radius, 0.8 * radius);
}

QRectF noteBox(const Note& note, QPointF point, QSizeF size) {
  QRectF box(QPointF(), size);
  const double w = size.width() / 2 + 3;
  const double h = size.height() / 2 + 2;
  const QPointF shift = note.side == NoteSide::Right   ? QPointF(w, 0)
                        : note.side == NoteSide::Left  ? QPointF(-w, 0)
                        : note.side == NoteSide::Above ? QPointF(0, -h)
                                                       : QPointF(0, h);
  box.moveCenter(point + shift);
  return box;
}

/// What boxes must not hide.
std::vector<QRectF> dotBoxes(const PaneGeometry& geometry, const PlotPane& pane, const PlotStyle& style) {
  std::vector<QRectF> boxes;
  for (const Marker& marker : pane.markers) {
    const QPointF centre = geometry.toPixels({marker.x, marker.y});
    const double r = radiusOf(marker, style) + 2;
    if (isVisible(geometry, centre)) boxes.push_back(QRectF(centre, centre).adjusted(-r, -r, r, r));
  }
  return boxes;
}

std::vector<QLineF> inkOf(const PaneGeometry& geometry, const PlotPane& pane) {
  std::vector<QLineF> ink;
  for (const Series& series : pane.series)
    for (const QPolygonF& piece : toPixelPieces(geometry, series.x, series.y))
      for (const QPolygonF& part : clippedPieces(piece, geometry.rect)) {
        const QPolygonF line = simplified(part, 1);
        for (qsizetype i = 1; i < line.size(); ++i) ink.emplace_back(line[i - 1], line[i]);
      }
  return ink;
}

/// Beside a triangle of less than half its width a note would seem to belong to something else.
bool hasRoom(const Note& note, const PaneGeometry& geometry, double width) {
  const double from = geometry.toPixels({note.x, note.y}).x();
  return note.room == 0 || geometry.toPixels({note.x + note.room, note.y}).x() - from >= width / 2;
}

bool isFree(const QRectF& box, const std::vector<QRectF>& blocked, const std::vector<QLineF>& ink) {
  return std::ranges::none_of(blocked, [&](const QRectF& other) { return other.intersects(box); }) &&
         std::ranges::none_of(ink, [&](const QLineF& line) { return clippedSegment(line, box).has_value(); });
}

/// Where the scene wants it, or the best place near by when a curve or a point is there.
std::optional<QRectF> placeOf(const Note& note, const PaneGeometry& geometry, QSizeF size,
                              const std::vector<QRectF>& blocked, const std::vector<QLineF>& ink) {
  const QPointF point = geometry.toPixels({note.x, note.y});
  if (!isVisible(geometry, point) || !hasRoom(note, geometry, size.width())) return std::nullopt;
  const QRectF box = movedInside(noteBox(note, point, size), geometry.rect);
  if (isFree(box, blocked, ink)) return box;
  return placeBoxes({{point, size, 3}}, geometry.rect, blocked, ink).front();
}

/// The probe line, which stands behind its points already.
void appendProbeLines(std::vector<QLineF>& ink, const PaneGeometry& geometry, const PlotPane& pane) {
  for (const Marker& marker : pane.markers) {
    if (marker.kind != MarkerKind::Probe) continue;
    const double x = geometry.toPixels({marker.x, marker.y}).x();
    ink.emplace_back(x, geometry.rect.top(), x, geometry.rect.bottom());
  }
}

/// All notes or none: rise without run says nothing. The boxes drawn later keep off them.
void paintNotes(QPainter& painter, const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                const PlotStyle& style, std::vector<QRectF>& blocked, std::vector<QLineF> ink) {
  appendProbeLines(ink, geometry, pane);
  std::vector<QRectF> taken = blocked;
  std::vector<Annotation> annotations;
  for (const Note& note : pane.notes) {
    annotations.push_back({.text = note.text, .frame = AnnotationFrame::Plain});
    const auto box = placeOf(note, geometry, annotations.back().size(style), taken, ink);
    if (!box) return;
    taken.push_back(*box);
  }
  for (std::size_t i = 0; i < annotations.size(); ++i)
    annotations[i].paint(painter, taken[blocked.size() + i], theme, style);
  blocked = std::move(taken);
}

/// The focused function's values choose their place first.
std::vector<Placed> valueLabels(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                const PlotStyle& style) {
  std::vector<Placed> labels;
  for (const Marker& marker : pane.markers) {
    const QPointF point = geometry.toPixels({marker.x, marker.y});
    if (marker.label.isEmpty() || !isVisible(geometry, point)) continue;
    const QPen sample = theme.seriesPen(marker.slot, 0.8 * style.curveWidth);
    labels.push_back({{.text = marker.label, .sample = sample, .strong = marker.prominent},
                      point,
                      radiusOf(marker, style) + 6});
  }
  std::ranges::stable_partition(labels, [](const Placed& label) { return label.annotation.strong; });
  return labels;
}

/// The first moment of a trace: a label would float beside a point instead of a curve.
bool isShort(const PaneGeometry& geometry, const Series& series, const PlotStyle& style) {
  const auto pixel = [&](double x) { return geometry.toPixels({x, geometry.y.range.middle()}).x(); };
  return pixel(series.x.back()) - pixel(series.x.front()) < 3 * style.labelPixels;
}

void appendEarlyEnds(std::vector<Placed>& labels, const PaneGeometry& geometry, const PlotPane& pane,
                     const Theme& theme, const PlotStyle& style) {
  for (const Series& series : pane.series) {
    if (series.label.isEmpty() || series.x.empty() || isShort(geometry, series, style)) continue;
    const auto end = visibleEnd(geometry, series);
    if (end && !endsAtMargin(geometry, *end))
      labels.push_back({endLabel(series, theme, style, AnnotationFrame::Box), *end, 8});
  }
}

}  // namespace

void paintMarks(QPainter& painter, const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                const PlotStyle& style) {
  for (const Marker& marker : pane.markers) paintDot(painter, geometry, marker, theme, style);
  std::vector<QRectF> blocked = dotBoxes(geometry, pane, style);
  const std::vector<QLineF> ink = inkOf(geometry, pane);
  paintNotes(painter, geometry, pane, theme, style, blocked, ink);
  std::vector<Placed> labels = valueLabels(geometry, pane, theme, style);
  appendEarlyEnds(labels, geometry, pane, theme, style);
  if (labels.empty()) return;
  std::vector<BoxRequest> requests;
  for (const Placed& label : labels)
    requests.push_back({label.point, label.annotation.size(style), label.clearance});
  const auto boxes = placeBoxes(requests, geometry.rect.adjusted(2, 2, -2, -2), blocked, ink);
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (boxes[i]) labels[i].annotation.paint(painter, *boxes[i], theme, style);
}

}  // namespace alab

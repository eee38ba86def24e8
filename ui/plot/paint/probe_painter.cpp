#include "ui/plot/paint/probe_painter.h"

#include <algorithm>

#include "ui/plot/paint/annotation.h"
#include "ui/plot/paint/box_layout.h"

namespace alab {
namespace {

double handleRadius(const PlotStyle& style) {
  return 0.5 * style.fontPixels;
}

void paintRing(QPainter& painter, QPointF centre, double radius, const Theme& theme) {
  QColor soft = theme.accent;
  soft.setAlpha(70);
  painter.setPen(Qt::NoPen);
  painter.setBrush(soft);
  painter.drawEllipse(centre, radius, radius);
}

/// Two short strokes on the disc say "grip here" without colour.
void paintHandle(QPainter& painter, QPointF centre, double radius, const Theme& theme) {
  painter.setPen(QPen(theme.plot, 2));
  painter.setBrush(theme.accent);
  painter.drawEllipse(centre, radius, radius);
  painter.setPen(QPen(theme.accentText, 1));
  for (const double dx : {-0.25 * radius, 0.25 * radius})
    painter.drawLine(centre + QPointF(dx, -0.35 * radius), centre + QPointF(dx, 0.35 * radius));
}

/// At the right of the handle, or at its left where there is more room.
void paintHint(QPainter& painter, const QRectF& bounds, QPointF handle, double clearance, const QString& hint,
               const Theme& theme, const PlotStyle& style) {
  const double roomAtRight = bounds.right() - handle.x() - clearance;
  const double roomAtLeft = handle.x() - clearance - bounds.left();
  Annotation annotation = {.text = hint};
  const bool goesRight = annotation.size(style).width() <= roomAtRight || roomAtRight > roomAtLeft;
  annotation.widest = std::max(goesRight ? roomAtRight : roomAtLeft, 1.0);
  QRectF box(QPointF(), annotation.size(style));
  box.moveCenter(handle);
  goesRight ? box.moveLeft(handle.x() + clearance) : box.moveRight(handle.x() - clearance);
  annotation.paint(painter, movedInside(box, bounds), theme, style);
}

/// In the gap below the first pane, on the axis of a single one.
double handleHeight(const PaneGeometries& panes) {
  const double bottom = panes.front().rect.bottom();
  return panes.size() > 1 ? (bottom + panes[1].rect.top()) / 2 : bottom;
}

bool isBeyond(const PaneGeometries& panes, const ProbeLine& probe) {
  return probe.x > panes.front().x.range.upper;
}

Annotation arrowTo(const PaneGeometries& panes, const ProbeLine& probe) {
  return {.text = isBeyond(panes, probe) ? probe.place + QStringLiteral(" →")
                                         : QStringLiteral("← ") + probe.place};
}

}  // namespace

std::optional<QPointF> probeHandle(const PaneGeometries& panes, double x) {
  if (panes.empty() || !panes.front().x.range.contains(x)) return std::nullopt;
  return QPointF(panes.front().toPixels({x, 0}).x(), handleHeight(panes));
}

std::optional<QRectF> probeArrow(const PaneGeometries& panes, const ProbeLine& probe,
                                 const PlotStyle& style) {
  if (panes.empty() || probe.place.isEmpty() || probeHandle(panes, probe.x)) return std::nullopt;
  const QRectF& first = panes.front().rect;
  QRectF box(first.topLeft(), arrowTo(panes, probe).size(style));
  box.moveCenter({first.left() + box.width() / 2, handleHeight(panes)});
  if (isBeyond(panes, probe)) box.moveRight(first.right());
  return panes.size() > 1 ? box : movedInside(box, first);  // clear of the numbers of a single axis
}

void paintProbeArrow(QPainter& painter, const PaneGeometries& panes, const ProbeLine& probe,
                     const Theme& theme, const PlotStyle& style) {
  if (const auto box = probeArrow(panes, probe, style))
    arrowTo(panes, probe).paint(painter, *box, theme, style);
}

void paintProbeLine(QPainter& painter, const PaneGeometries& panes, double x, const Theme& theme) {
  const auto handle = probeHandle(panes, x);
  if (!handle) return;
  const int column = qRound(handle->x());  // a thin upright line between two columns would be grey
  painter.setPen(QPen(theme.text, 1));
  painter.drawLine(QPointF(column, panes.front().rect.top()), QPointF(column, panes.back().rect.bottom()));
}

void paintProbeHandle(QPainter& painter, const QSize& canvas, const PaneGeometries& panes,
                      const ProbeLine& probe, const Theme& theme, const PlotStyle& style) {
  const auto handle = probeHandle(panes, probe.x);
  if (!handle) return;
  const double radius = handleRadius(style);
  if (probe.inviting) paintRing(painter, *handle, 2.1 * radius, theme);
  paintHandle(painter, *handle, radius, theme);
  QRectF bounds = panes.front().rect;  // a hint of several lines covers nothing of the slope it speaks of
  if (panes.size() > 1) bounds.setBottom(panes[1].rect.top());
  bounds.setRight(canvas.width());
  if (!probe.hint.isEmpty()) paintHint(painter, bounds, *handle, 2.6 * radius, probe.hint, theme, style);
}

}  // namespace alab

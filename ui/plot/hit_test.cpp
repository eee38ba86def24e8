#include "ui/plot/hit_test.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

#include "ui/plot/paint/polyline.h"
#include "ui/plot/paint/probe_painter.h"

namespace alab {
namespace {

constexpr double probeReach = 14;
constexpr double curveReach = 8;

bool isNearProbe(const PaneGeometries& panes, const PlotScene& scene, QPointF pixels) {
  const bool isBeside =
      panes.front().rect.top() <= pixels.y() && pixels.y() <= panes.back().rect.bottom() + probeReach;
  return isBeside && std::ranges::any_of(scene.probes, [&](const ProbeLine& probe) {
           const auto handle = probeHandle(panes, probe.x);
           return handle && std::abs(handle->x() - pixels.x()) <= probeReach;
         });
}

bool isOnArrow(const PaneGeometries& panes, const PlotScene& scene, QPointF pixels, const PlotStyle& style) {
  return std::ranges::any_of(scene.probes, [&](const ProbeLine& probe) {
    const auto arrow = probeArrow(panes, probe, style);
    return arrow && arrow->contains(pixels);
  });
}

double distanceTo(const QLineF& segment, QPointF point) {
  const QPointF along = segment.p2() - segment.p1();
  const QPointF toPoint = point - segment.p1();
  const double length2 = QPointF::dotProduct(along, along);
  const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(toPoint, along) / length2, 0.0, 1.0) : 0;
  return QLineF(segment.pointAt(t), point).length();
}

double distanceTo(const PaneGeometry& geometry, const Series& series, QPointF point) {
  double nearest = INFINITY;
  for (const QPolygonF& piece : toPixelPieces(geometry, series.x, series.y))
    for (qsizetype i = 1; i < piece.size(); ++i)
      nearest = std::min(nearest, distanceTo(QLineF(piece[i - 1], piece[i]), point));
  return nearest;
}

}  // namespace

Hit hitAt(const PaneGeometries& panes, const PlotScene& scene, QPointF pixels, const PlotStyle& style) {
  if (panes.empty()) return {};
  if (isNearProbe(panes, scene, pixels)) return {HitPart::Probe, 0};
  if (isOnArrow(panes, scene, pixels, style)) return {HitPart::ProbeArrow, 0};
  for (std::size_t i = 0; i < panes.size(); ++i) {
    const QRectF& rect = panes[i].rect;
    if (rect.contains(pixels)) return {HitPart::Pane, i};
    const bool isBeside = rect.top() <= pixels.y() && pixels.y() <= rect.bottom();
    if (isBeside && pixels.x() < rect.left()) return {HitPart::YAxis, i};
  }
  const QRectF& last = panes.back().rect;
  const bool isBelow = pixels.y() > last.bottom() && last.left() <= pixels.x() && pixels.x() <= last.right();
  return isBelow ? Hit{HitPart::XAxis, panes.size() - 1} : Hit{};
}

std::optional<int> curveAt(const PaneGeometry& geometry, const PlotPane& pane, QPointF pixels) {
  std::optional<int> slot;
  double nearest = curveReach;
  for (const Series& series : pane.series) {
    if (series.role != SeriesRole::Curve && series.role != SeriesRole::Derivative) continue;
    const double distance = distanceTo(geometry, series, pixels);
    if (distance > nearest) continue;
    nearest = distance;
    slot = series.slot;
  }
  return slot;
}

}  // namespace alab

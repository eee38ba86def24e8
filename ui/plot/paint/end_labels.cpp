#include "ui/plot/paint/end_labels.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "ui/plot/paint/curve_painter.h"
#include "ui/plot/paint/early_ends.h"
#include "ui/plot/paint/label_layout.h"
#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

struct Entry {
  Annotation label;
  QPointF end;
  std::optional<QPointF> before = {};  ///< where the curve has left the pane already
};

/// Points looked at at once: most curves begin and end in sight, so that it is hardly ever more than one
/// block.
constexpr std::size_t block = 64;

std::vector<double> part(const std::vector<double>& values, std::size_t begin, std::size_t end) {
  return {values.begin() + static_cast<std::ptrdiff_t>(begin),
          values.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::optional<QPointF> visibleEnd(const PaneGeometry& pane, const std::vector<double>& x,
                                  const std::vector<double>& y) {
  const std::vector<QPolygonF> pieces = toPixelPieces(pane, x, y);
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
    for (qsizetype i = piece->size() - 1; i > 0; --i)
      if (const auto seen = clippedSegment({piece->at(i - 1), piece->at(i)}, pane.rect)) return seen->p2();
  return std::nullopt;
}

std::optional<QPointF> visibleStart(const PaneGeometry& pane, const std::vector<double>& x,
                                    const std::vector<double>& y) {
  for (const QPolygonF& piece : toPixelPieces(pane, x, y))
    for (qsizetype i = 1; i < piece.size(); ++i)
      if (const auto seen = clippedSegment({piece[i - 1], piece[i]}, pane.rect)) return seen->p1();
  return std::nullopt;
}

/// From the curve's end to where its label found room.
double leaderLength(const PlotStyle& style) {
  return 0.8 * style.labelPixels;
}

/// Where the names of the early ones belong into the margin: places by series.
std::map<std::size_t, QPointF> crowdedEnds(const PaneGeometry& geometry, const PlotPane& pane,
                                           const PlotStyle& style) {
  std::map<std::size_t, QPointF> places;
  for (const EarlyEnds& ends : earlyEnds(geometry, pane, style))
    if (!ends.fitBeside())
      for (const std::size_t i : ends.series) places[i] = ends.place;
  return places;
}

/// As many as there is height for; the last line then says how many are missing. Those that are drawn on top,
/// the focused one last of all, stay.
void shorten(std::vector<Entry>& entries, const PaneGeometry& geometry, const PlotStyle& style) {
  if (entries.empty()) return;
  const double room = geometry.rect.height() / entries.front().label.size(style).height();
  const auto fitting = static_cast<std::size_t>(std::max(1.0, room));
  if (entries.size() <= fitting) return;
  const std::size_t hidden = entries.size() - fitting + 1;
  entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(hidden));
  entries.push_back({{.text = QStringLiteral("+%1").arg(hidden), .frame = AnnotationFrame::None},
                     geometry.rect.bottomRight()});
}

double labelsLeft(const PaneGeometry& geometry, const PlotStyle& style) {
  return geometry.rect.right() + leaderLength(style);
}

std::vector<Entry> marginEntries(const PaneGeometry& geometry, const PlotPane& pane, double right,
                                 const Theme& theme, const PlotStyle& style) {
  const double room = right - labelsLeft(geometry, style);
  const std::map<std::size_t, QPointF> crowded = crowdedEnds(geometry, pane, style);
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < pane.series.size(); ++i) {
    if (pane.series[i].label.isEmpty()) continue;
    const Annotation label =
        endLabel(pane.series[i], theme, style, AnnotationFrame::None).shortened(room, style);
    const auto end = visibleEnd(geometry, pane.series[i]);
    if (const auto early = crowded.find(i); early != crowded.end())
      entries.push_back({label, {geometry.rect.right(), early->second.y()}, early->second});
    else if (end && endsAtMargin(geometry, *end))
      entries.push_back({label, *end});
  }
  shorten(entries, geometry, style);
  return entries;
}

/// Names that stand at the left, each before the first point of its curve that can be seen.
std::vector<Entry> leftEntries(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                               const PlotStyle& style) {
  std::vector<Entry> entries;
  for (const Series& series : pane.series) {
    if (series.label.isEmpty()) continue;
    if (const auto start = visibleStart(geometry, series))
      entries.push_back({endLabel(series, theme, style, AnnotationFrame::None), *start});
  }
  shorten(entries, geometry, style);
  return entries;
}

void paintEntry(QPainter& painter, const PaneGeometry& geometry, const Entry& entry, double centre,
                NameSide side, const Theme& theme, const PlotStyle& style) {
  const QSizeF size = entry.label.size(style);
  const double away = side == NameSide::Right ? 1 : -1;
  const double near =
      side == NameSide::Right ? labelsLeft(geometry, style) : entry.end.x() - leaderLength(style);
  const double left = side == NameSide::Right ? near : near - size.width();
  entry.label.paint(painter, QRectF(QPointF(left, centre - size.height() / 2), size), theme, style);
  if (!entry.label.sample) return;
  if (entry.before) {
    painter.setPen(QPen(theme.secondaryText, 1, Qt::DotLine));  // a solid line would be one more curve
    painter.drawLine(*entry.before, entry.end + QPointF(2, 0));
  }
  painter.setPen(QPen(entry.label.sample->color(), 1));
  painter.drawLine(entry.end + QPointF(2 * away, 0), QPointF(near, centre));
}

double widestName(const PlotScene& scene, const PlotStyle& style, NameSide side) {
  double width = 0;
  for (const PlotPane& pane : scene.panes)
    for (const Series& series : pane.series)
      if (pane.names == side && !series.label.isEmpty()) {
        const Annotation label = {.text = series.label, .sample = QPen()};
        width = std::max(width, leaderLength(style) + label.size(style).width());
      }
  const double step = 2 * style.labelPixels;
  return std::ceil(width / step) * step;
}

}  // namespace

std::optional<QPointF> visibleEnd(const PaneGeometry& pane, const Series& series) {
  std::size_t end = std::min(series.x.size(), series.y.size());
  while (end > 1) {
    const std::size_t begin = end > block ? end - block : 0;
    if (const auto found = visibleEnd(pane, part(series.x, begin, end), part(series.y, begin, end)))
      return found;
    end = begin > 0 ? begin + 1 : 0;  // neighbours share a point
  }
  return std::nullopt;
}

bool endsAtMargin(const PaneGeometry& pane, QPointF end) {
  return pane.rect.right() - end.x() < 3;
}

Annotation endLabel(const Series& series, const Theme& theme, const PlotStyle& style, AnnotationFrame frame) {
  QPen sample = penOf(series, theme, style);
  sample.setWidthF(std::min(sample.widthF(), 0.25 * style.labelPixels));
  return {.text = series.label, .sample = sample, .frame = frame};
}

std::optional<QPointF> visibleStart(const PaneGeometry& pane, const Series& series) {
  const std::size_t count = std::min(series.x.size(), series.y.size());
  for (std::size_t begin = 0; begin + 1 < count; begin += block - 1) {  // neighbours share a point
    const std::size_t end = std::min(begin + block, count);
    if (const auto found = visibleStart(pane, part(series.x, begin, end), part(series.y, begin, end)))
      return found;
  }
  return std::nullopt;
}

double marginWidth(const PlotScene& scene, const PlotStyle& style) {
  return widestName(scene, style, NameSide::Right);
}

double leftNamesWidth(const PlotScene& scene, const PlotStyle& style) {
  return widestName(scene, style, NameSide::Left);
}

namespace {

/// Beside each other's heights, as they are painted.
std::vector<double> centresOf(const std::vector<Entry>& entries, const PaneGeometry& geometry,
                              const PlotStyle& style) {
  std::vector<double> wanted;
  for (const Entry& entry : entries) wanted.push_back(entry.end.y());
  return spread(wanted, entries.front().label.size(style).height(),
                {geometry.rect.top(), geometry.rect.bottom()});
}

}  // namespace

std::vector<QRectF> leftNameBoxes(const PaneGeometry& geometry, const PlotPane& pane,
                                  const PlotStyle& style) {
  std::vector<QRectF> boxes;
  if (pane.names != NameSide::Left) return boxes;
  const std::vector<Entry> entries = leftEntries(geometry, pane, Theme::of(ThemeId::Light), style);
  if (entries.empty()) return boxes;
  const std::vector<double> centres = centresOf(entries, geometry, style);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    QRectF box(QPointF(), entries[i].label.size(style));
    box.moveCenter({0, centres[i]});
    box.moveRight(entries[i].end.x() - leaderLength(style));
    boxes.push_back(box);
  }
  return boxes;
}

void paintMarginLabels(QPainter& painter, const PaneGeometry& geometry, const PlotPane& pane, double right,
                       const Theme& theme, const PlotStyle& style) {
  const std::vector<Entry> entries = pane.names == NameSide::Left
                                         ? leftEntries(geometry, pane, theme, style)
                                         : marginEntries(geometry, pane, right, theme, style);
  if (entries.empty()) return;
  const std::vector<double> centres = centresOf(entries, geometry, style);
  for (std::size_t i = 0; i < entries.size(); ++i)
    paintEntry(painter, geometry, entries[i], centres[i], pane.names, theme, style);
}

}  // namespace alab

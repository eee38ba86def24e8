#include "ui/plot/paint/mark_layout.h"

#include <algorithm>

#include "ui/plot/paint/dot_painter.h"
#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/note_layout.h"
#include "ui/plot/paint/obstacles.h"

namespace alab {
namespace {

/// A text that wants to stand beside a point.
struct Wanted {
  Annotation annotation;
  QPointF point;
  double clearance = 0;
};

/// The boxes placed later keep off the notes.
void appendNotes(std::vector<PlacedLabel>& labels, const PaneGeometry& geometry, const PlotPane& pane,
                 const PlotStyle& style, Obstacles& obstacles) {
  std::vector<QSizeF> sizes;
  for (const Note& note : pane.notes) {
    labels.push_back({{.text = note.text, .frame = AnnotationFrame::Plain}, {}, {}});
    sizes.push_back(labels.back().annotation.size(style));
  }
  const std::vector<PlacedNote> placed = placeNotes(pane.notes, sizes, geometry, obstacles);
  labels.resize(placed.size());
  for (std::size_t i = 0; i < placed.size(); ++i) {
    labels[i].box = placed[i].box;
    labels[i].leader = placed[i].leader;
    append(obstacles, placed[i]);
  }
}

/// The focused function's values choose their place first.
std::vector<Wanted> valueLabels(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                const PlotStyle& style) {
  std::vector<Wanted> labels;
  for (const Marker& marker : pane.markers) {
    const QPointF point = geometry.toPixels({marker.x, marker.y});
    if (marker.label.isEmpty() || !geometry.shows(point)) continue;
    labels.push_back(
        {{.text = marker.label, .strong = marker.prominent, .tint = theme.seriesColour(marker.slot)},
         point,
         dotRadius(marker, style) + 6});
  }
  std::ranges::stable_partition(labels, [](const Wanted& label) { return label.annotation.strong; });
  return labels;
}

/// The first moment of a trace: a label would float beside a point instead of a curve.
bool isShort(const PaneGeometry& geometry, const Series& series, const PlotStyle& style) {
  const auto pixel = [&](double x) { return geometry.toPixels({x, geometry.y.range.middle()}).x(); };
  return pixel(series.x.back()) - pixel(series.x.front()) < 3 * style.labelPixels;
}

void appendEarlyEnds(std::vector<Wanted>& labels, const PaneGeometry& geometry, const PlotPane& pane,
                     const Theme& theme, const PlotStyle& style) {
  for (const Series& series : pane.series) {
    if (series.label.isEmpty() || series.x.empty() || isShort(geometry, series, style)) continue;
    const auto end = visibleEnd(geometry, series);
    if (end && !endsAtMargin(geometry, *end))
      labels.push_back({endLabel(series, theme, style, AnnotationFrame::Box), *end, 8});
  }
}

}  // namespace

std::vector<PlacedLabel> layOutLabels(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                      const PlotStyle& style) {
  Obstacles obstacles = obstaclesOf(geometry, pane, style);
  std::vector<PlacedLabel> labels;
  appendNotes(labels, geometry, pane, style, obstacles);
  std::vector<Wanted> wanted = valueLabels(geometry, pane, theme, style);
  appendEarlyEnds(wanted, geometry, pane, theme, style);
  std::vector<BoxRequest> requests;
  for (const Wanted& label : wanted)
    requests.push_back({label.point, label.annotation.size(style), label.clearance});
  const auto boxes = placeBoxes(requests, geometry.rect.adjusted(2, 2, -2, -2), std::move(obstacles));
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (boxes[i]) labels.push_back({wanted[i].annotation, *boxes[i], leaderTo(*boxes[i], requests[i])});
  return labels;
}

}  // namespace alab

#include "ui/plot/paint/mark_layout.h"

#include <algorithm>

#include "ui/plot/paint/dot_painter.h"
#include "ui/plot/paint/early_ends.h"
#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/note_layout.h"
#include "ui/plot/paint/obstacles.h"

namespace alab {
namespace {

/// Texts that want to stand beside a point, one below the other.
struct Wanted {
  std::vector<Annotation> rows;
  QPointF point;
  double clearance = 0;

  QSizeF rowSize(const PlotStyle& style) const;
  BoxRequest request(const PlotStyle& style) const;
};

QSizeF Wanted::rowSize(const PlotStyle& style) const {
  QSizeF size;
  for (const Annotation& row : rows) size = size.expandedTo(row.size(style));
  return size;
}

BoxRequest Wanted::request(const PlotStyle& style) const {
  const QSizeF row = rowSize(style);
  return {point, {row.width(), row.height() * static_cast<double>(rows.size())}, clearance, row.height()};
}

/// All of them or, where one has no room, none.
void appendTogether(std::vector<PlacedLabel>& labels, const std::vector<Note>& notes,
                    const PaneGeometry& geometry, const PlotStyle& style, Obstacles& obstacles) {
  std::vector<Annotation> texts;
  std::vector<QSizeF> sizes;
  for (const Note& note : notes) {
    texts.push_back({.text = note.text, .frame = AnnotationFrame::Plain});
    sizes.push_back(texts.back().size(style));
  }
  const std::vector<PlacedNote> placed = placeNotes(notes, sizes, geometry, obstacles);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    labels.push_back({texts[i], placed[i].box, placed[i].leader});
    append(obstacles, placed[i]);
  }
}

/// Those of a triangle say nothing without each other; the others give way one by one. The boxes placed later
/// keep off the notes.
void appendNotes(std::vector<PlacedLabel>& labels, const PaneGeometry& geometry, const PlotPane& pane,
                 const PlotStyle& style, Obstacles& obstacles) {
  std::vector<Note> ofTriangle;
  for (const Note& note : pane.notes)
    if (note.edge > 0) ofTriangle.push_back(note);
  appendTogether(labels, ofTriangle, geometry, style, obstacles);
  for (const Note& note : pane.notes)
    if (note.edge == 0) appendTogether(labels, {note}, geometry, style, obstacles);
}

/// The focused function's values choose their place first.
std::vector<Wanted> valueLabels(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                const PlotStyle& style) {
  std::vector<Wanted> labels;
  for (const Marker& marker : pane.markers) {
    const QPointF point = geometry.toPixels({marker.x, marker.y});
    if (marker.label.isEmpty() || !geometry.shows(point)) continue;
    const QColor tint = theme.seriesColour(marker.slot);
    labels.push_back({{{.text = marker.label, .strong = marker.prominent, .tint = tint}},
                      point,
                      dotRadius(marker, style) + 6});
  }
  std::ranges::stable_partition(labels, [](const Wanted& label) { return label.rows.front().strong; });
  return labels;
}

/// A long one, as of a typed formula, would hide the curves.
void appendNames(std::vector<Wanted>& labels, const PaneGeometry& geometry, const PlotPane& pane,
                 const Theme& theme, const PlotStyle& style) {
  const double most = 0.4 * geometry.rect.width();
  for (const EarlyEnds& end : earlyEnds(geometry, pane, style)) {
    if (!end.fitBeside()) continue;
    labels.push_back({{}, end.place, 8});
    for (const std::size_t i : end.series)
      labels.back().rows.push_back(
          endLabel(pane.series[i], theme, style, AnnotationFrame::Box).shortened(most, style));
  }
}

/// One frame round all rows.
void append(std::vector<PlacedLabel>& labels, Wanted wanted, const QRectF& box, const PlotStyle& style) {
  const auto leader = leaderTo(box, wanted.request(style));
  if (wanted.rows.size() == 1) return labels.push_back({wanted.rows.front(), box, leader});
  labels.push_back({{.text = {}}, box, leader});
  QRectF rowBox(box.topLeft(), wanted.rowSize(style));
  for (Annotation& row : wanted.rows) {
    row.frame = AnnotationFrame::None;
    labels.push_back({row, rowBox, {}});
    rowBox.translate(0, rowBox.height());
  }
}

}  // namespace

std::vector<PlacedLabel> layOutLabels(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                      const PlotStyle& style) {
  Obstacles obstacles = obstaclesOf(geometry, pane, style);
  for (const QRectF& name : leftNameBoxes(geometry, pane, style)) obstacles.boxes.push_back(name);
  std::vector<PlacedLabel> labels;
  appendNotes(labels, geometry, pane, style, obstacles);
  std::vector<Wanted> wanted = valueLabels(geometry, pane, theme, style);
  appendNames(wanted, geometry, pane, theme, style);
  std::vector<BoxRequest> requests;
  for (const Wanted& label : wanted) requests.push_back(label.request(style));
  const auto boxes = placeBoxes(requests, geometry.rect.adjusted(2, 2, -2, -2), std::move(obstacles));
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (boxes[i]) append(labels, wanted[i], *boxes[i], style);
  return labels;
}

}  // namespace alab

#include "ui/plot/paint/mark_painter.h"

#include "ui/plot/paint/dot_painter.h"
#include "ui/plot/paint/mark_layout.h"

namespace alab {
namespace {

QColor leaderColour(const Annotation& annotation, const Theme& theme) {
  if (annotation.sample) return annotation.sample->color();
  return annotation.tint.isValid() ? annotation.tint : theme.secondaryText;
}

void paintLeader(QPainter& painter, const PlacedLabel& label, const Theme& theme) {
  if (!label.leader) return;
  painter.setPen(QPen(leaderColour(label.annotation, theme), 1));
  painter.drawLine(*label.leader);
}

}  // namespace

void paintMarks(QPainter& painter, const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                const PlotStyle& style) {
  paintDots(painter, geometry, pane.markers, theme, style);
  const std::vector<PlacedLabel> labels = layOutLabels(geometry, pane, theme, style);
  for (const PlacedLabel& label : labels) paintLeader(painter, label, theme);
  for (const PlacedLabel& label : labels) label.annotation.paint(painter, label.box, theme, style);
}

}  // namespace alab

#pragma once
// The names of the curves in the margin at the right, where they end; those that leave the pane earlier have
// theirs beside the place (mark_layout) while they are a few.
#include <optional>

#include "ui/plot/paint/annotation.h"
#include "ui/plot/paint/pane_geometry.h"

namespace alab {

/// The last point of the curve that can be seen.
std::optional<QPointF> visibleEnd(const PaneGeometry& pane, const Series& series);

/// The first point of the curve that can be seen.
std::optional<QPointF> visibleStart(const PaneGeometry& pane, const Series& series);

/// Does a curve that ends here take its label in the margin?
bool endsAtMargin(const PaneGeometry& pane, QPointF end);

/// "[--] Tanh" in the colour and dash of the curve.
Annotation endLabel(const Series& series, const Theme& theme, const PlotStyle& style, AnnotationFrame frame);

/// Width in px of the margin that the labels of all panes need; grows in steps, so that it is calm while a
/// name or a number in it changes.
double marginWidth(const PlotScene& scene, const PlotStyle& style);

/// The same for names that stand at the left, inside the panes.
double leftNamesWidth(const PlotScene& scene, const PlotStyle& style);

/// Where those stand in the pane; other labels keep off them.
std::vector<QRectF> leftNameBoxes(const PaneGeometry& geometry, const PlotPane& pane, const PlotStyle& style);

/// Those that belong into the margin, which ends at x = `right` px; curves that have left the pane together
/// are joined along its edge.
void paintMarginLabels(QPainter& painter, const PaneGeometry& geometry, const PlotPane& pane, double right,
                       const Theme& theme, const PlotStyle& style);

}  // namespace alab

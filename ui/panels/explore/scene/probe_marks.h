#pragma once
// The probe in the figure: a point on every curve, the tangent and the slope triangle of the focused
// function. The picture says "slope above = height below".
#include "ui/panels/explore/scene/scene_input.h"

namespace alab {

/// Points at the probe's x on the curves of this pane, the focused one with its value.
void addProbeMarkers(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// A point at the probe's x on f1 - f2, with its value.
void addDifferenceMarker(PlotPane& pane, const SceneInput& input);

/// Tangent and slope triangle in the pane of f; at a corner there is neither.
void addTangent(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// The line through all panes.
ProbeLine probeLine(const SceneInput& input);

/// What the figure says about the slope at x: "slope 0.25", or at a corner both one-sided slopes.
QString slopeText(const Neuron& neuron, double x, int decimals);

/// A step of 1, 2 or 5 times a power of ten that is about a tenth of the span: the run of the triangle.
double triangleRun(double span);

}  // namespace alab

#pragma once
// What can lie over the curves of the focused function: its ghost, a curve family, a narrow number format,
// and what the class drew.
#include "ui/panels/explore/scene/scene_input.h"

namespace alab {

/// The setting before the parameter moved.
void addGhost(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// The focused function for several values of one parameter.
void addFamily(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// The focused function as the number format computes it.
void addRounded(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// The pen strokes of this pane.
void addStrokes(PlotPane& pane, const SceneInput& input);

/// Stripes where |dy/dx| of the focused function is under 0.01; not while the class is to find f' by itself.
void addFlatStripes(PlotPane& pane, const SceneInput& input);

/// The values of the family: those chosen, else five spread over the slider's range by its scale.
std::vector<double> familyValues(const Parameter& parameter, const std::vector<double>& chosen);

}  // namespace alab

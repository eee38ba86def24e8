#pragma once
// The curves of the chosen functions in one pane, with open and filled dots at corners and jumps.
#include "ui/panels/explore/scene/scene_input.h"

namespace alab {

/// f, f', f'' as far as the pane shows them; f' cut to the trace, and absent while it is hidden.
void addCurves(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// Corners carry a filled dot; jumps a filled one at the value and open ones at the limits.
void addDots(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// The function that is taken from the focused one, if there are two.
std::optional<ShownFunction> comparedShown(const SceneInput& input);

/// f1 - f2 of the focused and the compared function.
void addDifference(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

/// f' is on the picture (not hidden for the class to guess).
bool isDrawn(int order, const ExploreState& explore);

/// The class is to find f' first, hidden or traced: no number may tell it.
bool isGuessed(int order, const ExploreState& explore);

/// Those of the orders whose values may be told.
std::vector<int> toldOrders(std::vector<int> orders, const ExploreState& explore);

/// "f", "f′", "f″".
QString symbolOf(int order);
/// y, dy/dx or d²y/dx² for a neuron that is more than f itself.
QString symbolOf(int order, const NeuronSettings& neuron);

}  // namespace alab

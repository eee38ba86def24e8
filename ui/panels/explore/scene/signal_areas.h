#pragma once
// The signal in the figure: the bell of what goes in along the x axis, the histogram of what comes out along
// the y axis of f.
#include "ui/panels/explore/scene/scene_input.h"

namespace alab {

void addSignal(PlotPane& pane, const PaneLayout& layout, const SceneInput& input);

}  // namespace alab

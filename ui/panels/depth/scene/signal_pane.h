#pragma once
// signalPane: what is in the layers of one function, a small histogram for every one.
#include "core/state/lab_state.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// Empty axes while the function has not run; a message where there are no numbers any more.
PlotPane signalPane(const DepthLine& line, DepthHistogram shown);

}  // namespace alab

#pragma once
// signalPane: the outputs of one function, a small histogram for every layer.
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// Empty axes with a message while the function has not run, or where its outputs are no numbers any more.
PlotPane signalPane(const DepthLine& line);

}  // namespace alab

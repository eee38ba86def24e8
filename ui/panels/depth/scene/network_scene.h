#pragma once
// networkScene: the figure of "Whole network" as a value. Pane "gradient": what is left of the gradient in
// each layer, on a log axis, 1 at the last one; median, band and theory for every function. Pane "signal":
// what is in the focused function's layers, one histogram each.
#include "core/state/lab_state.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

struct NetworkView {
  std::vector<DepthLine> lines;  ///< of the visible functions; the focused one is drawn on top
  DepthSettings settings;
  std::optional<std::size_t> cursor;  ///< a layer, from 1
  DepthHistogram histogram = DepthHistogram::Output;
};

PlotScene networkScene(const NetworkView& view);

/// The settings that made the figure, for exported files.
QMap<QString, QString> depthMetadata(const NetworkView& view);

}  // namespace alab

#pragma once
// chainScene: the figure of "One neuron a layer" as a value. Pane "chain": the focused function's neurons
// with the factors of the gradient between them; pane "gradient": what is left at each place, for every
// function.
#include "core/depth/chain.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

struct ChainView {
  std::vector<DepthLine> lines;  ///< of the visible functions; their curves are not used
  ChainSettings settings;
  std::optional<std::size_t> cursor;  ///< a layer, from 1
};

PlotScene chainScene(const ChainView& view);

/// "0.00000035 of the gradient reaches x: fades".
QString chainSentence(const Function& function, const ChainSettings& settings);

}  // namespace alab

#pragma once
// chainScene: the figure of "One neuron a layer" as a value. Pane "chain": the focused function's neurons
// with the factors of the gradient between them; pane "gradient": what is left at each place, for every
// function.
#include "core/depth/chain.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// A function with its chain, computed once for the figure, the words and the table.
struct ChainLine {
  DepthLine line;  ///< its curve is not used
  std::vector<ChainLayer> layers;
};

std::vector<ChainLine> chainLines(const std::vector<DepthLine>& lines, const ChainSettings& settings);

struct ChainView {
  std::vector<ChainLine> lines;  ///< of the visible functions
  ChainSettings settings;
  std::optional<std::size_t> cursor;  ///< a layer, from 1
};

PlotScene chainScene(const ChainView& view);

/// "0.00000035 of the gradient reaches x: fades".
QString chainSentence(const std::vector<ChainLayer>& layers);

}  // namespace alab

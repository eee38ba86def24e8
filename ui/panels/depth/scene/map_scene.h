#pragma once
// mapScene: theory's factor of a layer over sigma_w and sigma_b as a value, with a point to drag.
#include <memory>

#include "core/analysis/theory_picture.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// What is known of one function.
struct FoundMap {
  Function function;
  TheoryMap map;
  TheoryPicture picture;
};

struct MapView {
  QString name;  ///< of the focused function
  int slot = 0;
  std::shared_ptr<const FoundMap> found = {};  ///< null while it is computed
  StartWeights start = StartWeights::HeNormal;
  std::optional<StartVariance> point = {};  ///< where they are; nothing where they are no point of theory
};

/// What the map shows when the point lies there: more where it would be outside.
Range shownSigmaW(const std::optional<StartVariance>& point);
Range shownSigmaB(const std::optional<StartVariance>& point);

PlotScene mapScene(const MapView& view);

/// "the signal settles at variance 0.3; each layer multiplies the gradient by 0.32".
QString settledSentence(const Settled& settled, const Settled& ofSmallInputs);

/// That of the point, or why there is none. Empty while the map is computed.
QString mapSentence(const MapView& view);

}  // namespace alab

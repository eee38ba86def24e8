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
  std::shared_ptr<const FoundMap> found;  ///< null while it is computed
  double sigmaW = 1, sigmaB = 0;          ///< the point
};

/// What the map shows when the point lies there: more where it would be outside.
Range shownSigmaW(double sigmaW);
Range shownSigmaB(double sigmaB);

PlotScene mapScene(const MapView& view);

/// "x0.32 a layer, the signal settles at variance 0.3".
QString mapSentence(const Settled& settled);

}  // namespace alab

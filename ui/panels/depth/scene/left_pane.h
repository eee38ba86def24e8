#pragma once
// leftPane: how much of the gradient is left in each layer, on a log axis, for many functions. Shared by the
// chain and the network.
#include <optional>

#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

struct LeftCurve {
  QString name;
  int slot = 0;
  bool isFocused = false;
  bool isStale = false;
  std::vector<double> x = {};                  ///< places of the layers
  std::vector<double> median = {};             ///< what is left there; 0 and NaN have no place on the axis
  std::vector<double> lower = {}, upper = {};  ///< the band over the nets; empty: none
  std::vector<double> theory = {};             ///< empty: none
};

/// Whether a curve has its band, theory and value at the cursor: each of a dozen, the focused one of more.
inline bool hasDetails(bool isFocused, std::size_t curves) {
  constexpr std::size_t most = 12;  // more bands over each other are one grey
  return isFocused || curves <= most;
}

/// Markers with values at the cursor. `cursor` is one of the places.
PlotPane leftPane(std::vector<LeftCurve> curves, std::optional<double> cursor);

/// Whole decades with all that the curves show, 0.1 to 10 at least and 300 decades at most.
Range decadesOf(const std::vector<LeftCurve>& curves);

}  // namespace alab

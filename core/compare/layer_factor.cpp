#include "core/compare/layer_factor.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/mean_field.h"

namespace alab {

double layerFactor(const Function& function, double w2) {
  const std::vector<LayerTheory> theory = stackTheory(function, {w2, 0}, 1, farLayer);
  const auto isLost = [](const LayerTheory& layer) { return !std::isfinite(layer.q); };
  if (const auto lost = std::ranges::find_if(theory, isLost); lost != theory.end()) return lost->q;
  return std::sqrt(theory.back().chi1);
}

}  // namespace alab

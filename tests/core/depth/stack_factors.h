#pragma once
// What a stack did to the gradient, measured and by theory.
#include <array>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/analysis/mean_field.h"
#include "core/depth/stack_run.h"

namespace alab {

inline constexpr std::array<std::string_view, 12> twelveFunctions = {
    "sigmoid",  "tanh", "relu",      "leaky_relu", "elu",  "selu",
    "softplus", "gelu", "gelu_tanh", "silu",       "mish", "hard_swish"};

/// RMS dL/dz of the first layer over that of the last.
inline double keptOf(const StackResult& result) {
  return result.layers.front().rmsD / result.layers.back().rmsD;
}

/// The same by theory, from the true power of the input, 1.
inline double keptByTheory(const Function& function, const DepthSettings& s) {
  const ScaledLaw law = *lawOf(s, function);
  const StartVariance start = {law.factor * law.factor * double(s.width), s.sigmaB * s.sigmaB};
  double kept = 1;
  for (const LayerTheory& layer : stackTheory(function, start, 1, s.layers - 1))
    kept *= std::sqrt(layer.chi1);
  return kept;
}

/// The factor of one layer: the geometric mean.
inline double perLayer(double kept, const DepthSettings& s) {
  return std::pow(kept, 1 / double(s.layers - 1));
}

}  // namespace alab

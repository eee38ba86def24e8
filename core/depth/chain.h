#pragma once
// One neuron a layer: z = w a + b, a = f(z), all with the same w and b. The gradient is a product with one
// factor w f'(z) a layer.
#include <vector>

#include "core/activation/activation.h"
#include "core/depth/depth_limits.h"

namespace alab {

struct ChainSettings {
  std::size_t layers = 10;       ///< 1 to mostLayers
  double x = 0.5, w = 1, b = 0;  ///< each up to largestChainValue, with either sign
  bool operator==(const ChainSettings&) const = default;
};

struct ChainLayer {
  double z = 0, a = 0;
  double factor = 0;  ///< w f'(z)
  double left = 0;  ///< d(output)/d(input of this layer): the product of the factors from here to the output
};

/// From the first layer to the last; the first `left` is d(output)/dx.
std::vector<ChainLayer> chain(const Function& function, const ChainSettings& settings);

}  // namespace alab

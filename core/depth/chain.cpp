#include "core/depth/chain.h"

namespace alab {

std::vector<ChainLayer> chain(const Function& function, const ChainSettings& settings) {
  std::vector<ChainLayer> layers;
  double a = settings.x;
  while (layers.size() < settings.layers) {
    const double z = settings.w * a + settings.b;
    const Derivatives d = function.at(z);
    layers.push_back({z, d.f, settings.w * d.d1, 0});
    a = d.f;
  }
  double left = 1;
  for (std::size_t l = layers.size(); l-- > 0;) layers[l].left = left *= layers[l].factor;
  return layers;
}

}  // namespace alab

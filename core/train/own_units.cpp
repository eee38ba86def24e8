#include "core/train/own_units.h"

#include <cassert>

namespace alab {
namespace {

/// In doubles: means may be far larger than spreads.
void foldInputs(const FeatureScale& scale, Layer<float>& layer) {
  assert(layer.w.columns() == scale.means.size());
  for (std::size_t j = 0; j < layer.units(); ++j) {
    double bias = layer.b[j];
    for (std::size_t i = 0; i < layer.w.columns(); ++i) {
      const double w = layer.w(j, i) / scale.spreads[i];
      bias -= w * scale.means[i];
      layer.w(j, i) = static_cast<float>(w);
    }
    layer.b[j] = static_cast<float>(bias);
  }
}

void foldOutputs(const FeatureScale& scale, Layer<float>& layer) {
  assert(layer.units() == scale.means.size() && !layer.activation);
  for (std::size_t j = 0; j < layer.units(); ++j) {
    for (float& w : layer.w.row(j)) w = static_cast<float>(w * scale.spreads[j]);
    layer.b[j] = static_cast<float>(layer.b[j] * scale.spreads[j] + scale.means[j]);
  }
}

}  // namespace

Network<float> inOwnUnits(Network<float> network, const FeatureScale& x, const FeatureScale& y) {
  if (!x.means.empty()) foldInputs(x, network.layers.front());
  if (!y.means.empty()) foldOutputs(y, network.layers.back());
  return network;
}

}  // namespace alab

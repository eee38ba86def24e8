#pragma once
// The parameters of a layer's activation while an optimiser moves them.
#include "core/nn/network.h"

namespace alab {

/// A copy of the parameters in the order of LayerGradient::params, to be moved and put back.
template <class T>
class LearnedParams {
 public:
  /// The layer has an activation and outlives this.
  explicit LearnedParams(Layer<T>& layer);

  std::span<T> values() { return m_values; }

  /// Into the layer: parameters that can be learned, where they leave their domain at its edge; the others
  /// stay as they were.
  void putBack();

 private:
  Layer<T>& m_layer;
  std::vector<T> m_values;
};

}  // namespace alab

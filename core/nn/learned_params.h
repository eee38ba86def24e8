#pragma once
// The parameters of a layer's activation while an optimiser moves them: a copy in the order of
// LayerGradient::params, in the type of the network.
#include "core/nn/network.h"

namespace alab {

/// The layer has an activation. `values` keeps its memory from step to step.
template <class T>
void takeParams(const Layer<T>& layer, std::vector<T>& values);

/// Into the layer: parameters that can be learned, where they leave their domain at its edge; the others stay
/// as they were.
template <class T>
void putParams(const std::vector<T>& values, Layer<T>& layer);

}  // namespace alab

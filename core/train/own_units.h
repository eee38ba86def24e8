#pragma once
// A network that takes and gives what it learned from in the units of the data.
#include "core/data/data_set.h"
#include "core/nn/network.h"

namespace alab {

/// What was done to x and y of the data before the training (empty scales: nothing) becomes part of the first
/// and the last weights: w (x - m) / s + b = (w / s) x + (b - w m / s). The last layer has no activation.
Network<float> inOwnUnits(Network<float> network, const FeatureScale& x, const FeatureScale& y);

}  // namespace alab

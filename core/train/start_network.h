#pragma once
// The network that training starts with.
#include "core/train/train_settings.h"

namespace alab {

struct NetworkShape {
  std::size_t inputs = 2, outputs = 1;
};

/// Whether the start weights exist for this function in all layers.
bool canStart(const TrainSettings& settings, const Function& function, NetworkShape shape);

/// Weights from the stream of `seed`: functions that are compared get the same random numbers, each at its
/// own scale. The output layer has no activation (losses take logits) and start weights as for the identity.
/// Needs canStart.
template <class T>
Network<T> startNetwork(const TrainSettings& settings, const Function& function, NetworkShape shape,
                        std::uint64_t seed);

/// Puts another function in the place of the one that is compared, weights stay: layers with their own keep
/// it.
template <class T>
void changeFunction(const TrainSettings& settings, const Function& function, Network<T>& network);

}  // namespace alab

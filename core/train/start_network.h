#pragma once
// The network that training starts with.
#include "core/train/training_data.h"

namespace alab {

/// What every network of one function starts from, whatever its seed: to find an edge of chaos takes some 30
/// ms.
struct Starter {
  Function function;
  NetworkShape shape;
  std::vector<ScaledLaw> laws;  ///< of the weights of each layer, the output layer last
};

/// Nothing where the start weights do not exist for this function in some layer. Those of the output layer
/// are as for the identity.
std::optional<Starter> starterFor(const TrainSettings& settings, const Function& function,
                                  NetworkShape shape);

/// Of all functions; the error names the first one without.
Result<std::vector<Starter>> startersFor(const TrainSettings& settings,
                                         const std::vector<Function>& functions, NetworkShape shape);

/// Weights from the stream of `seed`: functions that are compared get the same random numbers, each at its
/// own scale. The output layer has no activation: losses take logits.
template <class T>
Network<T> startNetwork(const TrainSettings& settings, const Starter& starter, std::uint64_t seed);

/// Puts another function in the place of the one that is compared, weights stay: layers with their own keep
/// it.
template <class T>
void changeFunction(const TrainSettings& settings, const Function& function, Network<T>& network);

}  // namespace alab

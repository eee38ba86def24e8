#include "core/depth/random_stack.h"

#include "core/depth/stack_input.h"
#include "core/random/normal.h"
#include "core/random/stream.h"

namespace alab {
namespace {

/// Streams of one net: its own seed, and one stream a layer.
std::uint64_t seedOfNet(const DepthSettings& settings, std::size_t net) {
  return randomStream(settings.seed, "net", net)();
}

template <class T>
Matrix<T> topGradient(const DepthSettings& settings, Generator random) {
  Matrix<T> gradient(settings.batch, settings.width);
  fillNormal(random, gradient.all());
  if (settings.topGradient != 1)
    for (T& x : gradient.all()) x = static_cast<T>(settings.topGradient * x);
  return gradient;
}

/// `weights` is scratch.
template <class T>
LayerNumbers<T> layerNumbers(const DepthSettings& settings, WeightLaw law, Generator random,
                             Matrix<T>& weights, const std::stop_token& stop) {
  fillUnit(law, random, weights, stop);
  LayerNumbers<T> layer;
  if (isNarrow(settings)) {
    layer.plain = weights;
  } else {
    layer.forward.pack(weights.view().transposed());
    layer.backward.pack(weights.view());
  }
  if (settings.sigmaB == 0) return layer;
  layer.bias.resize(settings.width);
  for (T& b : layer.bias) b = static_cast<T>(settings.sigmaB * normal(random));
  return layer;
}

}  // namespace

template <class T>
RandomStack<T> randomStack(const DepthSettings& settings, WeightLaw law, std::size_t net,
                           const std::stop_token& stop) {
  const std::uint64_t seed = seedOfNet(settings, net);
  RandomStack<T> stack{stackInput<T>(settings, randomStream(seed, "data")),
                       topGradient<T>(settings, randomStream(seed, "gradient")),
                       {}};
  Matrix<T> weights(settings.width, settings.width);
  for (std::size_t l = 0; l < settings.layers && !stop.stop_requested(); ++l)
    stack.layers.push_back(layerNumbers<T>(settings, law, randomStream(seed, "init", l), weights, stop));
  return stack;
}

template RandomStack<float> randomStack(const DepthSettings&, WeightLaw, std::size_t, const std::stop_token&);
template RandomStack<double> randomStack(const DepthSettings&, WeightLaw, std::size_t,
                                         const std::stop_token&);

}  // namespace alab

#include "core/train/start_network.h"

#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/random/stream.h"

namespace alab {
namespace {

/// Of layer l: the function of a hidden layer, or the identity behind the last one.
Function functionOf(const TrainSettings& settings, const Function& compared, std::size_t l) {
  if (l == settings.hidden.size()) return Function(builtIn("identity"));
  return settings.hidden[l].function.value_or(compared);
}

FanInOut fanOf(const TrainSettings& settings, NetworkShape shape, std::size_t l) {
  const auto units = [&](std::size_t i) { return settings.hidden[i].units; };
  return {l == 0 ? shape.inputs : units(l - 1), l == settings.hidden.size() ? shape.outputs : units(l)};
}

/// The identity has no edge of chaos of its own that would depend on a scale: any law that does not exist for
/// it is LeCun's.
std::optional<ScaledLaw> lawOf(const TrainSettings& s, const Function& compared, NetworkShape shape,
                               std::size_t l) {
  const FanInOut fan = fanOf(s, shape, l);
  const auto law = lawOf(s.start, functionOf(s, compared, l), fan, s.given);
  if (law || l < s.hidden.size()) return law;
  return lawOf(StartWeights::LecunNormal, functionOf(s, compared, l), fan);
}

/// The same function between as many units: the same law.
bool isLikeTheOneBefore(const TrainSettings& s, NetworkShape shape, std::size_t l) {
  if (l == 0 || l == s.hidden.size()) return false;
  const FanInOut here = fanOf(s, shape, l), before = fanOf(s, shape, l - 1);
  return here.inputs == before.inputs && here.outputs == before.outputs &&
         s.hidden[l].function == s.hidden[l - 1].function;
}

template <class T>
void setFunction(const TrainSettings& settings, const Function& function, Layer<T>& layer) {
  const auto canLearn = [](const Parameter& p) { return p.learnable == Learnable::Yes; };
  layer.activation = function;
  layer.learnsParams =
      settings.learn != LearnParams::No && std::ranges::any_of(function.card().params, canLearn);
  layer.paramsOfUnit = {};
  if (!layer.learnsParams || settings.learn != LearnParams::PerUnit) return;
  layer.paramsOfUnit.resize(layer.units(), function.params.size());
  for (std::size_t j = 0; j < layer.units(); ++j)
    std::ranges::copy(function.params, layer.paramsOfUnit.row(j).begin());
}

template <class T>
void makeHidden(const TrainSettings& settings, const Function& function, Layer<T>& layer) {
  std::ranges::fill(layer.b, static_cast<T>(settings.startBias));
  setFunction(settings, function, layer);
  if (settings.norm == TrainNorm::None) return;
  layer.norm.emplace(layer.units());
  layer.normPlace =
      settings.norm == TrainNorm::BatchAfter ? NormPlace::AfterActivation : NormPlace::BeforeActivation;
}

}  // namespace

std::optional<Starter> starterFor(const TrainSettings& settings, const Function& function,
                                  NetworkShape shape) {
  Starter starter{function, shape, {}};
  for (std::size_t l = 0; l <= settings.hidden.size(); ++l) {
    const auto law = isLikeTheOneBefore(settings, shape, l) ? std::optional(starter.laws.back())
                                                            : lawOf(settings, function, shape, l);
    if (!law) return std::nullopt;
    starter.laws.push_back(*law);
  }
  return starter;
}

Result<std::vector<Starter>> startersFor(const TrainSettings& settings,
                                         const std::vector<Function>& functions, NetworkShape shape) {
  std::vector<Starter> starters;
  for (const Function& function : functions) {
    std::optional<Starter> starter = starterFor(settings, function, shape);
    if (!starter)
      return Error{.what = ALAB_TEXT("%1 does not exist for %2"),
                   .where = {},
                   .hint = ALAB_TEXT("choose other start weights"),
                   .values = {std::string(nameOf(settings.start)), functionText(function)}};
    starters.push_back(std::move(*starter));
  }
  return starters;
}

template <class T>
Network<T> startNetwork(const TrainSettings& settings, const Starter& starter, std::uint64_t seed) {
  Network<T> network;
  for (std::size_t l = 0; l <= settings.hidden.size(); ++l) {
    const FanInOut fan = fanOf(settings, starter.shape, l);
    const ScaledLaw& law = starter.laws[l];
    Layer<T>& layer = network.layers.emplace_back(fan.inputs, fan.outputs);
    Generator random = randomStream(seed, "init", l);
    fillUnit(law.law, random, layer.w);
    for (T& w : layer.w.all()) w *= static_cast<T>(law.factor * settings.weightFactor);
    if (l < settings.hidden.size()) makeHidden(settings, functionOf(settings, starter.function, l), layer);
  }
  return network;
}

template <class T>
void changeFunction(const TrainSettings& settings, const Function& function, Network<T>& network) {
  for (std::size_t l = 0; l < settings.hidden.size(); ++l)
    setFunction(settings, functionOf(settings, function, l), network.layers[l]);
}

#define ALAB_START_NETWORK_OF(T)                                                         \
  template Network<T> startNetwork(const TrainSettings&, const Starter&, std::uint64_t); \
  template void changeFunction(const TrainSettings&, const Function&, Network<T>&);
ALAB_START_NETWORK_OF(float)
ALAB_START_NETWORK_OF(double)

}  // namespace alab

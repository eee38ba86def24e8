#include "core/nn/start_weights.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/edge_of_chaos.h"
#include "core/nn/orthogonal.h"
#include "core/random/normal.h"

namespace alab {
namespace {

using enum StartWeights;

struct Named {
  StartWeights start;
  std::string_view name;
  WeightLaw law;
};

constexpr std::array<Named, 14> table = {{{HeNormal, "he-normal", WeightLaw::Normal},
                                          {HeUniform, "he-uniform", WeightLaw::Uniform},
                                          {GlorotNormal, "xavier-normal", WeightLaw::Normal},
                                          {GlorotUniform, "xavier-uniform", WeightLaw::Uniform},
                                          {LecunNormal, "lecun-normal", WeightLaw::Normal},
                                          {LecunUniform, "lecun-uniform", WeightLaw::Uniform},
                                          {Orthogonal, "orthogonal", WeightLaw::Orthogonal},
                                          {KeepsSignal, "keeps-signal", WeightLaw::Normal},
                                          {KeepsGradient, "keeps-gradient", WeightLaw::Normal},
                                          {EdgeOfChaos, "edge-of-chaos", WeightLaw::Normal},
                                          {Normal, "normal", WeightLaw::Normal},
                                          {Uniform, "uniform", WeightLaw::Uniform},
                                          {Constant, "constant", WeightLaw::Constant},
                                          {Zeros, "zeros", WeightLaw::Constant}}};

const Named& entryOf(StartWeights start) {
  return *std::ranges::find(table, start, &Named::start);
}

/// Variance of a weight times the number of inputs; nothing where it does not exist.
std::optional<double> inputVariance(StartWeights start, const Function& function, FanInOut fan, double given,
                                    double sigmaB) {
  const auto inverse = [](double x) { return x > 0 ? std::optional(1 / x) : std::nullopt; };
  const double inputs = static_cast<double>(fan.inputs);
  switch (start) {
    case Normal:
    case Uniform:
      return given * given;
    case LecunNormal:
    case LecunUniform:
      return 1;
    case GlorotNormal:
    case GlorotUniform:
      return 2 * inputs / static_cast<double>(fan.inputs + fan.outputs);
    case HeNormal:
    case HeUniform:
      return 2;
    case Orthogonal:  // rows of length 1, or columns if they are fewer
      return inputs / static_cast<double>(std::max(fan.inputs, fan.outputs));
    case KeepsSignal:
      return inverse(meanField(function, 1).meanF2);
    case KeepsGradient:
      return inverse(meanField(function, 1).meanD1Sq);
    case EdgeOfChaos: {
      const alab::EdgeOfChaos edge = edgeOfChaos(function, sigmaB * sigmaB);
      return edge.exists() ? std::optional(edge.w2) : std::nullopt;
    }
    case Zeros:
    case Constant:
      break;
  }
  return std::nullopt;
}

constexpr auto order = [] {
  std::array<StartWeights, table.size()> all{};
  std::ranges::transform(table, all.begin(), &Named::start);
  return all;
}();

template <class T>
void fillUniform(Generator& random, Matrix<T>& weights) {
  const double end = std::sqrt(3.0);  // variance 1
  for (T& w : weights.all()) w = static_cast<T>(end * (2 * random.uniform() - 1));
}

}  // namespace

std::span<const StartWeights> startWeights() {
  return order;
}

bool takesValue(StartWeights start) {
  return start == Normal || start == Uniform || start == Constant;
}

std::string_view nameOf(StartWeights start) {
  return entryOf(start).name;
}

std::optional<StartWeights> startWeightsNamed(std::string_view name) {
  if (name == "glorot-normal") return GlorotNormal;
  if (name == "glorot-uniform") return GlorotUniform;
  const auto found = std::ranges::find(table, name, &Named::name);
  return found == table.end() ? std::nullopt : std::optional(found->start);
}

std::optional<ScaledLaw> lawOf(StartWeights start, const Function& function, FanInOut fan, double given,
                               double sigmaB) {
  if (start == Zeros || start == Constant) return ScaledLaw{WeightLaw::Constant, start == Zeros ? 0 : given};
  const std::optional<double> variance = inputVariance(start, function, fan, given, sigmaB);
  if (!variance) return std::nullopt;
  return ScaledLaw{entryOf(start).law, std::sqrt(*variance / static_cast<double>(fan.inputs))};
}

template <class T>
void fillUnit(WeightLaw law, Generator& random, Matrix<T>& weights, const std::stop_token& stop) {
  switch (law) {
    case WeightLaw::Constant:
      std::ranges::fill(weights.all(), T(1));
      break;
    case WeightLaw::Normal:
      return fillNormal(random, weights.all());
    case WeightLaw::Uniform:
      return fillUniform(random, weights);
    case WeightLaw::Orthogonal:
      return fillOrthogonal(random, weights, stop);
  }
}

template void fillUnit(WeightLaw, Generator&, Matrix<float>&, const std::stop_token&);
template void fillUnit(WeightLaw, Generator&, Matrix<double>&, const std::stop_token&);

}  // namespace alab

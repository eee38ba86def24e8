#include "core/train/inspect.h"

#include <algorithm>
#include <cmath>

#include "core/matrix/sums.h"
#include "core/nn/idle_units.h"

namespace alab {
namespace {

template <class T>
double rms(const Matrix<T>& matrix) {
  return std::sqrt(squaresOf(matrix.all()) / static_cast<double>(matrix.all().size()));
}

std::vector<double> paramsOf(const auto& layer) {
  if (layer.paramsOfUnit.rows()) return {layer.paramsOfUnit.all().begin(), layer.paramsOfUnit.all().end()};
  return layer.activation->params;
}

template <class T>
LayerInsight hidden(const Layer<T>& layer, const LayerTrace<T>& trace, const Matrix<T>& d) {
  LayerInsight insight;
  insight.rmsD = rms(d);
  insight.saturated = static_cast<double>(countBelow(trace.slope.all(), T(flatSlope))) /
                      static_cast<double>(trace.slope.all().size());
  insight.neverActive = neverActiveUnits(trace.activationInput());
  insight.dead = deadUnits(insight.neverActive, trace.slope);
  insight.params = paramsOf(layer);
  return insight;
}

std::size_t count(const Insight& insight, std::vector<char> LayerInsight::*units) {
  std::size_t sum = 0;
  for (const LayerInsight& layer : insight.layers) sum += std::size_t(std::ranges::count(layer.*units, 1));
  return sum;
}

}  // namespace

std::size_t Insight::neverActive() const {
  return count(*this, &LayerInsight::neverActive);
}

std::size_t Insight::dead() const {
  return count(*this, &LayerInsight::dead);
}

template <class T>
Insight insightInto(const Trainer<T>& trainer) {
  const Network<T>& network = trainer.network();
  const Samples<T>& samples = trainer.data().train;
  Trace<T> trace;
  Gradient<T> gradient;
  Matrix<T> d;
  forward(network, samples.x, trace);
  lossGradient(lossOf(trainer.data().pair), trace.back().output(), samples.targets, d);
  backward(network, samples.x, trace, d, gradient, ParamGradients::OfLearned);
  Insight insight;
  for (std::size_t l = 0; l + 1 < trace.size(); ++l)
    insight.layers.push_back(hidden(network.layers[l], trace[l], gradient[l + 1].below));
  insight.layers.emplace_back().rmsD = rms(d);
  return insight;
}

template Insight insightInto(const Trainer<float>&);
template Insight insightInto(const Trainer<double>&);

}  // namespace alab

#include "core/nn/learned_params.h"

#include <algorithm>

namespace alab {
namespace {

constexpr double offOpenEdge = 1e-3;  ///< how near a learned parameter comes to an edge that is not allowed

double inside(const Domain& domain, double value) {
  const double lower = domain.lowerOpen ? domain.lower + offOpenEdge : domain.lower;
  return std::clamp(value, lower, domain.upper);
}

/// Of all units, or of each in turn.
template <class LayerOfT>
auto paramsOf(LayerOfT& layer) {
  return layer.paramsOfUnit.rows() ? layer.paramsOfUnit.all() : std::span(layer.activation->params);
}

}  // namespace

template <class T>
void takeParams(const Layer<T>& layer, std::vector<T>& values) {
  const std::span<const double> params = paramsOf(layer);
  values.assign(params.begin(), params.end());
}

template <class T>
void putParams(const std::vector<T>& values, Layer<T>& layer) {
  const std::vector<Parameter>& cards = layer.activation->card().params;
  const std::span<double> to = paramsOf(layer);
  for (std::size_t i = 0; i < to.size(); ++i) {
    const Parameter& card = cards[i % cards.size()];
    if (card.learnable == Learnable::Yes) to[i] = inside(card.domain, values[i]);
  }
}

template void takeParams(const Layer<float>&, std::vector<float>&);
template void takeParams(const Layer<double>&, std::vector<double>&);
template void putParams(const std::vector<float>&, Layer<float>&);
template void putParams(const std::vector<double>&, Layer<double>&);

}  // namespace alab

#include "core/nn/learned_params.h"

#include <algorithm>

namespace alab {
namespace {

constexpr double offOpenEdge = 1e-3;  ///< how near a learned parameter comes to an edge that is not allowed

double inside(const Domain& domain, double value) {
  const double lower = domain.lowerOpen ? domain.lower + offOpenEdge : domain.lower;
  return std::clamp(value, lower, domain.upper);
}

}  // namespace

template <class T>
LearnedParams<T>::LearnedParams(Layer<T>& layer) : m_layer(layer) {
  const std::span<const double> params =
      layer.paramsOfUnit.rows() ? layer.paramsOfUnit.all() : std::span<double>(layer.activation->params);
  m_values.assign(params.begin(), params.end());
}

template <class T>
void LearnedParams<T>::putBack() {
  const std::vector<Parameter>& cards = m_layer.activation->card().params;
  const std::span<double> to = m_layer.paramsOfUnit.rows() ? m_layer.paramsOfUnit.all()
                                                           : std::span<double>(m_layer.activation->params);
  for (std::size_t i = 0; i < to.size(); ++i) {
    const Parameter& card = cards[i % cards.size()];
    if (card.learnable == Learnable::Yes) to[i] = inside(card.domain, m_values[i]);
  }
}

template class LearnedParams<float>;
template class LearnedParams<double>;

}  // namespace alab

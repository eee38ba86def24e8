#include "core/train/learned.h"

namespace alab {

template <class T>
std::vector<LearnedParam> learnedParams(const Network<T>& network) {
  std::vector<LearnedParam> learned;
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    const Layer<T>& layer = network.layers[l];
    if (!layer.learnsParams || !layer.activation) continue;
    const std::vector<Parameter>& cards = layer.activation->card().params;
    for (std::size_t p = 0; p < cards.size(); ++p)
      if (cards[p].learnable == Learnable::Yes) learned.push_back({l, p});
  }
  return learned;
}

template <class T>
std::string symbolOf(LearnedParam param, const Network<T>& network) {
  return std::string(network.layers[param.layer].activation->card().params[param.parameter].symbol);
}

template <class T>
double valueOf(LearnedParam param, const Network<T>& network) {
  const Layer<T>& layer = network.layers[param.layer];
  const Matrix<double>& rows = layer.paramsOfUnit;
  if (!rows.rows()) return layer.activation->params[param.parameter];
  double sum = 0;
  for (std::size_t unit = 0; unit < rows.rows(); ++unit) sum += rows(unit, param.parameter);
  return sum / static_cast<double>(rows.rows());
}

template std::vector<LearnedParam> learnedParams(const Network<float>&);
template std::vector<LearnedParam> learnedParams(const Network<double>&);
template std::string symbolOf(LearnedParam, const Network<float>&);
template std::string symbolOf(LearnedParam, const Network<double>&);
template double valueOf(LearnedParam, const Network<float>&);
template double valueOf(LearnedParam, const Network<double>&);

}  // namespace alab

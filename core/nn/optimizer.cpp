#include "core/nn/optimizer.h"

#include <algorithm>
#include <cmath>

#include "core/names.h"
#include "core/nn/learned_params.h"
#include "core/nn/nn_kernels.h"

namespace alab {
namespace {

constexpr Names<Optimizer, 7> names({{Optimizer::Sgd, "sgd"},
                                     {Optimizer::Momentum, "momentum"},
                                     {Optimizer::Nesterov, "nesterov"},
                                     {Optimizer::RmsProp, "rmsprop"},
                                     {Optimizer::Adagrad, "adagrad"},
                                     {Optimizer::Adam, "adam"},
                                     {Optimizer::AdamW, "adamw"}});

}  // namespace

std::span<const Optimizer> optimizers() {
  return names.values();
}

std::string_view nameOf(Optimizer optimizer) {
  return names.nameOf(optimizer);
}

std::optional<Optimizer> optimizerNamed(std::string_view name) {
  return names.named(name);
}

template <class T>
void OptimizerState<T>::step(const OptimizerSettings& settings, Network<T>& network,
                             const Gradient<T>& gradient, double longest) {
  collect(network, gradient);
  if (settings.optimizer != Optimizer::Sgd) remember();
  nnKernels<T>().optimizer.step(numbersOf(settings, factorFor(longest)), m_moved);
  for (std::size_t l = 0; l < network.layers.size(); ++l)
    if (network.layers[l].learnsParams) putParams(m_params[l], network.layers[l]);
}

/// All that moves, the parameters of activations last: there may be others of them one day (forgetParams).
/// Biases right in front of batch norm do not move: their gradient is 0.
template <class T>
void OptimizerState<T>::collect(Network<T>& network, const Gradient<T>& gradient) {
  m_moved.clear();
  m_params.resize(network.layers.size());
  const auto add = [this](std::span<T> values, std::span<const T> slopes, bool isWeight = false) {
    assert(slopes.size() == values.size());
    m_moved.push_back({values.data(), slopes.data(), nullptr, nullptr, values.size(), isWeight});
  };
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    Layer<T>& layer = network.layers[l];
    const LayerGradient<T>& slopes = gradient[l];
    add(layer.w.all(), slopes.w.all(), true);
    if (!layer.isNormed(NormPlace::BeforeActivation)) add(layer.b, slopes.b);
    if (!layer.norm) continue;
    add(layer.norm->gamma, slopes.gamma);
    add(layer.norm->beta, slopes.beta);
  }
  m_spansOfLayers = m_moved.size();
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    if (!network.layers[l].learnsParams) continue;
    takeParams(network.layers[l], m_params[l]);
    add(m_params[l], gradient[l].params);
  }
}

template <class T>
void OptimizerState<T>::forgetParams() {
  std::size_t size = 0;
  for (std::size_t i = 0; i < m_spansOfLayers; ++i) size += m_moved[i].size;
  if (m_first.empty()) return;
  m_first.resize(size);
  m_second.resize(size);
}

/// What the gradient is multiplied by: its length is the root of the sum of squares of all that moves.
template <class T>
double OptimizerState<T>::factorFor(double longest) const {
  if (longest == 0) return 1;
  constexpr double epsilon = 1e-6;  // PyTorch's
  const double length = std::sqrt(nnKernels<T>().optimizer.squares(m_moved));
  return std::min(1.0, longest / (length + epsilon));
}

template <class T>
StepNumbers<T> OptimizerState<T>::numbersOf(const OptimizerSettings& s, double gradientFactor) {
  StepNumbers<T> numbers = {s.optimizer, T(gradientFactor), T(s.rate),  T(s.momentum),
                            T(s.alpha),  T(s.beta1),        T(s.beta2), T(s.epsilon)};
  if (s.optimizer == Optimizer::AdamW) numbers.keptWeight = T(1 - s.rate * s.weightDecay);
  if (s.optimizer == Optimizer::Adam || s.optimizer == Optimizer::AdamW) {
    numbers.correction1 = T(1 / (1 - (m_power1 *= s.beta1)));
    numbers.correction2 = T(1 / std::sqrt(1 - (m_power2 *= s.beta2)));
  }
  return numbers;
}

/// Gives every span its place in the memory.
template <class T>
void OptimizerState<T>::remember() {
  std::size_t size = 0;
  for (const Moved<T>& moved : m_moved) size += moved.size;
  assert(m_first.size() <= size);
  m_first.resize(size);
  m_second.resize(size);
  std::size_t place = 0;
  for (Moved<T>& moved : m_moved) {
    moved.first = m_first.data() + place;
    moved.second = m_second.data() + place;
    place += moved.size;
  }
}

template class OptimizerState<float>;
template class OptimizerState<double>;

}  // namespace alab

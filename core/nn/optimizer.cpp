#include "core/nn/optimizer.h"

#include <cmath>

#include "core/matrix/sums.h"
#include "core/names.h"
#include "core/nn/learned_params.h"

namespace alab {
namespace {

constexpr Names<Optimizer, 7> names({{Optimizer::Sgd, "sgd"},
                                     {Optimizer::Momentum, "momentum"},
                                     {Optimizer::Nesterov, "nesterov"},
                                     {Optimizer::RmsProp, "rmsprop"},
                                     {Optimizer::Adagrad, "adagrad"},
                                     {Optimizer::Adam, "adam"},
                                     {Optimizer::AdamW, "adamw"}});

/// Calls visit(values, gradient, isWeight) for every span of numbers that an optimiser moves, but for
/// parameters.
template <class Net, class T, class Visit>
void eachSpan(Net& network, const Gradient<T>& gradient, const Visit& visit) {
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    auto& layer = network.layers[l];
    visit(layer.w.all(), gradient[l].w.all(), true);
    visit(std::span(layer.b), std::span<const T>(gradient[l].b), false);
    if (!layer.norm) continue;
    visit(std::span(layer.norm->gamma), std::span<const T>(gradient[l].gamma), false);
    visit(std::span(layer.norm->beta), std::span<const T>(gradient[l].beta), false);
  }
}

/// How one number moves: its change, from its gradient and the two numbers remembered of it. The rules are
/// written in T, one loop for each, so that a step costs a fraction of a nanosecond a weight.
template <class T>
struct Rules {
  T factor, rate, momentum, alpha, beta1, beta2, epsilon;
  T correction1 = 1, correction2 = 1;

  Rules(const OptimizerSettings& s, int steps, double gradientFactor)
      : factor(T(gradientFactor)),
        rate(T(s.rate)),
        momentum(T(s.momentum)),
        alpha(T(s.alpha)),
        beta1(T(s.beta1)),
        beta2(T(s.beta2)),
        epsilon(T(s.epsilon)) {
    if (s.optimizer != Optimizer::Adam && s.optimizer != Optimizer::AdamW) return;  // powers take their time
    correction1 = T(1 - std::pow(s.beta1, steps));
    correction2 = T(1 - std::pow(s.beta2, steps));
  }

  T scaled(T g, T squares) const { return -rate * g / (std::sqrt(squares) + epsilon); }

  T sgd(T g) const { return -rate * g; }
  T heavyBall(T g, T& v) const { return -rate * (v = momentum * v + g); }
  T nesterov(T g, T& v) const {
    v = momentum * v + g;
    return -rate * (g + momentum * v);
  }
  T rmsProp(T g, T& s) const { return scaled(g, s = alpha * s + (1 - alpha) * g * g); }
  T adagrad(T g, T& s) const { return scaled(g, s = s + g * g); }
  T adam(T g, T& mean, T& squares) const {
    mean = beta1 * mean + (1 - beta1) * g;
    squares = beta2 * squares + (1 - beta2) * g * g;
    return scaled(mean / correction1, squares / correction2);
  }
};

/// The rule is a copy: nothing that is written can be a number of it, so that the loop becomes vectors.
template <class Rule, class T>
void moveSpan(const Rule rule, T kept, std::span<T> values, const T* slopes, T* __restrict first,
              T* __restrict second) {
  T* __restrict to = values.data();
  for (std::size_t i = 0; i < values.size(); ++i) to[i] = kept * to[i] + rule(slopes[i], first[i], second[i]);
}

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
template <class Rule>
void OptimizerState<T>::moveAll(const Rule& rule, double decay, Network<T>& network,
                                const Gradient<T>& gradient) {
  std::size_t place = 0;
  const auto move = [&](std::span<T> values, std::span<const T> slopes, bool isWeight) {
    if (place == m_memory.size())
      m_memory.push_back({std::vector<T>(values.size()), std::vector<T>(values.size())});
    Memory& memory = m_memory[place++];
    assert(memory.first.size() == values.size() && slopes.size() == values.size());
    moveSpan(rule, T(isWeight ? decay : 1), values, slopes.data(), memory.first.data(), memory.second.data());
  };
  eachSpan(network, gradient, move);
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    if (!network.layers[l].learnsParams) continue;
    LearnedParams<T> learned(network.layers[l]);
    move(learned.values(), gradient[l].params, false);
    learned.putBack();
  }
}

template <class T>
void OptimizerState<T>::step(const OptimizerSettings& settings, Network<T>& network,
                             const Gradient<T>& gradient, double gradientFactor) {
  const Rules<T> rules(settings, ++m_steps, gradientFactor);
  const double decay = settings.optimizer == Optimizer::AdamW ? 1 - settings.rate * settings.weightDecay : 1;
  const auto by = [&](auto rule) {
    const auto withFactor = [rule, factor = rules.factor](T g, T& first, T& second) {
      return rule(factor * g, first, second);
    };
    moveAll(withFactor, decay, network, gradient);
  };
  switch (settings.optimizer) {
    case Optimizer::Sgd:
      return by([rules](T g, T&, T&) { return rules.sgd(g); });
    case Optimizer::Momentum:
      return by([rules](T g, T& v, T&) { return rules.heavyBall(g, v); });
    case Optimizer::Nesterov:
      return by([rules](T g, T& v, T&) { return rules.nesterov(g, v); });
    case Optimizer::RmsProp:
      return by([rules](T g, T&, T& squares) { return rules.rmsProp(g, squares); });
    case Optimizer::Adagrad:
      return by([rules](T g, T&, T& squares) { return rules.adagrad(g, squares); });
    case Optimizer::Adam:
    case Optimizer::AdamW:
      return by([rules](T g, T& mean, T& squares) { return rules.adam(g, mean, squares); });
  }
}

template <class T>
double normOf(const Network<T>& network, const Gradient<T>& gradient) {
  double squares = 0;
  const auto add = [&squares](auto, std::span<const T> slopes, bool) { squares += sumsOf(slopes).squares; };
  eachSpan(network, gradient, add);
  for (std::size_t l = 0; l < network.layers.size(); ++l)
    if (network.layers[l].learnsParams) add(0, gradient[l].params, false);
  return std::sqrt(squares);
}

template class OptimizerState<float>;
template class OptimizerState<double>;
template double normOf(const Network<float>&, const Gradient<float>&);
template double normOf(const Network<double>&, const Gradient<double>&);

}  // namespace alab

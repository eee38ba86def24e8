#include "core/nn/optimizer.h"

#include <cmath>

namespace alab {
namespace {

/// How one parameter moves: its change, from its gradient and the two numbers remembered of it.
template <class T>
class Rule {
 public:
  Rule(const OptimizerSettings& settings, int steps)
      : m_s(settings),
        m_correction1(1 - std::pow(settings.beta1, steps)),
        m_correction2(1 - std::pow(settings.beta2, steps)) {}

  double change(double g, T& first, T& second) const {
    switch (m_s.optimizer) {
      case Optimizer::Sgd:
        return -m_s.rate * g;
      case Optimizer::Momentum:
        return -m_s.rate * kept(first, m_s.momentum * first + g);
      case Optimizer::Nesterov:
        return -m_s.rate * (g + m_s.momentum * kept(first, m_s.momentum * first + g));
      case Optimizer::RmsProp:
        return scaled(g, kept(second, m_s.alpha * second + (1 - m_s.alpha) * g * g));
      case Optimizer::Adagrad:
        return scaled(g, kept(second, second + g * g));
      case Optimizer::Adam:
      case Optimizer::AdamW:
        break;
    }
    const double mean = kept(first, m_s.beta1 * first + (1 - m_s.beta1) * g);
    const double squares = kept(second, m_s.beta2 * second + (1 - m_s.beta2) * g * g);
    return scaled(mean / m_correction1, squares / m_correction2);
  }

 private:
  static double kept(T& memory, double value) { return memory = static_cast<T>(value); }
  double scaled(double g, double squares) const { return -m_s.rate * g / (std::sqrt(squares) + m_s.epsilon); }

  const OptimizerSettings& m_s;
  double m_correction1, m_correction2;
};

/// Calls visit(values, gradient, isWeight) for every span of parameters.
template <class T, class Visit>
void eachSpan(Network<T>& network, const Gradient<T>& gradient, const Visit& visit) {
  for (std::size_t l = 0; l < network.layers.size(); ++l) {
    Layer<T>& layer = network.layers[l];
    visit(layer.w.all(), gradient[l].w.all(), true);
    visit(std::span<T>(layer.b), std::span<const T>(gradient[l].b), false);
    if (!layer.norm) continue;
    visit(std::span<T>(layer.norm->gamma), std::span<const T>(gradient[l].gamma), false);
    visit(std::span<T>(layer.norm->beta), std::span<const T>(gradient[l].beta), false);
  }
}

}  // namespace

template <class T>
void OptimizerState<T>::step(const OptimizerSettings& settings, Network<T>& network,
                             const Gradient<T>& gradient) {
  const Rule<T> rule(settings, ++m_steps);
  const double decay = settings.optimizer == Optimizer::AdamW ? 1 - settings.rate * settings.weightDecay : 1;
  std::size_t place = 0;
  eachSpan(network, gradient, [&](std::span<T> values, std::span<const T> slopes, bool isWeight) {
    if (place == m_memory.size())
      m_memory.push_back({std::vector<T>(values.size()), std::vector<T>(values.size())});
    Memory& memory = m_memory[place++];
    assert(memory.first.size() == values.size() && slopes.size() == values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double start = isWeight ? decay * values[i] : values[i];
      values[i] = static_cast<T>(start + rule.change(slopes[i], memory.first[i], memory.second[i]));
    }
  });
}

template class OptimizerState<float>;
template class OptimizerState<double>;

}  // namespace alab

#pragma once
// Optimisers with PyTorch's definitions and defaults; state starts at 0.
#include "core/nn/network.h"

namespace alab {

enum class Optimizer {
  Sgd,       ///< w -= rate g
  Momentum,  ///< v = momentum v + g; w -= rate v
  Nesterov,  ///< as Momentum; w -= rate (g + momentum v)
  RmsProp,   ///< s = alpha s + (1 - alpha) g^2; w -= rate g / (sqrt(s) + epsilon)
  Adagrad,   ///< s += g^2; w -= rate g / (sqrt(s) + epsilon)
  Adam,      ///< D. Kingma and J. Ba, ICLR 2015, with bias correction
  AdamW,     ///< Adam, and weights shrink by rate weightDecay first: I. Loshchilov and F. Hutter, ICLR 2019
};

std::span<const Optimizer> optimizers();
/// "sgd", "momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw".
std::string_view nameOf(Optimizer optimizer);
std::optional<Optimizer> optimizerNamed(std::string_view name);

struct OptimizerSettings {
  Optimizer optimizer = Optimizer::Sgd;
  double rate = 0.01;
  double momentum = 0.9;
  double alpha = 0.99;
  double beta1 = 0.9, beta2 = 0.999;
  double epsilon = 1e-8;
  double weightDecay = 0.01;  ///< AdamW only, of weight matrices only
  bool operator==(const OptimizerSettings&) const = default;
};

/// What an optimiser remembers of one network from step to step.
template <class T>
class OptimizerState {
 public:
  /// Moves weights, biases, gamma and beta, and parameters of activations that are learned, against
  /// gradientFactor * gradient of this network. Parameters stay inside their domains and in their order. All
  /// steps with the same optimiser; the other settings may change.
  void step(const OptimizerSettings& settings, Network<T>& network, const Gradient<T>& gradient,
            double gradientFactor = 1);

 private:
  struct Memory {
    std::vector<T> first, second;  ///< momentum; mean or sum of squares
  };
  template <class Rule>
  void moveAll(const Rule& rule, double decay, Network<T>& network, const Gradient<T>& gradient);

  std::vector<Memory> m_memory;  ///< one for each span of parameters, in the order of the network
  int m_steps = 0;
};

/// The length of the gradient: the root of the sum of the squares of all that an optimiser moves by it.
template <class T>
double normOf(const Network<T>& network, const Gradient<T>& gradient);

}  // namespace alab

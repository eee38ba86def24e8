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

template <class T>
struct StepNumbers;

/// Numbers side by side in memory that an optimiser moves, and what it remembers of them.
template <class T>
struct Moved {
  T* values;
  const T* slopes;
  T *first, *second;
  std::size_t size;
  bool isWeight;  ///< of a weight matrix
};

/// What an optimiser remembers of one network from step to step.
template <class T>
class OptimizerState {
 public:
  /// Moves weights, biases, gamma and beta, and parameters of activations that are learned, against the
  /// gradient of this network, which is shortened where it is longer than `longest` (0: no limit). Parameters
  /// stay inside their domains and in their order. All steps with the same optimiser; the other settings may
  /// change.
  void step(const OptimizerSettings& settings, Network<T>& network, const Gradient<T>& gradient,
            double longest = 0);
  /// The activations of the network become others: what is known of parameters that are learned is no use for
  /// theirs. What is known of weights stays.
  void forgetParams();

 private:
  void collect(Network<T>& network, const Gradient<T>& gradient);
  void remember();
  double factorFor(double longest) const;
  StepNumbers<T> numbersOf(const OptimizerSettings& settings, double gradientFactor);

  AlignedVector<T> m_first,
      m_second;                     ///< momentum; mean or sum of squares: of all spans of the network in turn
  std::vector<Moved<T>> m_moved;    ///< memory of a step
  std::size_t m_spansOfLayers = 0;  ///< of them; those of parameters follow
  std::vector<std::vector<T>> m_params;  ///< of the activations, layer by layer, where they are learned
  double m_power1 = 1, m_power2 = 1;     ///< of beta1 and beta2: their products over the steps
};

}  // namespace alab

#pragma once
// OptimizerKernels: what one instruction set contributes to the steps of optimisers.
#include "core/nn/optimizer.h"

namespace alab {

/// The settings of one step as numbers of T, and what follows from them.
template <class T>
struct StepNumbers {
  Optimizer optimizer;
  T gradientFactor, rate, momentum, alpha, beta1, beta2, epsilon;
  T correction1 = 1, correction2 = 1;  ///< Adam: of the mean, and of the root of the squares; factors
  T keptWeight = 1;                    ///< weights are this share of themselves before they move
};

template <class T>
struct OptimizerKernels {
  void (*step)(const StepNumbers<T>& numbers, std::span<const Moved<T>> moved);
  /// slopes += l1 sign(w) + 2 l2 w.
  void (*addPenalty)(T l1, T l2, std::span<const T> w, std::span<T> slopes);
};

/// Of the instruction set that is in use.
template <class T>
const OptimizerKernels<T>& optimizerKernels();

/// For a machine without vectors.
template <class T>
const OptimizerKernels<T>& plainOptimizer();

}  // namespace alab

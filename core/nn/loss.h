#pragma once
// Losses from the network's outputs (logits), stable for large ones, and their gradients. Definitions as in
// tests/golden/networks.json.
#include "core/matrix/matrix.h"

namespace alab {

enum class Loss {
  MeanSquared,          ///< mean over samples and outputs of (out - y)^2
  BinaryCrossEntropy,   ///< mean over samples and outputs of softplus(out) - y out
  SoftmaxCrossEntropy,  ///< mean over samples of log(sum of exp(out)) - out[y]
  TanhHalfSquared,      ///< mean over samples and outputs of (tanh(out) - (2 y - 1))^2 / 2: D. Smilkov and S.
                        ///< Carter, "A Neural Network Playground", whose classes are -1 and 1
};

/// The loss of a batch; `gradient` becomes dL/doutput. Targets have the shape of the output, or, for
/// SoftmaxCrossEntropy, one column with the number of the class.
template <class T>
double lossOf(Loss loss, const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient);

/// The gradient alone, with sigmoid and tanh from the span kernels: what a training step needs.
template <class T>
void lossGradient(Loss loss, const Matrix<T>& output, const Matrix<T>& targets, Matrix<T>& gradient);

}  // namespace alab

#pragma once
// A network of dense layers, forward and backward, in float or double. Parameters, what a forward pass leaves
// behind, and gradients are three values: many batches can run through one network, and an optimiser sees
// parameters and gradients side by side.
#include <optional>

#include "core/activation/activation.h"
#include "core/nn/batch_norm.h"

namespace alab {

/// z = W x + b, then batch norm if there is one, then the activation if there is one.
template <class T>
struct Layer {
  Matrix<T> w;  ///< outputs x inputs
  std::vector<T> b;
  std::optional<BatchNorm<T>> norm;
  std::optional<Function> activation;

  /// All weights are 0.
  Layer(std::size_t inputs, std::size_t outputs) : w(outputs, inputs), b(outputs) {}
};

template <class T>
struct Network {
  std::vector<Layer<T>> layers;
};

/// What one layer made of a batch, samples in rows. Buffers keep their memory from batch to batch.
template <class T>
struct LayerTrace {
  Matrix<T> z;               ///< of the weights: what batch norm gets
  Normalized<T> normalized;  ///< only with batch norm
  Matrix<T> pre, post;  ///< input and output of the activation; without batch norm pre stays empty: it is z
  Matrix<T> slope;      ///< f'; without an activation it and post stay empty

  const Matrix<T>& activationInput() const { return normalized.values.rows() ? pre : z; }
  const Matrix<T>& output() const { return slope.rows() ? post : activationInput(); }
};

template <class T>
using Trace = std::vector<LayerTrace<T>>;

template <class T>
struct LayerGradient {
  Matrix<T> w;
  std::vector<T> b;
  std::vector<T> gamma, beta;  ///< only with batch norm
  std::vector<T> params;       ///< of the activation, one value for all units
};

template <class T>
using Gradient = std::vector<LayerGradient<T>>;

/// Training mode: batch norm takes the statistics of this batch. The result lies in trace.back().output().
template <class T>
void forward(const Network<T>& network, const Matrix<T>& x, Trace<T>& trace);

/// Inference mode: batch norm takes its running statistics.
template <class T>
Matrix<T> predict(const Network<T>& network, const Matrix<T>& x);

/// All gradients from dL/doutput, which is used up as scratch. Those of biases in front of batch norm are
/// exactly 0.
template <class T>
void backward(const Network<T>& network, const Matrix<T>& x, const Trace<T>& trace, Matrix<T>& outputGradient,
              Gradient<T>& gradient);

/// Pulls towards small weights: l1 * sum |w| + l2 * sum w^2 over all weight matrices, nothing else.
struct Penalty {
  double l1 = 0, l2 = 0;
};

template <class T>
double penaltyOf(const Network<T>& network, const Penalty& penalty);
template <class T>
void addPenalty(const Network<T>& network, const Penalty& penalty, Gradient<T>& gradient);

}  // namespace alab

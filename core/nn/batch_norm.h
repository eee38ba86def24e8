#pragma once
// Batch norm as a layer that learns: gamma * normalised + beta, and running statistics for inference.
#include "core/nn/normalize.h"

namespace alab {

template <class T>
struct BatchNorm {
  std::vector<T> gamma, beta;
  std::vector<double> runningMean, runningVariance;  ///< what inference normalises with

  explicit BatchNorm(std::size_t units)
      : gamma(units, T(1)), beta(units), runningMean(units), runningVariance(units, 1.0) {}
};

/// y = gamma * x normalised over this batch + beta.
template <class T>
void batchNormForward(const BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& cache, Matrix<T>& y);

/// The same, and the running statistics take a step towards those of the batch: the variance towards the
/// unbiased one, which a single sample does not have; it moves the mean alone.
template <class T>
void batchNormTraining(BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& cache, Matrix<T>& y,
                       double momentum = 0.1);

/// y with the running statistics instead.
template <class T>
void batchNormInference(const BatchNorm<T>& norm, const Matrix<T>& x, Matrix<T>& y);

/// Where dL/dgamma and dL/dbeta go.
template <class T>
struct BatchNormSlopes {
  std::vector<T>& gamma;
  std::vector<T>& beta;
};

/// From dL/dy to dL/dx in place; dL/dgamma and dL/dbeta on the way. `behind` is the slope, if it is not yet
/// in the gradient, of an activation that y went through.
template <class T>
void batchNormBackward(const BatchNorm<T>& norm, const Normalized<T>& cache, Matrix<T>& gradient,
                       const BatchNormSlopes<T>& slopes, const Matrix<T>* behind = nullptr);

}  // namespace alab

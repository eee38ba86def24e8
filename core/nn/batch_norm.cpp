#include "core/nn/batch_norm.h"

#include <cmath>

#include "core/nn/nn_kernels.h"

namespace alab {

template <class T>
void batchNormForward(const BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& cache, Matrix<T>& y) {
  normalize(NormalizeOver::Samples, x, cache);
  y.resize(x.rows(), x.columns());
  nnKernels<T>().norm.scale(cache.values, norm.gamma, norm.beta, y);
}

template <class T>
void batchNormInference(const BatchNorm<T>& norm, const Matrix<T>& x, Matrix<T>& y) {
  y.resize(x.rows(), x.columns());
  for (std::size_t j = 0; j < x.columns(); ++j) {
    const double factor = norm.gamma[j] / std::sqrt(norm.runningVariance[j] + normEpsilon);
    for (std::size_t i = 0; i < x.rows(); ++i)
      y.row(i)[j] = static_cast<T>((x.row(i)[j] - norm.runningMean[j]) * factor + norm.beta[j]);
  }
}

template <class T>
void batchNormBackward(const BatchNorm<T>& norm, const Normalized<T>& cache, Matrix<T>& gradient,
                       std::vector<T>& gammaGradient, std::vector<T>& betaGradient) {
  gammaGradient.resize(norm.gamma.size());
  betaGradient.resize(norm.gamma.size());
  nnKernels<T>().norm.scaleBackward(cache.values, norm.gamma, gradient, gammaGradient, betaGradient);
  normalizeBackward(cache, gradient);
}

template <class T>
void updateRunning(BatchNorm<T>& norm, const Normalized<T>& cache, double momentum) {
  const double samples = static_cast<double>(cache.values.rows());
  const double unbiased = samples > 1 ? samples / (samples - 1) : 1;
  for (std::size_t j = 0; j < norm.gamma.size(); ++j) {
    norm.runningMean[j] += momentum * (cache.mean[j] - norm.runningMean[j]);
    norm.runningVariance[j] += momentum * (cache.variance[j] * unbiased - norm.runningVariance[j]);
  }
}

#define ALAB_BATCH_NORM_OF(T)                                                                             \
  template void batchNormForward(const BatchNorm<T>&, const Matrix<T>&, Normalized<T>&, Matrix<T>&);      \
  template void batchNormInference(const BatchNorm<T>&, const Matrix<T>&, Matrix<T>&);                    \
  template void batchNormBackward(const BatchNorm<T>&, const Normalized<T>&, Matrix<T>&, std::vector<T>&, \
                                  std::vector<T>&);                                                       \
  template void updateRunning(BatchNorm<T>&, const Normalized<T>&, double);
ALAB_BATCH_NORM_OF(float)
ALAB_BATCH_NORM_OF(double)

}  // namespace alab

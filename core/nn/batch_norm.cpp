#include "core/nn/batch_norm.h"

#include <cmath>

#include "core/nn/nn_kernels.h"

namespace alab {

template <class T>
void batchNormForward(const BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& cache, Matrix<T>& y) {
  cache.resize(NormalizeOver::Samples, x.rows(), x.columns());
  y.resize(x.rows(), x.columns());
  nnKernels<T>().norm.batchForward(norm, x, cache, y);
}

template <class T>
void batchNormTraining(BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& cache, Matrix<T>& y,
                       double momentum) {
  cache.resize(NormalizeOver::Samples, x.rows(), x.columns());
  y.resize(x.rows(), x.columns());
  nnKernels<T>().norm.batchTraining(norm, x, momentum, cache, y);
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
                       const BatchNormSlopes<T>& slopes, const Matrix<T>* behind) {
  slopes.gamma.resize(norm.gamma.size());
  slopes.beta.resize(norm.gamma.size());
  nnKernels<T>().norm.batchBackward(norm, cache, behind, gradient, slopes.gamma, slopes.beta);
}

#define ALAB_BATCH_NORM_OF(T)                                                                           \
  template void batchNormForward(const BatchNorm<T>&, const Matrix<T>&, Normalized<T>&, Matrix<T>&);    \
  template void batchNormTraining(BatchNorm<T>&, const Matrix<T>&, Normalized<T>&, Matrix<T>&, double); \
  template void batchNormInference(const BatchNorm<T>&, const Matrix<T>&, Matrix<T>&);                  \
  template void batchNormBackward(const BatchNorm<T>&, const Normalized<T>&, Matrix<T>&,                \
                                  const BatchNormSlopes<T>&, const Matrix<T>*);
ALAB_BATCH_NORM_OF(float)
ALAB_BATCH_NORM_OF(double)

}  // namespace alab

#include "core/nn/normalize.h"

#include <cmath>

#include "core/nn/nn_kernels.h"

namespace alab {
namespace {

/// Mean of value(j) over the units.
template <class Value>
double meanOf(std::size_t units, const Value& value) {
  double sum = 0;
  for (std::size_t j = 0; j < units; ++j) sum += value(j);
  return sum / static_cast<double>(units);
}

double inverseRoot(double variance) {
  return 1 / std::sqrt(variance + normEpsilon);
}

template <class T>
void normalizeSample(std::span<const T> x, double& mean, double& variance, std::span<T> to) {
  mean = meanOf(x.size(), [&](std::size_t j) { return double(x[j]); });
  variance = meanOf(x.size(), [&](std::size_t j) { return (x[j] - mean) * (x[j] - mean); });
  const double factor = inverseRoot(variance);
  for (std::size_t j = 0; j < x.size(); ++j) to[j] = static_cast<T>((x[j] - mean) * factor);
}

/// With y the normalised values: dL/dx = (dL/dy - mean dL/dy - y mean (y dL/dy)) / spread. So do the kernels.
template <class T>
void sampleBackward(std::span<const T> y, double variance, std::span<T> d) {
  const double mean = meanOf(y.size(), [&](std::size_t j) { return double(d[j]); });
  const double along = meanOf(y.size(), [&](std::size_t j) { return double(d[j]) * y[j]; });
  const double factor = inverseRoot(variance);
  for (std::size_t j = 0; j < y.size(); ++j) d[j] = static_cast<T>((d[j] - mean - y[j] * along) * factor);
}

}  // namespace

template <class T>
void normalize(NormalizeOver over, const Matrix<T>& x, Normalized<T>& to) {
  to.resize(over, x.rows(), x.columns());
  if (over == NormalizeOver::Samples) return nnKernels<T>().norm.normalize(x, to);
  for (std::size_t i = 0; i < x.rows(); ++i)
    normalizeSample(x.row(i), to.mean[i], to.variance[i], to.values.row(i));
}

template <class T>
void normalizeBackward(const Normalized<T>& forward, Matrix<T>& gradient) {
  const Matrix<T>& y = forward.values;
  if (forward.over == NormalizeOver::Samples) return nnKernels<T>().norm.backward(forward, gradient);
  for (std::size_t i = 0; i < y.rows(); ++i) sampleBackward(y.row(i), forward.variance[i], gradient.row(i));
}

template void normalize(NormalizeOver, const Matrix<float>&, Normalized<float>&);
template void normalize(NormalizeOver, const Matrix<double>&, Normalized<double>&);
template void normalizeBackward(const Normalized<float>&, Matrix<float>&);
template void normalizeBackward(const Normalized<double>&, Matrix<double>&);

}  // namespace alab

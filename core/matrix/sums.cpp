#include "core/matrix/sums.h"

#include "core/matrix/matrix_kernels.h"

namespace alab {
namespace {

/// Of the set in use; short spans are many.
template <class T>
const SumKernels<T>& sumKernels() {
  static const SumKernels<T>& kernels = matrixKernels<T>(instructionSet()).sum;
  return kernels;
}

}  // namespace

Sums sumsOf(std::span<const float> x) {
  return sumKernels<float>().sums(x);
}

Sums sumsOf(std::span<const double> x) {
  return sumKernels<double>().sums(x);
}

double productOf(std::span<const float> x, std::span<const float> y) {
  assert(x.size() == y.size());
  return sumKernels<float>().product(x, y);
}

double productOf(std::span<const double> x, std::span<const double> y) {
  assert(x.size() == y.size());
  return sumKernels<double>().product(x, y);
}

std::size_t countBelow(std::span<const float> x, float size) {
  return sumKernels<float>().countBelow(x, size);
}

std::size_t countBelow(std::span<const double> x, double size) {
  return sumKernels<double>().countBelow(x, size);
}

void scale(std::span<float> x, std::span<const float> factors) {
  assert(x.size() == factors.size());
  sumKernels<float>().scale(x, factors);
}

void scale(std::span<double> x, std::span<const double> factors) {
  assert(x.size() == factors.size());
  sumKernels<double>().scale(x, factors);
}

void columnSums(const MatrixView<const float>& x, std::span<float> out) {
  assert(x.columns == out.size() && x.columnStep == 1);
  sumKernels<float>().columnSums(x, out);
}

void columnSums(const MatrixView<const double>& x, std::span<double> out) {
  assert(x.columns == out.size() && x.columnStep == 1);
  sumKernels<double>().columnSums(x, out);
}

}  // namespace alab

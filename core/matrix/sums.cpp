#include "core/matrix/sums.h"

#include "core/matrix/matrix_kernels.h"

namespace alab {

Sums sumsOf(std::span<const float> x) {
  return matrixKernels<float>(instructionSet()).sum.sums(x);
}

Sums sumsOf(std::span<const double> x) {
  return matrixKernels<double>(instructionSet()).sum.sums(x);
}

std::size_t countBelow(std::span<const float> x, float size) {
  return matrixKernels<float>(instructionSet()).sum.countBelow(x, size);
}

std::size_t countBelow(std::span<const double> x, double size) {
  return matrixKernels<double>(instructionSet()).sum.countBelow(x, size);
}

void scale(std::span<float> x, std::span<const float> factors) {
  assert(x.size() == factors.size());
  matrixKernels<float>(instructionSet()).sum.scale(x, factors);
}

void scale(std::span<double> x, std::span<const double> factors) {
  assert(x.size() == factors.size());
  matrixKernels<double>(instructionSet()).sum.scale(x, factors);
}

void columnSums(MatrixView<const float> x, std::span<float> out) {
  assert(x.columns == out.size() && x.columnStep == 1);
  matrixKernels<float>(instructionSet()).sum.columnSums(x, out);
}

void columnSums(MatrixView<const double> x, std::span<double> out) {
  assert(x.columns == out.size() && x.columnStep == 1);
  matrixKernels<double>(instructionSet()).sum.columnSums(x, out);
}

}  // namespace alab

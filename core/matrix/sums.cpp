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

}  // namespace alab

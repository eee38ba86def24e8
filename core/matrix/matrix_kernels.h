#pragma once
// MatrixKernels: what one instruction set contributes to matrices.
#include "core/activation/instruction_set.h"
#include "core/matrix/matrix.h"
#include "core/matrix/sums.h"

namespace alab {

/// A packed right factor: panels of panelWidth columns; row k of a panel lies at k * panelWidth. Missing
/// columns of the last panel are 0.
template <class T>
struct Panels {
  const T* data = nullptr;
  std::size_t rows = 0, columns = 0;
};

template <class T>
struct ProductKernels {
  std::size_t panelWidth;
  /// c = factor * a b, or c += factor * a b. columnStep of c is 1, of a that or rowStep.
  void (*multiply)(T factor, MatrixView<const T> a, const Panels<T>& b, MatrixView<T> c, bool add);
};

template <class T>
struct SumKernels {
  Sums (*sums)(std::span<const T> x);
  std::size_t (*countBelow)(std::span<const T> x, T size);
};

template <class T>
struct MatrixKernels {
  ProductKernels<T> product;
  SumKernels<T> sum;
};

/// Of a set that this machine has.
template <class T>
MatrixKernels<T> matrixKernels(InstructionSet set);

}  // namespace alab

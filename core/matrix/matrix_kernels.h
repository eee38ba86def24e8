#pragma once
// MatrixKernels: what one instruction set contributes to matrices.
#include "core/activation/instruction_set.h"
#include "core/matrix/product.h"
#include "core/matrix/sums.h"

namespace alab {

/// A right factor in panels of panelWidth columns, the last one may have fewer; row k of panel p lies at
/// p * panelStep + k * rowStep.
template <class T>
struct Panels {
  const T* data = nullptr;
  std::size_t rows = 0, columns = 0;
  std::size_t rowStep = 0, panelStep = 0;
};

/// What a result starts from: nothing, or a matrix of its shape (rowStep 0: one row for all of its rows).
template <class T>
struct StartFrom {
  const T* data = nullptr;
  std::size_t rowStep = 0;
};

template <class T>
struct ProductKernels {
  std::size_t panelWidth;
  /// c = start + factor * a b. columnStep of c is 1, of a that or rowStep.
  void (*multiply)(T factor, const MatrixView<const T>& a, const Panels<T>& b, StartFrom<T> start,
                   const MatrixView<T>& c);
  /// The transposed view of a matrix with contiguous rows, packed: to[p * panelStep + k * panelWidth + j].
  void (*packTransposed)(const MatrixView<const T>& rows, T* to);
  /// DenseProducts, with results that have their sizes; `turned` has place for w^T, packed. Matrices and not
  /// views of them: those are read before what was written of them has come through.
  void (*denseForward)(const Matrix<T>& x, const Matrix<T>& w, const T* b, Matrix<T>& z, T* turned);
  void (*denseBackward)(const Matrix<T>& d, const Panels<T>& x, const Panels<T>& w, const DenseSlopes<T>& to);
};

template <class T>
struct SumKernels {
  Sums (*sums)(std::span<const T> x);
  double (*product)(std::span<const T> x, std::span<const T> y);
  std::size_t (*countBelow)(std::span<const T> x, T size);
  void (*scale)(std::span<T> x, std::span<const T> factors);
  void (*columnSums)(const MatrixView<const T>& x, std::span<T> out);
};

template <class T>
struct MatrixKernels {
  ProductKernels<T> product;
  SumKernels<T> sum;
};

/// Of a set that this machine has.
template <class T>
const MatrixKernels<T>& matrixKernels(InstructionSet set);

}  // namespace alab

#pragma once
// ProductKernels: what one instruction set contributes to the matrix product.
#include "core/matrix/matrix.h"

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
  /// c = factor * a b, or c += factor * a b. columnStep of a and c is 1.
  void (*multiply)(T factor, MatrixView<const T> a, const Panels<T>& b, MatrixView<T> c, bool add);
};

}  // namespace alab

#include "core/matrix/product.h"

#include "core/matrix/matrix_kernels.h"

namespace alab {
namespace {

template <class T>
void packInto(T* data, const MatrixView<const T>& b, std::size_t width) {
  constexpr std::size_t chunk = 64;  // rows, so that the piece that is written stays in the nearest cache
  for (std::size_t j = 0; j < b.columns; j += width)
    for (std::size_t k = 0; k < b.rows; k += chunk)
      for (std::size_t column = j; column < std::min(j + width, b.columns); ++column)
        for (std::size_t row = k; row < std::min(k + chunk, b.rows); ++row)
          data[j * b.rows + row * width + column - j] = b.data[row * b.rowStep + column * b.columnStep];
}

/// Of the set in use; small products are many.
template <class T>
const ProductKernels<T>& productKernels() {
  static const ProductKernels<T>& kernels = matrixKernels<T>(instructionSet()).product;
  return kernels;
}

template <class T>
Panels<T> panelsOf(const PackedMatrix<T>& b) {
  const std::size_t width = b.kernels().panelWidth;
  return {b.data(), b.rows(), b.columns(), width, b.rows() * width};
}

template <class T>
StartFrom<T> startOf(const MatrixView<T>& c, Into into) {
  return into == Into::Add ? StartFrom<T>{c.data, c.rowStep} : StartFrom<T>{};
}

/// As long as it stays in the second cache, and its rows do not fall on the same lines of the first.
template <class T>
bool isReadInPlace(const Matrix<T>& b) {
  constexpr std::size_t largest = 1 << 18, page = 4096;
  const std::size_t rowBytes = b.columns() * sizeof(T);
  return b.rows() * rowBytes <= largest && rowBytes % page != 0;
}

template <class T>
Panels<T> inPlaceOrPacked(const Matrix<T>& b, PackedMatrix<T>& scratch) {
  const std::size_t width = productKernels<T>().panelWidth;
  if (isReadInPlace(b)) return {b.all().data(), b.rows(), b.columns(), b.columns(), width};
  scratch.pack(b.view());
  return panelsOf(scratch);
}

template <class T>
void run(const ProductKernels<T>& kernels, T factor, const MatrixView<const T>& a, const Panels<T>& b,
         StartFrom<T> start, const MatrixView<T>& c) {
  assert(a.columns == b.rows && a.rows == c.rows && b.columns == c.columns && c.columnStep == 1 &&
         (a.columnStep == 1 || a.rowStep == 1));
  kernels.multiply(factor, a, b, start, c);
}

}  // namespace

template <class T>
PackedMatrix<T>::PackedMatrix(const MatrixView<const T>& matrix, InstructionSet set) {
  pack(matrix, matrixKernels<T>(set).product);
}

template <class T>
void PackedMatrix<T>::pack(const MatrixView<const T>& matrix) {
  pack(matrix, productKernels<T>());
}

template <class T>
void PackedMatrix<T>::pack(const MatrixView<const T>& matrix, const ProductKernels<T>& kernels) {
  const std::size_t width = kernels.panelWidth;
  if (&kernels != m_kernels || matrix.rows != m_rows || matrix.columns != m_columns)
    m_data.resize((matrix.columns + width - 1) / width * width * matrix.rows);
  m_kernels = &kernels;
  m_rows = matrix.rows;
  m_columns = matrix.columns;
  if (matrix.rowStep == 1 && matrix.columnStep != 1)
    kernels.packTransposed(matrix.transposed(), m_data.data());
  else
    packInto(m_data.data(), matrix, width);
}

template <class T>
void multiply(T factor, const MatrixView<const T>& a, const PackedMatrix<T>& b, const MatrixView<T>& c,
              Into into) {
  run(b.kernels(), factor, a, panelsOf(b), startOf(c, into), c);
}

template <class T>
void multiply(T factor, const MatrixView<const T>& a, const MatrixView<const T>& b, const MatrixView<T>& c,
              Into into) {
  multiply(factor, a, PackedMatrix<T>(b), c, into);
}

template <class T>
void DenseProducts<T>::forward(const Matrix<T>& x, const Matrix<T>& w, std::span<const T> b, Matrix<T>& z) {
  assert(x.columns() == w.columns() && b.size() == w.rows());
  const ProductKernels<T>& kernels = productKernels<T>();
  const std::size_t width = kernels.panelWidth;
  z.resize(x.rows(), w.rows());
  m_turned.resize((w.rows() + width - 1) / width * width * w.columns());
  kernels.denseForward(x, w, b.data(), z, m_turned.data());
}

template <class T>
void DenseProducts<T>::backward(const Matrix<T>& d, const Matrix<T>& x, const Matrix<T>& w,
                                const DenseSlopes<T>& to) {
  assert(d.rows() == x.rows() && d.columns() == w.rows() && x.columns() == w.columns());
  to.w.resize(w.rows(), w.columns());
  if (to.b) to.b->resize(w.rows());
  if (to.x) to.x->resize(x.rows(), x.columns());
  productKernels<T>().denseBackward(d, inPlaceOrPacked(x, m_x), inPlaceOrPacked(w, m_w), to);
}

#define ALAB_PRODUCT_OF(T)                                                                                   \
  template class PackedMatrix<T>;                                                                            \
  template class DenseProducts<T>;                                                                           \
  template void multiply(T, const MatrixView<const T>&, const PackedMatrix<T>&, const MatrixView<T>&, Into); \
  template void multiply(T, const MatrixView<const T>&, const MatrixView<const T>&, const MatrixView<T>&,    \
                         Into);
ALAB_PRODUCT_OF(float)
ALAB_PRODUCT_OF(double)

}  // namespace alab

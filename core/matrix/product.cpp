#include "core/matrix/product.h"

#include "core/matrix/matrix_kernels.h"

namespace alab {
namespace {

template <class T>
AlignedVector<T> packed(MatrixView<const T> b, std::size_t width) {
  constexpr std::size_t chunk = 64;  // rows, so that the piece that is written stays in the nearest cache
  AlignedVector<T> data((b.columns + width - 1) / width * width * b.rows);
  for (std::size_t j = 0; j < b.columns; j += width)
    for (std::size_t k = 0; k < b.rows; k += chunk)
      for (std::size_t column = j; column < std::min(j + width, b.columns); ++column)
        for (std::size_t row = k; row < std::min(k + chunk, b.rows); ++row)
          data[j * b.rows + row * width + column - j] = b.data[row * b.rowStep + column * b.columnStep];
  return data;
}

/// A copy whose rows are contiguous.
template <class T>
AlignedVector<T> straightened(MatrixView<const T> a) {
  constexpr std::size_t chunk = 16;
  AlignedVector<T> data(a.rows * a.columns);
  for (std::size_t i = 0; i < a.rows; i += chunk)
    for (std::size_t k = 0; k < a.columns; ++k)
      for (std::size_t row = i; row < std::min(i + chunk, a.rows); ++row)
        data[row * a.columns + k] = a.data[row * a.rowStep + k * a.columnStep];
  return data;
}

}  // namespace

template <class T>
PackedMatrix<T>::PackedMatrix(MatrixView<const T> matrix, InstructionSet set)
    : m_rows(matrix.rows),
      m_columns(matrix.columns),
      m_set(set),
      m_data(packed(matrix, matrixKernels<T>(set).product.panelWidth)) {}

template <class T>
void multiply(T factor, MatrixView<const T> a, const PackedMatrix<T>& b, MatrixView<T> c, Into into) {
  assert(a.columns == b.rows() && a.rows == c.rows && b.columns() == c.columns && c.columnStep == 1);
  if (b.rows() == 0 && into == Into::Overwrite)
    for (std::size_t i = 0; i < c.rows; ++i) std::fill_n(&c.data[i * c.rowStep], c.columns, T(0));
  AlignedVector<T> copy;
  if (a.columnStep != 1) {
    copy = straightened(a);
    a = {copy.data(), a.rows, a.columns, a.columns};
  }
  matrixKernels<T>(b.set()).product.multiply(factor, a, {b.data(), b.rows(), b.columns()}, c,
                                             into == Into::Add);
}

template <class T>
void multiply(T factor, MatrixView<const T> a, MatrixView<const T> b, MatrixView<T> c, Into into) {
  multiply(factor, a, PackedMatrix<T>(b), c, into);
}

template class PackedMatrix<float>;
template class PackedMatrix<double>;
template void multiply(float, MatrixView<const float>, const PackedMatrix<float>&, MatrixView<float>, Into);
template void multiply(double, MatrixView<const double>, const PackedMatrix<double>&, MatrixView<double>,
                       Into);
template void multiply(float, MatrixView<const float>, MatrixView<const float>, MatrixView<float>, Into);
template void multiply(double, MatrixView<const double>, MatrixView<const double>, MatrixView<double>, Into);

}  // namespace alab

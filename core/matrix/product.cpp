#include "core/matrix/product.h"

#include "core/matrix/matrix_kernels.h"

namespace alab {
namespace {

template <class T>
void packInto(T* data, MatrixView<const T> b, std::size_t width) {
  constexpr std::size_t chunk = 64;  // rows, so that the piece that is written stays in the nearest cache
  for (std::size_t j = 0; j < b.columns; j += width)
    for (std::size_t k = 0; k < b.rows; k += chunk)
      for (std::size_t column = j; column < std::min(j + width, b.columns); ++column)
        for (std::size_t row = k; row < std::min(k + chunk, b.rows); ++row)
          data[j * b.rows + row * width + column - j] = b.data[row * b.rowStep + column * b.columnStep];
}

}  // namespace

template <class T>
void PackedMatrix<T>::pack(MatrixView<const T> matrix, InstructionSet set) {
  const std::size_t width = matrixKernels<T>(set).product.panelWidth;
  const std::size_t size = (matrix.columns + width - 1) / width * width * matrix.rows;
  if (set != m_set || matrix.rows != m_rows || matrix.columns != m_columns) m_data.assign(size, T(0));
  m_set = set;
  m_rows = matrix.rows;
  m_columns = matrix.columns;
  packInto(m_data.data(), matrix, width);
}

template <class T>
void multiply(T factor, MatrixView<const T> a, const PackedMatrix<T>& b, MatrixView<T> c, Into into) {
  assert(a.columns == b.rows() && a.rows == c.rows && b.columns() == c.columns && c.columnStep == 1 &&
         (a.columnStep == 1 || a.rowStep == 1));
  if (b.rows() == 0 && into == Into::Overwrite)
    for (std::size_t i = 0; i < c.rows; ++i) std::fill_n(&c.data[i * c.rowStep], c.columns, T(0));
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

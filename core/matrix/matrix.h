#pragma once
// Matrices of float or double, row by row, and views of them. A batch of samples is a matrix with a sample in
// each row, so that the units of a layer lie side by side.
#include <algorithm>
#include <cassert>
#include <cstddef>
#include <span>
#include <type_traits>

#include "core/matrix/aligned.h"

namespace alab {

/// Someone else's matrix: element (i, j) lies at data[i * rowStep + j * columnStep]. T may be const. Passed
/// by reference: a copy of what was just written piece by piece waits for it, as long as a small product
/// takes.
template <class T>
struct MatrixView {
  T* data = nullptr;
  std::size_t rows = 0, columns = 0;
  std::size_t rowStep = 0, columnStep = 1;

  T& operator()(std::size_t i, std::size_t j) const {
    assert(i < rows && j < columns);
    return data[i * rowStep + j * columnStep];
  }
  MatrixView transposed() const { return {data, columns, rows, columnStep, rowStep}; }
  /// `count` rows from `first` on.
  MatrixView someRows(std::size_t first, std::size_t count) const {
    assert(first + count <= rows);
    return {data + first * rowStep, count, columns, rowStep, columnStep};
  }
  operator MatrixView<const T>() const requires(!std::is_const_v<T>) {
    return {data, rows, columns, rowStep, columnStep};
  }
};

template <class T>
class Matrix {
 public:
  Matrix() = default;
  /// All elements are 0.
  Matrix(std::size_t rows, std::size_t columns) : m_rows(rows), m_columns(columns), m_data(rows * columns) {}

  std::size_t rows() const { return m_rows; }
  std::size_t columns() const { return m_columns; }

  T& operator()(std::size_t i, std::size_t j) { return view()(i, j); }
  const T& operator()(std::size_t i, std::size_t j) const { return view()(i, j); }

  std::span<T> row(std::size_t i) { return all().subspan(i * m_columns, m_columns); }
  std::span<const T> row(std::size_t i) const { return all().subspan(i * m_columns, m_columns); }
  /// Row after row.
  std::span<T> all() { return m_data; }
  std::span<const T> all() const { return m_data; }

  MatrixView<T> view() { return {m_data.data(), m_rows, m_columns, m_columns}; }
  MatrixView<const T> view() const { return {m_data.data(), m_rows, m_columns, m_columns}; }

  /// Takes this shape; elements are 0 where the number of them changes and else keep their values.
  void resize(std::size_t rows, std::size_t columns) {
    m_rows = rows;
    m_columns = columns;
    if (const std::size_t size = rows * columns; m_data.size() != size) m_data.resize(size);
  }

  bool operator==(const Matrix&) const = default;

 private:
  std::size_t m_rows = 0, m_columns = 0;
  AlignedVector<T> m_data;
};

}  // namespace alab

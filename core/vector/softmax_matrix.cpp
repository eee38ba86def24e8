#include "core/vector/softmax_matrix.h"

#include "core/scalar/compensated_sum.h"

namespace alab {
namespace {

/// With the rows where the columns were, so that along the axis are rows in any case.
template <class T>
MatrixView<T> inRows(MatrixView<T> matrix, SoftmaxAxis axis) {
  return axis == SoftmaxAxis::Rows ? matrix : matrix.transposed();
}

std::vector<double> rowOf(MatrixView<const double> matrix, std::size_t i) {
  std::vector<double> row(matrix.columns);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = matrix(i, j);
  return row;
}

}  // namespace

Matrix<double> applied(const VectorFunction& function, const Matrix<double>& scores, SoftmaxAxis axis,
                       double temperature) {
  Matrix<double> results(scores.rows(), scores.columns());
  if (scores.all().empty()) return results;
  const MatrixView<const double> from = inRows(scores.view(), axis);
  const MatrixView<double> to = inRows(results.view(), axis);
  for (std::size_t i = 0; i < from.rows; ++i) {
    const std::vector<double> values = function.values(rowOf(from, i), temperature);
    for (std::size_t j = 0; j < values.size(); ++j) to(i, j) = values[j];
  }
  return results;
}

std::vector<double> sumsAlong(const Matrix<double>& matrix, SoftmaxAxis axis) {
  const MatrixView<const double> rows = inRows(matrix.view(), axis);
  std::vector<double> sums;
  for (std::size_t i = 0; i < rows.rows; ++i) {
    CompensatedSum sum;
    for (const double value : rowOf(rows, i)) sum += value;
    sums.push_back(static_cast<double>(sum.value()));
  }
  return sums;
}

}  // namespace alab

#pragma once
// Softmax of a matrix, along its rows or along its columns: the same numbers, another question.
#include <vector>

#include "core/matrix/matrix.h"
#include "core/vector/vector_functions.h"

namespace alab {

/// Along what the results sum to 1.
enum class SoftmaxAxis {
  Rows,    ///< each row, axis=1 in NumPy and dim=1 in PyTorch: a sample in each row, a class in each column
  Columns  ///< each column, axis=0
};

/// The map on every row, or on every column; the shape stays. An empty matrix gives an empty one.
Matrix<double> applied(const VectorFunction& function, const Matrix<double>& scores, SoftmaxAxis axis,
                       double temperature = 1);

/// The sum of each row, or of each column: 1 but for rounding along the axis of a softmax.
std::vector<double> sumsAlong(const Matrix<double>& matrix, SoftmaxAxis axis);

}  // namespace alab

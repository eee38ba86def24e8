#pragma once
// The matrix of the page as a matrix, and as text to read and to type.
#include <QString>

#include "core/matrix/matrix.h"
#include "core/state/softmax_state.h"
#include "core/vector/softmax_matrix.h"

namespace alab {

Matrix<double> matrixOf(const SoftmaxState& state);
SoftmaxAxis axisOf(const SoftmaxState& state);

/// "[[1, 2], [3, 4]]".
QString matrixText(const SoftmaxState& state);

/// Sets the matrix; or says in words why it cannot be this.
QString setMatrix(SoftmaxState& state, const QString& text);

}  // namespace alab

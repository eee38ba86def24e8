#pragma once
#include "core/matrix/matrix.h"
#include "core/random/generator.h"

namespace alab {

/// A random matrix, uniform among those whose rows (columns, if they are fewer) are at right angles and of
/// equal length, with elements of variance 1.
template <class T>
void fillOrthogonal(Generator& random, Matrix<T>& weights);

}  // namespace alab

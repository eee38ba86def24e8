#pragma once
#include <stop_token>

#include "core/matrix/matrix.h"
#include "core/random/generator.h"

namespace alab {

/// A random matrix, uniform among those whose rows (columns, if they are fewer) are at right angles and of
/// equal length, with elements of variance 1. On stop it is not finished.
template <class T>
void fillOrthogonal(Generator& random, Matrix<T>& weights, const std::stop_token& stop = {});

}  // namespace alab

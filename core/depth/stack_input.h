#pragma once
// What goes into a stack.
#include "core/depth/depth_settings.h"
#include "core/matrix/matrix.h"
#include "core/random/generator.h"

namespace alab {

/// batch x width, of mean square 1. Features of a data set are standardised over the batch and repeated over
/// the units: with weights of variance s^2 / width that is, in law, a first layer on the features themselves
/// with weights of variance s^2 / (number of features). The sets are those of D. Smilkov and S. Carter,
/// "A Neural Network Playground", dataset.ts, without noise.
template <class T>
Matrix<T> stackInput(const DepthSettings& settings, Generator random);

}  // namespace alab

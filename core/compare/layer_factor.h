#pragma once
// What one layer does to the gradient, far from the input: a single number to compare functions by.
#include "core/activation/activation.h"

namespace alab {

/// The layer of the stack that layerFactor speaks of: most functions have settled there.
inline constexpr std::size_t farLayer = 50;

/// By how much the RMS of the gradient changes across layer `farLayer` on its way to the input, in a wide
/// plain stack fed with mean square 1: sqrt(chi_1) of mean_field.h. Weights of variance w2 / n, w2 >= 0, no
/// biases: LeCun is w2 = 1, He w2 = 2. Inf where the variance overflows on the way there, NaN where it is
/// unknown.
double layerFactor(const Function& function, double w2);

}  // namespace alab

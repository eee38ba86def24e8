#pragma once
#include <span>
#include <vector>

#include "core/sampling/real_function.h"

namespace alab {

/// The x in [a, b] where g changes its sign, to double accuracy; g(a) and g(b) have opposite signs.
/// Inverse quadratic interpolation guarded by bisection: T. R. Chandrupatla, Advances in Engineering Software
/// 28 (1997) 145-149.
double rootBetween(const RealFunction& g, double a, double b);

/// Every sign change of g that the samples y[i] = g(x[i]) show, ascending. Samples with |y| <= noise count as
/// zero; zeros between equal signs, and stretches of zeros at the ends, are no sign change.
std::vector<double> signChanges(const RealFunction& g, std::span<const double> x, std::span<const double> y,
                                double noise = 0);

}  // namespace alab

#pragma once
// Labels in a column. Pure geometry: no fonts, no colours. y grows downwards, as on the screen.
#include <vector>

#include "core/range.h"

namespace alab {

/// Centres as near to the wanted ones as possible (least squares) with at least `height` between neighbours,
/// all of them inside the bounds. Equal wishes keep their order. When they do not fit, the gaps shrink
/// evenly.
std::vector<double> spread(const std::vector<double>& wanted, double height, Range bounds);

}  // namespace alab

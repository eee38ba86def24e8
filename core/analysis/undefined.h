#pragma once
#include <optional>

#include "core/sampling/cells.h"

namespace alab {

/// Where f has no finite value, of the places within 20 of 0 the nearest one: a sample without a number, or a
/// pole between two of them. Values too large for a number, as e^x has them far from 0, are values.
std::optional<double> undefinedAt(const Function& function, const std::vector<Cell>& cells);

}  // namespace alab

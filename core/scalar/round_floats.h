#pragma once
#include <span>

#include "core/scalar/number_format.h"

namespace alab {

/// roundTo of number_format.h for many floats, in place; Float32 and Float64 leave them alone.
void roundTo(NumberFormat format, std::span<float> values);

}  // namespace alab

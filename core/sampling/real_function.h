#pragma once
#include <functional>

namespace alab {

/// A function of one real variable; NaN where it is not defined.
using RealFunction = std::function<double(double)>;

}  // namespace alab

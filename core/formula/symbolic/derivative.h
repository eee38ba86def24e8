#pragma once
#include "core/formula/tree/tree.h"

namespace alab {

/// df/dx as a formula, simplified enough to be read. Where branches meet it follows the same one as the
/// numbers do (golden/README.md): min and max take their second argument, abs'(0) = 0.
Tree derivativeOf(const Tree& tree);

}  // namespace alab

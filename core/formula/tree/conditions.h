#pragma once
#include "core/formula/tree/tree.h"

namespace alab {

/// The same formula for languages where a condition is no number and a number no condition:
/// "if(x > 0, 1, 0) * x" of "(x > 0) * x", "if(x != 0, 1, 2)" of "if(x, 1, 2)".
Tree withExplicitConditions(const Tree& tree);

}  // namespace alab

#pragma once
#include "core/formula/tree/tree.h"

namespace alab {

/// The value of a tree without x and parameters.
double constantValue(const Tree& tree);

/// The smallest part without x and parameters that has no finite value (9^9^9, 1/0, log(0)), if there is one.
Tree partWithoutValue(const Tree& tree);

}  // namespace alab

#pragma once
// A formula's tree as text that parses back to it, with as few brackets as the grammar needs.
#include <string>

#include "core/formula/tree/tree.h"

namespace alab {

/// "x * sigmoid(beta * x)": plain ASCII, parameters by name, powers with ^.
std::string treeText(const Tree& tree);

}  // namespace alab

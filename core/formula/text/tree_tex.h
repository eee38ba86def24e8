#pragma once
// A formula's tree as TeX (LaTeX with amsmath).
#include <string>
#include <string_view>

#include "core/formula/tree/tree.h"

namespace alab {

/// "x \, \sigma\left(\beta \, x\right)": fractions, roots, cases and Greek letters.
std::string treeTex(const Tree& tree);

/// A parameter's name: "\beta_{1}", "b", "\mathit{slope}".
std::string nameTex(std::string_view name);

}  // namespace alab

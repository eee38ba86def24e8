#pragma once
// What is shown beside a typed formula: itself and its derivative, typeset.
#include "core/formula/text/formula_error.h"

namespace alab {

struct FormulaEcho {
  std::string tex;            ///< of the formula, without "f(x) ="
  std::string derivative;     ///< f' as text; empty where it is too long to be read
  std::string derivativeTex;  ///< f' as TeX; empty with `derivative`
};

/// Of any text that parseDefinition reads.
Result<FormulaEcho, FormulaError> echoOf(std::string_view text);

/// The same of a built-in card's formula or any other tree.
FormulaEcho echoOf(const Tree& tree);

}  // namespace alab

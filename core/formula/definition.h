#pragma once
// Definition: what a user types. "f(x) = x * sigmoid(b * x); b = 1.5 in 0..5": a formula and, behind it, the
// default values of its parameters and the ranges of their sliders.
#include <vector>

#include "core/formula/text/formula_error.h"
#include "core/range.h"

namespace alab {

struct ParameterDefinition {
  std::string name;
  double initial = 1;
  Range slider = {-5, 5};
  bool isLearnable = false;  ///< "b = 1.5 in 0..5 learnable"
};

struct Definition {
  Tree tree;
  std::vector<ParameterDefinition> parameters;  ///< in the order of the formula
  std::string body;                             ///< the formula as typed, without "f(x) ="
  std::string text;                             ///< all of it, as "f(x) = body; declarations"
};

/// "f(x) =" and the declarations may be left out: a parameter starts at 1. Refused are mistakes of grammar,
/// formulas beyond the limits of the parser (`text` counts), constants that no number holds and names that
/// are declared but do not occur.
Result<Definition, FormulaError> parseDefinition(std::string_view text);

}  // namespace alab

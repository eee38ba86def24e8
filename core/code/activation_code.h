#pragma once
// "Copy as code": an activation with its parameters in the languages that its users work in.
#include <string>

#include "core/activation/activation.h"
#include "core/code/code_language.h"

namespace alab {

/// Text to paste: what it needs from elsewhere, then a function of x named after the activation's id ("f" for
/// a typed formula), with the parameters' values for defaults; formulas in LaTeX. A framework's own function
/// is taken where it has this one; parameters that it has fixed are not arguments then.
///
/// For finite x. In double precision the values are the core's within a few units in the last place of the
/// largest term: the formulas are as people write them, without what keeps digits that cancel. What
/// frameworks derive of the catalogue's functions is f' away from its corners.
std::string codeOf(const Function& function, CodeLanguage language);

}  // namespace alab

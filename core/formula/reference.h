#pragma once
// How any function is named in text: built-in names (core/activation/reference.h) and formulas.
#include <optional>

#include "core/activation/activation.h"

namespace alab {

/// `id`, `id:param=value,...`, `preset/Name` or a formula ("f(x) = x*sigmoid(b*x); b=1.5"), it too with
/// `:param=value,...` behind it. A lone name is never a formula, except x. The error of anything else says
/// what is wrong, where, and what was meant.
Result<Function> parseFunction(std::string_view text);

/// The activation that files and pages call so: a built-in id or alias, or the id of a formula's card.
Result<Activation> activationOf(std::string_view id);

/// The same; nothing when there is none.
std::optional<Activation> findAnyActivation(std::string_view id);

}  // namespace alab

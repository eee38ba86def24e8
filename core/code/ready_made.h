#pragma once
// The activations that a framework has itself, and the formulas that suit automatic differentiation.
#include <optional>
#include <string_view>

#include "core/activation/activation.h"
#include "core/code/code_language.h"

namespace alab {

/// The function in the framework's own words where it has just this one: "F.leaky_relu(x, alpha)", with the
/// names of the card's parameters; those that it does not name are fixed there. Nothing where it has none.
std::optional<std::string_view> readyMade(CodeLanguage language, const Function& function);

/// The card's formula, or one of the same values where that would give NaN for a gradient: an infinite inner
/// slope times 0, be it that of a side of an if that is not taken or of a flat function outside.
std::string_view differentiableFormula(const Card& card);

}  // namespace alab

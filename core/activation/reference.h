#pragma once
// How a function is named in text: "leaky_relu:alpha=0.2", "keras/leaky_relu".
#include <optional>
#include <string>
#include <string_view>

#include "core/activation/activation.h"

namespace alab {

/// `id`, `id:param=value,...` or `preset/Name`; nothing when the text names neither (a formula, a misspelled
/// name). Names with wrong settings give the error. core/formula/reference.h reads formulas too.
std::optional<Result<Function>> parseNamedFunction(std::string_view text);

/// The activation with the parameters of "param=value,..."; the others have their defaults.
Result<Function> withSettings(const Activation& activation, std::string_view list);

/// A lone name: letters of any script, digits and '_'.
bool isIdentifier(std::string_view text);

/// What to say of a name that is no activation: it proposes the closest one, if any is close.
Error unknownActivation(std::string_view name);

/// What to say of a parameter that the card does not have: it names those that there are.
Error unknownParameter(const Card& card, std::string_view name);

/// The shortest text that parseFunction (core/formula/reference.h) reads back to the same function.
std::string functionText(const Function& function);

}  // namespace alab

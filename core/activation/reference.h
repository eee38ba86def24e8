#pragma once
// How a function is named in text: "leaky_relu:alpha=0.2", "keras/leaky_relu".
#include <string>
#include <string_view>

#include "core/activation/activation.h"

namespace alab {

/// `id`, `id:param=value,...` or `preset/Name`. The error of anything else says what is wrong and what was
/// meant.
Result<Function> parseFunction(std::string_view text);

/// What to say of a name that is no activation: it proposes the closest one, if any is close.
Error unknownActivation(std::string_view name);

/// What to say of a parameter that the card does not have: it names those that there are.
Error unknownParameter(const Card& card, std::string_view name);

/// The shortest text that parseFunction reads back to the same function.
std::string functionText(const Function& function);

}  // namespace alab

#pragma once
// A typed formula as an activation with equal rights: exact derivatives, parameters, kinks, limits, spans.
#include "core/activation/activation.h"
#include "core/formula/definition.h"

namespace alab {

/// "f(x) = x * sigmoid(b * x); b = 1.5 in 0..5", see definition.h. The card's id is the definition's text,
/// and reading it again gives an equal activation. A formula of up to 2000 characters takes well under a
/// millisecond, a refusal too, however long the text is.
Result<Activation, FormulaError> formulaActivation(std::string_view text);

/// The same with the mistake's place in words.
Result<Activation> activationFromFormula(std::string_view text);

}  // namespace alab

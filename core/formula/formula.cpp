#include "core/formula/formula.h"

#include "core/formula/formula_model.h"

namespace alab {

Result<Activation, FormulaError> formulaActivation(std::string_view text) {
  auto definition = parseDefinition(text);
  if (!definition) return definition.error();
  return Activation(std::make_shared<FormulaModel>(std::move(*definition)));
}

Result<Activation> activationFromFormula(std::string_view text) {
  auto activation = formulaActivation(text);
  if (!activation) return inWords(activation.error(), text);
  return *activation;
}

}  // namespace alab

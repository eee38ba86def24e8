#include "ui/widgets/functions/named_function.h"

#include "core/formula/reference.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {

std::optional<NamedFunction> namedFunction(const ChosenFunction& chosen, int decimals) {
  const std::optional<Activation> activation = findAnyActivation(chosen.id);
  if (!activation || chosen.params.size() != activation->card().params.size()) return std::nullopt;
  const Result<std::vector<double>> params = activation->checked(chosen.params);
  if (!params) return std::nullopt;
  return NamedFunction{chosen.slot, displayName(chosen, decimals), Function(*activation, *params)};
}

std::vector<NamedFunction> visibleFunctions(const Selection& selection, int decimals) {
  std::vector<NamedFunction> visible;
  for (const ChosenFunction& chosen : selection.functions) {
    if (!chosen.visible) continue;
    if (auto function = namedFunction(chosen, decimals)) visible.push_back(std::move(*function));
  }
  return visible;
}

std::optional<NamedFunction> focusedFunction(const Selection& selection, int decimals) {
  const ChosenFunction* chosen = selection.focusedFunction();
  return chosen ? namedFunction(*chosen, decimals) : std::nullopt;
}

}  // namespace alab

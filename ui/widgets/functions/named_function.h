#pragma once
// The chosen functions as pages work with them: what the catalogue has for their ids, under their names.
#include <QString>
#include <optional>
#include <vector>

#include "core/activation/activation.h"
#include "core/state/lab_state.h"

namespace alab {

struct NamedFunction {
  int slot = 0;
  QString name;  ///< as the chips show it
  Function function;
};

/// Nothing when the catalogue does not know it or its parameters are not valid.
std::optional<NamedFunction> namedFunction(const ChosenFunction& chosen, int decimals = 4);

/// The visible functions of the selection in its order.
std::vector<NamedFunction> visibleFunctions(const Selection& selection, int decimals = 4);

/// The function with the focus, hidden or not.
std::optional<NamedFunction> focusedFunction(const Selection& selection, int decimals = 4);

}  // namespace alab

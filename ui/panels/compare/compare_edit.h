#pragma once
// Changes of the Compare page's settings, each a step for undo.
#include <QString>
#include <functional>

#include "ui/document/document.h"

namespace alab {

void editCompare(Document& document, const std::function<void(CompareState&)>& mutate);

/// The functions that have a row, under their names: "Leaky ReLU", or as the function bar has them.
struct ComparedFunction {
  QString name;
  Function function;
};
std::vector<ComparedFunction> comparedFunctions(const LabState& state);

}  // namespace alab

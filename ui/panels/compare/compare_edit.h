#pragma once
// Changes of the Compare page's settings, each a step for undo.
#include <QString>
#include <functional>

#include "ui/document/document.h"

namespace alab {

void editCompare(Document& document, const std::function<void(CompareState&)>& mutate);

/// What became of functions that were to be added.
struct Added {
  int added = 0;
  int known = 0;  ///< were there already
  int left = 0;   ///< there was no room for
};
/// One step for undo; the last one of them has the focus, and `page`, if any, is in front where all are
/// there.
Added addFunctions(Document& document, const std::vector<Function>& functions, const std::string& page = {});
QString sentenceOn(const Added& added);

/// The functions that have a row, under their names: "Leaky ReLU", or as the function bar has them.
struct ComparedFunction {
  QString name;
  Function function;
  bool operator==(const ComparedFunction&) const = default;
};
std::vector<ComparedFunction> comparedFunctions(const LabState& state);

}  // namespace alab

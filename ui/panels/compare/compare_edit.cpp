#include "ui/panels/compare/compare_edit.h"

#include <QCoreApplication>

#include "core/activation/catalogue.h"
#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

class CompareEdit {
  Q_DECLARE_TR_FUNCTIONS(alab::CompareEdit)
};

ComparedFunction usual(const Activation& activation) {
  return {QString::fromUtf8(activation.card().name), Function(activation)};
}

}  // namespace

void editCompare(Document& document, const std::function<void(CompareState&)>& mutate) {
  document.edit([] { return CompareEdit::tr("change the comparison"); }, {},
                [&mutate](LabState& next) { mutate(next.compare); });
}

std::vector<ComparedFunction> comparedFunctions(const LabState& state) {
  std::vector<ComparedFunction> functions;
  const CompareState& compare = state.compare;
  if (compare.rows == CompareRows::Chosen)
    for (const ChosenFunction& chosen : state.selection.functions)
      if (const auto named = namedFunction(chosen)) functions.push_back({named->name, named->function});
  if (compare.rows == CompareRows::Common)
    for (const std::string_view id : commonIds()) functions.push_back(usual(builtIn(id)));
  if (compare.rows == CompareRows::All || compare.rows == CompareRows::Family)
    for (const Activation& activation : catalogue())
      if (compare.rows == CompareRows::All || activation.card().family == compare.family)
        functions.push_back(usual(activation));
  return functions;
}

}  // namespace alab

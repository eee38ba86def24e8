#include "ui/panels/compare/compare_edit.h"

#include <QCoreApplication>

#include "core/activation/catalogue.h"
#include "ui/widgets/functions/named_function.h"
#include "ui/widgets/functions/selection_editor.h"

namespace alab {
namespace {

class CompareEdit {
  Q_DECLARE_TR_FUNCTIONS(alab::CompareEdit)
};

/// One that is there gets the focus alone.
int Added::*addTo(Selection& selection, const Function& function) {
  const std::string id(function.card().id);
  for (const ChosenFunction& chosen : selection.functions)
    if (chosen.id == id && chosen.params == function.params) {
      selection.focused = chosen.slot;
      return &Added::known;
    }
  if (selection.isFull()) return &Added::left;
  selection.add(id, function.params);
  return &Added::added;
}

ComparedFunction usual(const Activation& activation) {
  return {QString::fromUtf8(activation.card().name), Function(activation)};
}

}  // namespace

void editCompare(Document& document, const std::function<void(CompareState&)>& mutate) {
  document.edit([] { return CompareEdit::tr("change the comparison"); }, {},
                [&mutate](LabState& next) { mutate(next.compare); });
}

Added addFunctions(Document& document, const std::vector<Function>& functions, const std::string& page) {
  Added result;
  document.edit([] { return CompareEdit::tr("add functions"); }, {},
                [&](LabState& next) {
                  for (const Function& function : functions) ++(result.*addTo(next.selection, function));
                  if (!page.empty() && result.left == 0) next.page = page;
                });
  return result;
}

QString sentenceOn(const Added& added) {
  QStringList sentences;
  if (added.added > 0)
    sentences += CompareEdit::tr("%n functions added: every page has them now.", nullptr, added.added);
  if (added.known > 0) sentences += CompareEdit::tr("%n were there already.", nullptr, added.known);
  if (added.left > 0)
    sentences +=
        CompareEdit::tr("No room for %n more.", nullptr, added.left) + u' ' + SelectionEditor::fullSentence();
  return sentences.join(u' ');
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

#include "ui/window/selection_commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace alab {
namespace {

struct Step {
  Q_DECLARE_TR_FUNCTIONS(alab::Step)
};

}  // namespace

void focusNextFunction(Document& document) {
  document.edit(Step::tr("focus"), QStringLiteral("focus"), [](LabState& state) {
    const auto& functions = state.selection.functions;
    if (functions.empty()) return;
    const auto focused = std::ranges::find(functions, state.selection.focused, &ChosenFunction::slot);
    const bool atEnd = focused == functions.end() || focused + 1 == functions.end();
    state.selection.focused = atEnd ? functions.front().slot : (focused + 1)->slot;
  });
}

void showOrHideFocused(Document& document) {
  document.edit(Step::tr("show or hide"), QString(), [](LabState& state) {
    if (ChosenFunction* focused = state.selection.focusedFunction()) focused->visible = !focused->visible;
  });
}

void removeFocused(Document& document) {
  document.edit(Step::tr("remove function"), QString(), [](LabState& state) {
    if (state.selection.focusedFunction()) state.selection.remove(state.selection.focused);
  });
}

}  // namespace alab

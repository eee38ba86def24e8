#include "ui/widgets/functions/selection_editor.h"

#include <algorithm>

#include "core/formula/reference.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

namespace {

/// The parameters of a duplicate; unchanged when a relation forbids another.
std::vector<double> otherParams(const Activation& activation, std::vector<double> params) {
  const std::vector<Parameter>& known = activation.card().params;
  std::vector<double> other = params;
  other.front() = otherValue(known.front(), params.front());
  return activation.checked(other) ? other : params;
}

/// That of a kept formula; -1: none.
int preferredSlot(const std::string& id) {
  const OwnFormula* kept = FormulaLibrary::shared().byText(QString::fromStdString(id));
  return kept ? kept->slot : -1;
}

/// The gesture of typing a formula.
QString typing() {
  return QStringLiteral("typing");
}

/// The value that a parameter of this name and start has; nothing without one.
std::optional<double> valueOf(const Parameter& parameter, const ChosenFunction* function) {
  const auto activation = function ? findAnyActivation(function->id) : std::nullopt;
  if (!activation) return std::nullopt;
  const std::vector<Parameter>& known = activation->card().params;
  const auto same = std::ranges::find(known, parameter.symbol, &Parameter::symbol);
  if (same == known.end() || same->initial != parameter.initial) return std::nullopt;
  return function->params[std::size_t(same - known.begin())];
}

/// The parameters of `function`; those whose value the text does not tell have the first one known.
std::vector<double> withKeptValues(const Function& function,
                                   std::initializer_list<const ChosenFunction*> known) {
  std::vector<double> kept = function.params;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const Parameter& parameter = function.card().params[i];
    std::optional<double> value;
    for (const ChosenFunction* one : known)
      if (!value) value = valueOf(parameter, one);
    if (value && kept[i] == parameter.initial) kept[i] = *value;
  }
  return function.activation.checked(kept) ? kept : function.params;
}

/// The focused function moves to a slot that nobody has.
void takeSlot(Selection& selection, int slot) {
  if (slot < 0 || selection.bySlot(slot)) return;
  selection.focusedFunction()->slot = slot;
  selection.focused = slot;
}

}  // namespace

double otherValue(const Parameter& parameter, double value) {
  const auto next = std::find_if(parameter.marks.begin(), parameter.marks.end(),
                                 [value](double mark) { return mark > value; });
  if (next != parameter.marks.end()) return *next;
  const double twice = value == 0 ? 1 : 2 * value;
  return parameter.domain.contains(twice) ? twice : value / 2;
}

QString SelectionEditor::fullSentence() {
  return tr("At most %1 functions. Remove one first.").arg(maxFunctions);
}

int SelectionEditor::positionOf(int slot) const {
  const auto& functions = selection().functions;
  const auto found = std::find_if(functions.begin(), functions.end(),
                                  [slot](const ChosenFunction& f) { return f.slot == slot; });
  return found == functions.end() ? -1 : static_cast<int>(found - functions.begin());
}

QString SelectionEditor::nameOf(int slot) const {
  const ChosenFunction* function = selection().bySlot(slot);
  return function ? displayName(*function) : QString();
}

StepName SelectionEditor::stepName(const char* text, int slot) const {
  const ChosenFunction* function = selection().bySlot(slot);
  if (!function) return {};
  return [text, function = *function] { return tr(text).arg(displayName(function)); };
}

void SelectionEditor::edit(const StepName& name, const std::function<void(Selection&)>& mutate,
                           const QString& mergeKey) {
  m_document->edit(name, mergeKey, [&mutate](LabState& state) { mutate(state.selection); });
}

bool SelectionEditor::append(const StepName& name, const ChosenFunction& function, const QString& mergeKey) {
  if (isFull()) return false;
  const auto mutate = [&function](Selection& selection) {
    selection.add(function.id, function.params);
    takeSlot(selection, preferredSlot(function.id));
  };
  edit(name, mutate, mergeKey);
  return true;
}

bool SelectionEditor::add(const std::string& id, const std::vector<double>& params) {
  const ChosenFunction function{.id = id, .params = params};
  return append([function] { return tr("Add %1").arg(displayName(function)); }, function);
}

void SelectionEditor::exchange(int slot, const std::string& id, const std::vector<double>& params) {
  if (!selection().bySlot(slot)) return;
  edit(stepName(QT_TR_NOOP("Replace %1"), slot), [&](Selection& selection) {
    selection.bySlot(slot)->id = id;
    selection.bySlot(slot)->params = params;
  });
}

bool SelectionEditor::addTyped(const Function& function) {
  return append([] { return tr("Type a formula"); },
                {.id = std::string(function.card().id), .params = function.params}, typing());
}

void SelectionEditor::changeTyped(int slot, const Function& function, const Selection& before) {
  const ChosenFunction* now = selection().bySlot(slot);
  if (!now) return;
  const std::vector<double> params = withKeptValues(function, {now, before.bySlot(slot)});
  edit(
      stepName(QT_TR_NOOP("Change %1"), slot),
      [&](Selection& selection) {
        selection.bySlot(slot)->id = function.card().id;
        selection.bySlot(slot)->params = params;
      },
      typing());
}

void SelectionEditor::restoreTyped(int slot, const Selection& before) {
  if (!selection().bySlot(slot)) return;
  const auto mutate = [&](Selection& selection) {
    if (const ChosenFunction* old = before.bySlot(slot)) {
      selection.bySlot(slot)->id = old->id;
      selection.bySlot(slot)->params = old->params;
      return;
    }
    selection.remove(slot);
    selection.focused = before.focused;
    selection.compared = before.compared;
  };
  edit(stepName(QT_TR_NOOP("Change %1"), slot), mutate, typing());
}

void SelectionEditor::endTyping() {
  m_document->endMerge(typing());
}

void SelectionEditor::rewrite(const std::string& id, const Function& function) {
  const auto name = [id] { return tr("Change %1").arg(displayName({.id = id, .params = {}})); };
  edit(name, [&](Selection& selection) {
    for (ChosenFunction& chosen : selection.functions) {
      if (chosen.id != id) continue;
      chosen.params = withKeptValues(function, {&chosen});
      chosen.id = function.card().id;
    }
  });
}

QString SelectionEditor::whyNotDuplicate(int slot) const {
  if (isFull()) return fullSentence();
  const ChosenFunction* original = selection().bySlot(slot);
  if (!original || !original->params.empty()) return {};
  return tr("%1 has no parameters: a copy would be the same.").arg(nameOf(slot));
}

bool SelectionEditor::duplicate(int slot) {
  if (!whyNotDuplicate(slot).isEmpty()) return false;
  edit(stepName(QT_TR_NOOP("Duplicate %1"), slot), [slot, to = positionOf(slot) + 1](Selection& selection) {
    const ChosenFunction* original = selection.bySlot(slot);
    const auto activation = original ? findAnyActivation(original->id) : std::nullopt;
    if (!activation) return;
    const int copy = selection.add(original->id, otherParams(*activation, original->params)).slot;
    selection.move(copy, to);
  });
  return true;
}

void SelectionEditor::remove(int slot) {
  edit(stepName(QT_TR_NOOP("Remove %1"), slot), [slot](Selection& selection) { selection.remove(slot); });
}

void SelectionEditor::toggleVisible(int slot) {
  const ChosenFunction* function = selection().bySlot(slot);
  if (!function) return;
  const char* text = function->visible ? QT_TR_NOOP("Hide %1") : QT_TR_NOOP("Show %1");
  edit(stepName(text, slot), [slot](Selection& selection) {
    ChosenFunction* shown = selection.bySlot(slot);
    shown->visible = !shown->visible;
  });
}

void SelectionEditor::setParams(int slot, const std::vector<double>& params) {
  if (!selection().bySlot(slot)) return;
  edit(stepName(QT_TR_NOOP("Parameters of %1"), slot),
       [slot, &params](Selection& selection) { selection.bySlot(slot)->params = params; });
}

void SelectionEditor::move(int slot, int to) {
  edit(stepName(QT_TR_NOOP("Move %1"), slot), [slot, to](Selection& selection) { selection.move(slot, to); });
}

void SelectionEditor::focus(int slot) {
  if (!selection().bySlot(slot)) return;
  const auto mutate = [slot](Selection& selection) {
    selection.focused = slot;
    selection.compared = -1;
  };
  edit(stepName(QT_TR_NOOP("Choose %1"), slot), mutate, QStringLiteral("focus"));
}

void SelectionEditor::toggleCompared(int slot) {
  if (!selection().bySlot(slot) || slot == selection().focused) return;
  edit(stepName(QT_TR_NOOP("Compare %1"), slot),
       [slot](Selection& selection) { selection.compared = selection.compared == slot ? -1 : slot; });
}

void SelectionEditor::replace(const StepName& name, const std::vector<Function>& functions) {
  edit(name, [&functions](Selection& selection) {
    selection = {};
    for (const Function& function : functions) {
      if (selection.isFull()) break;
      selection.add(std::string(function.card().id), function.params);
    }
    if (!selection.functions.empty()) selection.focused = selection.functions.front().slot;
  });
}

}  // namespace alab

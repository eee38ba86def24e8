#include "ui/widgets/functions/function_menu.h"

#include "core/activation/catalogue.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

namespace {

/// Shown at the right of a menu line; the chip handles the key.
QString withKey(const QString& text, const QKeySequence& key) {
  return text + u'\t' + key.toString(QKeySequence::NativeText);
}

}  // namespace

FunctionMenu::FunctionMenu(Document& document, int slot, QWidget* parent)
    : QMenu(parent), m_editor(document), m_slot(slot) {
  setToolTipsVisible(true);
  addVisibility();
  addCompare();
  addSeparator();
  addDuplicate();
  addDefaults();
  addExchange();
  addEdit();
  addKeep();
  addSeparator();
  addMoves();
  connect(addAction(withKey(tr("Remove"), Qt::Key_Delete)), &QAction::triggered, this,
          [this] { m_editor.remove(m_slot); });
}

void FunctionMenu::addVisibility() {
  const QString text = function().visible ? tr("Hide") : tr("Show");
  connect(addAction(withKey(text, Qt::Key_Space)), &QAction::triggered, this,
          [this] { m_editor.toggleVisible(m_slot); });
}

void FunctionMenu::addCompare() {
  const Selection& selection = m_editor.selection();
  const ChosenFunction* focused = selection.focusedFunction();
  if (!focused || focused->slot == m_slot) return;
  QAction* action = addAction(tr("Subtract from %1").arg(displayName(*focused)));
  action->setToolTip(tr("Makes the difference of the two functions available (Ctrl+click)"));
  action->setCheckable(true);
  action->setChecked(selection.compared == m_slot);
  connect(action, &QAction::triggered, this, [this] { m_editor.toggleCompared(m_slot); });
}

void FunctionMenu::addDuplicate() {
  QAction* action = addAction(tr("Duplicate with other parameters"));
  action->setEnabled(!function().params.empty());
  connect(action, &QAction::triggered, this, [this] {
    if (!m_editor.duplicate(m_slot)) emit refused(m_editor.whyNotDuplicate(m_slot));
  });
}

void FunctionMenu::addDefaults() {
  const std::vector<Preset> presets = presetsOf(function().id);
  if (presets.empty() || function().params.empty()) return;
  QMenu* defaults = addMenu(tr("Framework defaults"));
  defaults->setToolTipsVisible(true);
  for (const Preset& preset : presets) {
    QAction* action = defaults->addAction(presetText(preset));
    action->setToolTip(presetTip(preset));
    action->setCheckable(true);
    action->setChecked(preset.params == function().params);
    connect(action, &QAction::triggered, this,
            [this, params = preset.params] { m_editor.setParams(m_slot, params); });
  }
}

void FunctionMenu::addExchange() {
  QAction* action = addAction(tr("Replace by another function..."));
  action->setToolTip(
      tr("In the same place and colour; on Train, with Keep weights, in the middle of the run"));
  connect(action, &QAction::triggered, this, &FunctionMenu::exchangeWanted);
}

void FunctionMenu::addEdit() {
  const bool isBuiltIn = findActivation(function().id).has_value();
  const QString text = isBuiltIn ? tr("Change a copy of its formula...") : tr("Change the formula...");
  QAction* action = addAction(text);
  action->setToolTip(tr("Its curves follow while you type"));
  action->setEnabled(!isBuiltIn || !m_editor.isFull());
  connect(action, &QAction::triggered, this, &FunctionMenu::editWanted);
}

void FunctionMenu::addKeep() {
  if (findActivation(function().id)) return;
  const QString text = QString::fromStdString(function().id);
  const bool isKept = FormulaLibrary::shared().byText(text);
  QAction* action = addAction(isKept ? tr("Name and note...") : tr("Keep this formula..."));
  action->setToolTip(tr("Kept formulas have a name and a note, and stand behind + Add at every start."));
  connect(action, &QAction::triggered, this, [this, text] { emit keepWanted(text); });
}

void FunctionMenu::addMoves() {
  const int position = m_editor.positionOf(m_slot);
  const int last = static_cast<int>(m_editor.selection().functions.size()) - 1;
  const auto addMove = [&](const QString& text, const QKeySequence& key, int to) {
    QAction* action = addAction(withKey(text, key));
    action->setEnabled(to >= 0 && to <= last);
    connect(action, &QAction::triggered, this, [this, to] { m_editor.move(m_slot, to); });
  };
  addMove(tr("Move left"), QKeyCombination(Qt::CTRL, Qt::Key_Left), position - 1);
  addMove(tr("Move right"), QKeyCombination(Qt::CTRL, Qt::Key_Right), position + 1);
}

}  // namespace alab

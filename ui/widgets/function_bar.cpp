#include "ui/widgets/function_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolTip>

#include "core/formula/reference.h"
#include "ui/widgets/functions/chip_strip.h"
#include "ui/widgets/functions/formula_editor.h"
#include "ui/widgets/functions/function_menu.h"
#include "ui/widgets/functions/function_picker.h"
#include "ui/widgets/functions/sets_menu.h"
#include "ui/widgets/own_formulas/formulas_dialog.h"

namespace alab {

FunctionBar::FunctionBar(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_editor(document),
      m_theme(&Theme::of(ThemeId::Light)),
      m_strip(new ChipStrip(this)),
      m_add(new QPushButton(this)),
      m_sets(new QPushButton(this)) {
  auto* row = new QHBoxLayout(this);
  const int gap = fontMetrics().height() / 3;
  row->setContentsMargins(gap, gap / 2, gap, gap / 2);
  row->addWidget(m_strip, 1);
  row->addWidget(m_add);
  row->addWidget(m_sets);
  auto* sets = new SetsMenu(document, m_sets);
  m_sets->setMenu(sets);
  connect(sets, &SetsMenu::refused, this, &FunctionBar::refuse);
  connect(m_add, &QPushButton::clicked, this, &FunctionBar::openPicker);
  connect(&document, &Document::changed, this, [this](Sections sections) {
    if (sections & Section::Selection) refresh();
  });
  connectStrip();
  followLibrary();
  retranslate();
  refresh();
}

void FunctionBar::connectStrip() {
  connect(m_strip, &ChipStrip::chosen, this, &FunctionBar::focusSlot);
  connect(m_strip, &ChipStrip::compareWanted, this, [this](int slot) { m_editor.toggleCompared(slot); });
  connect(m_strip, &ChipStrip::menuWanted, this, &FunctionBar::openMenu);
  connect(m_strip, &ChipStrip::visibilityWanted, this, [this](int slot) { m_editor.toggleVisible(slot); });
  connect(m_strip, &ChipStrip::removeWanted, this, [this](int slot) { m_editor.remove(slot); });
  connect(m_strip, &ChipStrip::moveWanted, this, [this](int slot, int to) { m_editor.move(slot, to); });
}

/// Names are on the chips and in every legend.
void FunctionBar::followLibrary() {
  FormulaLibrary& library = FormulaLibrary::shared();
  connect(&library, &FormulaLibrary::changed, this, &FunctionBar::refresh);
  connect(&library, &FormulaLibrary::changed, this, &FunctionBar::namesChanged);
  if (!library.damage().isEmpty())
    QMetaObject::invokeMethod(
        this, [this, &library] { emit refused(library.damage()); }, Qt::QueuedConnection);
}

void FunctionBar::setTheme(const Theme& theme) {
  m_theme = &theme;
  m_strip->setTheme(theme);
}
void FunctionBar::setDecimals(int places) {
  m_strip->setDecimals(places);
}

void FunctionBar::openPicker() {
  if (m_editor.isFull()) return refuse(SelectionEditor::fullSentence());
  if (!m_picker) {
    m_picker = new FunctionPicker(FunctionPicker::Purpose::Add, this);
    connect(m_picker, &FunctionPicker::chosen, this,
            [this](const std::string& id, const std::vector<double>& params) { m_editor.add(id, params); });
    connect(m_picker, &FunctionPicker::formulaWanted, this, &FunctionBar::typeFormula);
    connect(m_picker, &FunctionPicker::formulasWanted, this, &FunctionBar::openFormulas);
  }
  m_picker->popupBelow(*m_add);
}

FormulasDialog* FunctionBar::openFormulas() {
  FormulaLibrary& library = FormulaLibrary::shared();
  library.reload();
  auto* dialog = new FormulasDialog(library, *m_theme, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &FormulasDialog::chosen, this, &FunctionBar::addFormula);
  connect(dialog, &FormulasDialog::rewritten, this, [this](const QString& text, const QString& by) {
    if (const auto activation = findAnyActivation(by.toStdString()))
      m_editor.rewrite(text.toStdString(), Function(*activation));
  });
  dialog->open();
  return dialog;
}

void FunctionBar::addFormula(const QString& text) {
  const auto activation = findAnyActivation(text.toStdString());
  if (!activation) return;
  const Function function(*activation);
  if (!m_editor.add(std::string(activation->card().id), function.params))
    refuse(SelectionEditor::fullSentence());
}

/// Over the right column: the curves that follow what is typed stay in sight.
QPoint FunctionBar::belowAdd() const {
  return m_add->mapToGlobal(QPoint(0, m_add->height()));
}

FormulaEditor* FunctionBar::newFormulaEditor() {
  const Taking taking = m_isTypingFollowed ? Taking::WhileTyped : Taking::WithEnter;
  auto* editor = new FormulaEditor(m_document, taking, this);
  connect(editor, &FormulaEditor::left, this, [this](const QString& text) {
    m_leftFormula = text;
    emit refused(tr("What you typed was not taken. + Add > Your formula... goes on with it."));
  });
  return editor;
}

void FunctionBar::changeFocused() {
  if (const ChosenFunction* focused = m_editor.selection().focusedFunction()) changeFormula(focused->slot);
}

void FunctionBar::changeFormula(int slot) {
  if (!m_editor.selection().bySlot(slot)) return;
  if (!newFormulaEditor()->change(slot, belowAdd())) refuse(SelectionEditor::fullSentence());
}

void FunctionBar::exchange(int slot) {
  auto* picker = new FunctionPicker(FunctionPicker::Purpose::Replace, this);
  picker->setAttribute(Qt::WA_DeleteOnClose);
  connect(picker, &FunctionPicker::chosen, this,
          [this, slot](const std::string& id, const std::vector<double>& params) {
            m_editor.exchange(slot, id, params);
          });
  picker->popupBelow(*m_add);
}

void FunctionBar::typeFormula(const QString& text) {
  const QString wanted = text.isEmpty() ? m_leftFormula : text;
  if (!newFormulaEditor()->create(wanted, belowAdd())) return refuse(SelectionEditor::fullSentence());
  m_leftFormula.clear();
}

/// Under a first name, which is selected to be typed over.
void FunctionBar::keepFormula(const QString& text) {
  FormulaLibrary& library = FormulaLibrary::shared();
  const QString name = freeName(tr("My formula"), library.formulas());
  const QString problem = library.byText(text) ? QString() : library.keep({.name = name, .text = text});
  if (!problem.isEmpty()) return refuse(problem);
  openFormulas()->edit(text);
}

void FunctionBar::duplicateFocused() {
  const ChosenFunction* focused = m_editor.selection().focusedFunction();
  if (!focused) return;
  const int slot = focused->slot;
  if (!m_editor.duplicate(slot)) refuse(m_editor.whyNotDuplicate(slot));
}

void FunctionBar::focusSlot(int slot) {
  m_editor.focus(slot);
}

void FunctionBar::focusPosition(int position) {
  const auto& functions = m_editor.selection().functions;
  if (position < 0 || position >= static_cast<int>(functions.size())) return;
  focusSlot(functions[static_cast<std::size_t>(position)].slot);
}

void FunctionBar::openMenu(int slot, const QPoint& globalPosition) {
  if (!m_editor.selection().bySlot(slot)) return;
  auto* menu = new FunctionMenu(m_document, slot, this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu, &FunctionMenu::refused, this, &FunctionBar::refuse);
  connect(menu, &FunctionMenu::keepWanted, this, &FunctionBar::keepFormula);
  connect(menu, &FunctionMenu::exchangeWanted, this, [this, slot] { exchange(slot); });
  connect(menu, &FunctionMenu::editWanted, this, [this, slot] { changeFormula(slot); });
  menu->popup(globalPosition);
}

void FunctionBar::refuse(const QString& why) {
  if (m_add->isVisible()) QToolTip::showText(m_add->mapToGlobal(QPoint(0, m_add->height())), why, m_add);
  emit refused(why);
}

void FunctionBar::refresh() {
  m_strip->setSelection(m_editor.selection());
}

void FunctionBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void FunctionBar::retranslate() {
  m_add->setText(tr("+ Add"));
  m_add->setToolTip(tr("Add a function"));
  m_add->setAccessibleName(tr("Add a function"));
  m_sets->setText(tr("Sets"));
  m_sets->setToolTip(tr("Other functions at once: classics, ReLU family, my sets..."));
  m_sets->setAccessibleName(tr("Sets of functions"));
}

}  // namespace alab

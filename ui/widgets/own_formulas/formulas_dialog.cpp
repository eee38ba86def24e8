#include "ui/widgets/own_formulas/formulas_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/widgets/own_formulas/formula_exchange.h"
#include "ui/widgets/own_formulas/formula_form.h"

namespace alab {
namespace {

QString formulaFiles() {
  return FormulasDialog::tr("Formulas (*.json)");
}

QStringList textsOf(const FormulaLibrary& library) {
  QStringList texts;
  for (const OwnFormula& formula : library.formulas()) texts += formula.text;
  return texts;
}

/// What is in `all` and not in `others`.
QStringList without(QStringList all, const QStringList& others) {
  all.removeIf([&others](const QString& text) { return others.contains(text); });
  return all;
}

}  // namespace

FormulasDialog::FormulasDialog(FormulaLibrary& library, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_list(new QListWidget(this)),
      m_form(new FormulaForm(theme, this)),
      m_message(new QLabel(this)) {
  setWindowTitle(tr("My formulas"));
  lay();
  connect(m_list, &QListWidget::currentRowChanged, this, [this] {
    say({});
    showCurrent();
  });
  connect(m_list, &QListWidget::itemActivated, this, &FormulasDialog::add);
  connect(m_form, &FormulaForm::edited, this, &FormulasDialog::takeEdit);
  connect(&m_library, &FormulaLibrary::changed, this, &FormulasDialog::refresh);
  say(m_library.damage());
  refresh();
  const int letter = fontMetrics().averageCharWidth();
  resize(QSize(110 * letter, 26 * fontMetrics().height()).boundedTo(screen()->availableSize() * 0.9));
}

void FormulasDialog::lay() {
  auto* rows = new QVBoxLayout(this);
  auto* columns = new QHBoxLayout;
  columns->addWidget(m_list, 2);
  columns->addWidget(m_form, 3);
  rows->addLayout(columns, 1);
  rows->addWidget(m_message);
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
  m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_list->setAccessibleName(tr("Kept formulas"));
  m_list->setToolTip(tr("Double click or Enter: add it to the chosen functions; Delete: remove it"));
  auto* ofOne = new QDialogButtonBox(this);
  m_add = addButton(*ofOne, tr("&Add"), tr("Adds it to the chosen functions"), &FormulasDialog::add);
  m_remove = addButton(*ofOne, tr("&Remove"), tr("Undo brings it back"), &FormulasDialog::remove);
  m_undo = addButton(*ofOne, tr("&Undo"), tr("Takes the latest change back (Ctrl+Z)"), &FormulasDialog::undo);
  addButton(*ofOne, tr("&Import..."), tr("Takes the formulas of a file; names that are here are replaced"),
            &FormulasDialog::importFile);
  m_export =
      addButton(*ofOne, tr("&Export..."), tr("Writes all of them to a file"), &FormulasDialog::exportFile);
  // One of the button itself would take the place of its mnemonic.
  new QShortcut(QKeySequence::Undo, this, this, &FormulasDialog::undo);
  new QShortcut(Qt::Key_Delete, m_list, this, &FormulasDialog::remove, Qt::WidgetShortcut);
  QPushButton* close = ofOne->addButton(QDialogButtonBox::Close);
  close->setAutoDefault(false);  // Enter ends a field
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  rows->addWidget(ofOne);
}

QPushButton* FormulasDialog::addButton(QDialogButtonBox& row, const QString& text, const QString& tip,
                                       void (FormulasDialog::*act)()) {
  QPushButton* button = row.addButton(text, QDialogButtonBox::ActionRole);
  button->setToolTip(tip);
  button->setAutoDefault(false);
  connect(button, &QPushButton::clicked, this, act);
  return button;
}

QString FormulasDialog::current() const {
  return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void FormulasDialog::refresh() {
  const QString kept = m_shown;
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  for (const OwnFormula& formula : m_library.formulas()) {
    auto* item = new QListWidgetItem(formula.name, m_list);
    item->setData(Qt::UserRole, formula.name);
    item->setToolTip(QStringList{formula.text, formula.note}.join(u'\n').trimmed());
    if (formula.name == kept) m_list->setCurrentItem(item);
  }
  if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
  showCurrent();
}

void FormulasDialog::showCurrent() {
  m_shown = current();
  const OwnFormula* formula = m_library.byName(m_shown);
  m_form->setFormula(formula ? *formula : OwnFormula());
  for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_add, m_remove})
    widget->setEnabled(formula);
  m_undo->setEnabled(m_library.canUndo());
  m_export->setEnabled(formula);
  if (!formula && m_message->text().isEmpty())
    say(
        tr("No formula is kept yet. Type one behind + Add, then choose “Keep this formula...” in the menu "
           "of its chip."));
}

/// A mistake stays in its field, to be mended; the other fields count.
void FormulasDialog::takeEdit() {
  const QString mistake = m_form->mistake();
  const OwnFormula edited = m_form->formula();
  const QString before = std::exchange(m_shown, edited.name);
  const OwnFormula* old = m_library.byName(before);
  const QString text = old ? old->text : edited.text;
  const QString problem = m_library.replace(before, edited);
  if (!problem.isEmpty()) m_shown = before;
  if (problem.isEmpty() && text != edited.text) emit rewritten(text, edited.text);
  refresh();
  say(problem.isEmpty() ? mistake : problem);
}

void FormulasDialog::edit(const QString& text) {
  const OwnFormula* formula = m_library.byText(text);
  if (!formula) return;
  m_shown = formula->name;
  refresh();
  m_form->editName();
}

void FormulasDialog::add() {
  const OwnFormula* formula = m_library.byName(current());
  if (!formula) return;
  say(tr("%1 is added to the chosen functions.").arg(formula->name));
  emit chosen(formula->text);
}

void FormulasDialog::remove() {
  const QString name = current();
  if (name.isEmpty()) return;
  const QString problem = m_library.remove(name);
  say(problem.isEmpty() ? tr("%1 is removed. Undo brings it back.").arg(name) : problem);
}

void FormulasDialog::undo() {
  const QStringList before = textsOf(m_library);
  say(m_library.undo());
  const QStringList after = textsOf(m_library), gone = without(before, after), back = without(after, before);
  if (gone.size() == 1 && back.size() == 1) emit rewritten(gone.first(), back.first());
}

void FormulasDialog::importFile() {
  const QString name = QFileDialog::getOpenFileName(this, tr("Import formulas"), {}, formulaFiles());
  if (!name.isEmpty()) say(importFormulas(m_library, name));
}

void FormulasDialog::exportFile() {
  QString name = QFileDialog::getSaveFileName(this, tr("Export formulas"), QStringLiteral("formulas.json"),
                                              formulaFiles());
  if (name.isEmpty()) return;
  if (QFileInfo(name).suffix().isEmpty()) name += QStringLiteral(".json");
  say(exportFormulas(m_library, name));
}

void FormulasDialog::done(int result) {
  if (m_form->isEnabled()) takeEdit();
  const bool isLeft = result == QDialog::Rejected || !m_form->isEnabled();
  if (isLeft || m_form->mistake().isEmpty()) QDialog::done(result);
}

void FormulasDialog::say(const QString& text) {
  m_message->setText(text);
}

}  // namespace alab

#include "ui/widgets/own_formulas/formula_form.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/formula/formula.h"
#include "core/formula/text/lexer.h"
#include "ui/theme/line_sample.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/functions/formula_mistake.h"

namespace alab {
namespace {

/// A short piece of the line of a slot.
QPixmap lineSample(const Theme& theme, int slot, QSize size, double ratio) {
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(samplePen(theme.seriesPen(slot, size.height() * 0.14), size.width()));
  painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
  return picture;
}

void explain(QWidget& field, const QString& name, const QString& tip) {
  field.setAccessibleName(name);
  field.setToolTip(tip);
}

}  // namespace

FormulaForm::FormulaForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_view(new FormulaView(this)),
      m_derivative(new FormulaView(this)),
      m_name(new QLineEdit(this)),
      m_text(new QLineEdit(this)),
      m_line(new QComboBox(this)),
      m_note(new QPlainTextEdit(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_view);
  column->addWidget(m_derivative);
  auto* form = new QFormLayout;
  column->addLayout(form, 1);
  addFields(*form);
  fillLines(theme);
  m_note->setTabChangesFocus(true);
  m_note->installEventFilter(this);
  connect(m_text, &QLineEdit::textEdited, this, &FormulaForm::readText);
  connect(m_text, &QLineEdit::editingFinished, this, &FormulaForm::tellEdit);
  connect(m_name, &QLineEdit::editingFinished, this, &FormulaForm::tellEdit);
  connect(m_line, &QComboBox::activated, this, &FormulaForm::tellEdit);
}

void FormulaForm::addFields(QFormLayout& form) {
  m_name->setMaxLength(longestFormulaName);
  m_text->setMaxLength(int(longestFormula));
  form.addRow(tr("&Formula"), m_text);
  form.addRow(tr("&Name"), m_name);
  form.addRow(tr("&Line"), m_line);
  form.addRow(tr("N&ote"), m_note);
  explain(*m_text, tr("Formula"), tr("“; b = 1.5 in 0..5” behind it sets the start and range of a slider"));
  explain(*m_name, tr("Name of the formula"), tr("What chips and legends call it"));
  explain(*m_line, tr("Preferred line"), tr("The colour and dash it gets where no other function has them"));
  explain(*m_note, tr("Note"), tr("Whatever there is to say about it; the search finds it"));
}

void FormulaForm::fillLines(const Theme& theme) {
  const int height = fontMetrics().height();
  m_line->setIconSize({3 * height, height});
  m_line->addItem(tr("Whichever is free"));
  for (int slot = 0; slot < preferredSlots; ++slot)
    m_line->addItem(QIcon(lineSample(theme, slot, m_line->iconSize(), devicePixelRatioF())),
                    tr("Line %1").arg(slot + 1));
}

void FormulaForm::setFormula(const OwnFormula& formula) {
  const bool isToMend = formula.text == m_formula.text && !mistake().isEmpty();
  m_formula = formula;
  if (!isToMend) m_text->setText(formula.text);
  if (!isToMend) m_text->setCursorPosition(0);
  readText();
  m_name->setText(formula.name);
  m_line->setCurrentIndex(formula.slot + 1);
  m_note->setPlainText(formula.note);
}

OwnFormula FormulaForm::formula() const {
  const QString& text = mistake().isEmpty() ? m_read : m_formula.text;
  return {formulaName(m_name->text()), text, formulaNote(m_note->toPlainText()), m_line->currentIndex() - 1};
}

QString FormulaForm::mistake() const {
  const auto mistake = mistakeInFormula(m_text->text().trimmed());
  return mistake ? mistake->sentence : QString();
}

/// A mistake is underlined, and the last good formula stays.
void FormulaForm::readText() {
  underline(*m_text, mistakeInFormula(m_text->text().trimmed()));
  if (const auto activation = activationFromFormula(m_text->text().toStdString()))
    m_read = QString::fromUtf8(activation->card().id);
  else if (m_text->text() == m_formula.text)
    m_read = m_formula.text;
  m_view->setFormula(m_read, FormulaPart::Function, m_read);
  m_derivative->setFormula(m_read, FormulaPart::Derivative, {});
}

void FormulaForm::editName() {
  m_name->setFocus();
  m_name->selectAll();
}

void FormulaForm::tellEdit() {
  if (formula() != m_formula || !mistake().isEmpty()) emit edited();
}

bool FormulaForm::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_note && event->type() == QEvent::FocusOut) tellEdit();
  return QWidget::eventFilter(watched, event);
}

}  // namespace alab

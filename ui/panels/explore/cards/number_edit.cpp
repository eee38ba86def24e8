#include "ui/panels/explore/cards/number_edit.h"

#include "ui/widgets/decimal_text.h"

namespace alab {

NumberEdit::NumberEdit(QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignRight);
  connect(this, &QLineEdit::editingFinished, this, &NumberEdit::enter);
}

void NumberEdit::setValue(double value) {
  m_value = value;
  if (!(hasFocus() && isModified())) setText(significantText(value == 0 ? 0 : value));
}

void NumberEdit::setMeaning(const QString& meaning) {
  setToolTip(meaning);
  setAccessibleName(meaning);
}

void NumberEdit::enter() {
  if (!isModified()) return;
  const auto value = numberFromText(text());
  setModified(false);
  if (value) emit valueEntered(*value);
  setValue(value.value_or(m_value));
}

}  // namespace alab

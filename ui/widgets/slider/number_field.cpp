#include "ui/widgets/slider/number_field.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFrame>

#include "ui/widgets/decimal_text.h"

namespace alab {

NumberField::NumberField(QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignRight);
  setMaxLength(40);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(this, &QLineEdit::editingFinished, this, &NumberField::commit);
}

void NumberField::setNumber(double value) {
  m_shown = significantText(value);
  setText(m_shown);
  setCursorPosition(0);
}

void NumberField::restore() {
  setText(m_shown);
  if (hasFocus()) selectAll();
}

void NumberField::commit() {
  const QString typed = text();
  if (typed == m_shown) return;
  if (const auto value = numberFromText(typed)) {
    emit entered(*value);
  } else {
    restore();
    emit notANumber(typed);
  }
}

void NumberField::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
      emit stepped(1);
      break;
    case Qt::Key_Down:
      emit stepped(-1);
      break;
    case Qt::Key_Escape:
      if (text() == m_shown) return QLineEdit::keyPressEvent(event);
      restore();
      break;
    default:
      QLineEdit::keyPressEvent(event);
  }
}

QSize NumberField::sizeHint() const {
  QStyleOptionFrame option;
  initStyleOption(&option);
  const QSize text(fontMetrics().horizontalAdvance(QStringLiteral("−0.00000")), fontMetrics().height());
  return style()->sizeFromContents(QStyle::CT_LineEdit, &option, text + QSize(8, 4), this);
}

}  // namespace alab

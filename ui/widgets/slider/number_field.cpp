#include "ui/widgets/slider/number_field.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

#include "ui/widgets/decimal_text.h"
#include "ui/widgets/slider/refusal.h"
#include "ui/widgets/slider/window_keys.h"

namespace alab {

NumberField::NumberField(QWidget* parent) : QLineEdit(parent) {
  setAlignment(Qt::AlignRight);
  setMaxLength(40);
  new WindowKeys(*this);
  connect(this, &QLineEdit::editingFinished, this, &NumberField::commit);
}

void NumberField::setLimits(const QString& label, const Domain& domain) {
  setCheck([label, domain](double value) {
    return domain.contains(value) ? QString() : outsideSentence(label, domain);
  });
}

void NumberField::setNumber(double value) {
  m_shown = significantText(value);
  if (hasFocus() && isModified()) return;
  setText(m_shown);
  setCursorPosition(0);
}

void NumberField::restore() {
  setText(m_shown);
  if (hasFocus()) selectAll();
}

void NumberField::refuse(const QString& why) {
  restore();
  if (isVisible()) QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
  emit refused(why);
}

void NumberField::setMeaning(const QString& meaning) {
  setToolTip(meaning);
  setAccessibleName(meaning);
}

void NumberField::commit() {
  const QString typed = text();
  setModified(false);
  if (typed == m_shown) return;
  const auto value = numberFromText(typed);
  const QString why = value ? m_whyNot(*value) : notANumberSentence(typed);
  if (!why.isEmpty()) return refuse(why);
  emit entered(*value);
  setText(m_shown);
}

void NumberField::focusInEvent(QFocusEvent* event) {
  m_isFirstClick = event->reason() == Qt::MouseFocusReason;
  QLineEdit::focusInEvent(event);
}

/// What was marked by dragging stays marked.
void NumberField::mouseReleaseEvent(QMouseEvent* event) {
  QLineEdit::mouseReleaseEvent(event);
  if (m_isFirstClick && event->button() == Qt::LeftButton && !hasSelectedText()) selectAll();
  m_isFirstClick = false;
}

void NumberField::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
      commit();
      emit stepped(1);
      break;
    case Qt::Key_Down:
      commit();
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

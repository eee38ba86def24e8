#include "ui/widgets/slider/number_field.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

#include "ui/widgets/decimal_text.h"
#include "ui/widgets/slider/refusal.h"
#include "ui/widgets/slider/window_keys.h"

namespace alab {
namespace {

/// What every field has room for.
double usualWidth(const QFontMetrics& metrics) {
  return metrics.horizontalAdvance(QStringLiteral("−0.00000"));
}

/// With as many digits as there is room for: a number without its end is another number.
QString fittedText(double value, const QFontMetrics& metrics) {
  int digits = 6;
  QString text = significantText(value, digits);
  while (digits > 1 && metrics.horizontalAdvance(text) > usualWidth(metrics))
    text = significantText(value, --digits);
  return text;
}

}  // namespace

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
  m_number = value;
  m_shown = fittedText(value, fontMetrics());
  if (hasFocus() && isModified()) return;
  setText(m_shown);
  setCursorPosition(0);
}

std::optional<double> NumberField::number() const {
  return text() == m_shown ? m_number : numberFromText(text());
}

QString NumberField::problem() const {
  if (text() == m_shown) return {};
  const auto value = number();
  return value ? m_whyNot(*value) : notANumberSentence(text());
}

void NumberField::restore() {
  setText(m_shown);
  if (hasFocus()) selectAll();
}

void NumberField::refuse(const QString& why) {
  restore();
  m_isRefused = true;
  if (isVisible()) QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
  emit refused(why);
}

void NumberField::setMeaning(const QString& meaning) {
  setToolTip(meaning);
  setAccessibleName(meaning);
}

void NumberField::commit() {
  setModified(false);
  if (text() == m_shown) return;
  const QString why = problem();
  if (!why.isEmpty()) return refuse(why);
  if (m_isRefused) QToolTip::hideText();
  m_isRefused = false;
  emit entered(*number());
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
  const bool isWrong = !problem().isEmpty();
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      QLineEdit::keyPressEvent(event);
      if (isWrong) event->accept();
      break;
    case Qt::Key_Space:  // no part of a number, and a key of some pages
      commit();
      event->ignore();
      break;
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
  const QSize text(qRound(usualWidth(fontMetrics())), fontMetrics().height());
  return style()->sizeFromContents(QStyle::CT_LineEdit, &option, text + QSize(8, 4), this);
}

}  // namespace alab

#include "ui/panels/softmax/typed_field.h"

#include <QKeyEvent>

namespace alab {

TypedField::TypedField(Enter enter, QWidget* parent) : QLineEdit(parent), m_enter(std::move(enter)) {
  connect(this, &QLineEdit::returnPressed, this, [this] {
    if (takeOver()) emit entered();
  });
}

void TypedField::showText(const QString& text) {
  if (text == m_shown && isModified()) return;
  m_shown = text;
  giveUp();
}

/// From its begin, also where the field is too narrow.
void TypedField::giveUp() {
  setText(m_shown);
  setCursorPosition(0);
  emit problemChanged({});
}

bool TypedField::takeOver() {
  const QString problem = m_enter(text());
  emit problemChanged(problem);
  if (!problem.isEmpty()) return selectAll(), false;
  giveUp();
  return true;
}

/// Escape belongs to the window while nothing has been typed.
bool TypedField::event(QEvent* event) {
  const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  if (!isKey || !isModified() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
    return QLineEdit::event(event);
  if (event->type() == QEvent::KeyPress) giveUp();
  event->accept();
  return true;
}

/// The typing goes on after a look at another window or a menu; a window that closes is left, too.
void TypedField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  const bool comesBack =
      event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
  if (isModified() && !comesBack) takeOver();
}

}  // namespace alab

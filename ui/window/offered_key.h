#pragma once
// Who takes a key.
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace alab {

/// Whether keys are letters of a field, which lets Enter go on even where it took it.
inline bool isTyping() {
  QWidget* focus = QApplication::focusWidget();
  return qobject_cast<QLineEdit*>(focus) || qobject_cast<QAbstractSpinBox*>(focus);
}

/// Offers a copy of the key to the widget; whether it took it.
inline bool isTakenBy(QWidget& widget, const QKeyEvent& event) {
  QKeyEvent copy(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat());
  QApplication::sendEvent(&widget, &copy);
  return copy.isAccepted();
}

}  // namespace alab

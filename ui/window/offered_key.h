#pragma once
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace alab {

/// Offers a copy of the key to the widget; whether it took it.
inline bool isTakenBy(QWidget& widget, const QKeyEvent& event) {
  QKeyEvent copy(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat());
  QApplication::sendEvent(&widget, &copy);
  return copy.isAccepted();
}

}  // namespace alab

#pragma once
// Presenting: the window of WindowFixture while it presents.
#include <QApplication>

#include "tests/ui/window/window_fixture.h"

namespace alab {

struct Presenting : WindowFixture {
  Presenting() {
    show();
    press(Qt::Key_F11);
  }
  ~Presenting() { press(Qt::Key_Escape); }
  void press(int key) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(),
                    static_cast<Qt::Key>(key));
  }
  QWidget* atCentre() const { return window->childAt(window->rect().center()); }
  bool isBlank() const { return atCentre() && atCentre()->size() == window->size(); }
  bool isOn() { return action(Command::Present).isChecked(); }
};

}  // namespace alab

#pragma once
// What the headless platform says of a popup that opens, and a test is not to fail of.
#include <QTest>

namespace alab {

inline void expectPopup() {
  QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
  QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

}  // namespace alab

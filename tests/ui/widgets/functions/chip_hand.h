#pragma once
// The hand on a chip, for tests: a press, moves and a release, in coordinates of the chip's parent.
#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include "ui/widgets/functions/function_chip.h"

namespace alab {

inline QPoint nameOf(const FunctionChip& chip) {
  return {chip.width() / 3, chip.height() / 2};
}

/// Moves with the left button held.
inline void moveHeld(FunctionChip& chip, QPoint inParent) {
  const QPoint place = chip.mapFromParent(inParent);
  QMouseEvent event(QEvent::MouseMove, place, chip.mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                    Qt::NoModifier);
  QApplication::sendEvent(&chip, &event);
}

inline void dragTo(FunctionChip& chip, QPoint inParent) {
  QTest::mousePress(&chip, Qt::LeftButton, {}, nameOf(chip));
  moveHeld(chip, inParent);
}

inline void dropAt(FunctionChip& chip, QPoint inParent) {
  QTest::mouseRelease(&chip, Qt::LeftButton, {}, chip.mapFromParent(inParent));
}

}  // namespace alab

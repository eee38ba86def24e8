#include "ui/widgets/functions/function_chip.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/chip_hand.h"

using alab::ChipLook;
using alab::FunctionChip;

namespace {

ChipLook look() {
  return {.name = QStringLiteral("Sigmoid"), .pen = QPen(Qt::red, 3)};
}

bool shows(FunctionChip& chip, const QColor& colour) {
  const QImage image = chip.grab().toImage();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) == colour) return true;
    }
  }
  return false;
}

}  // namespace

class TestFunctionChip : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void aClickChooses() {
    FunctionChip chip(3);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    QSignalSpy compare(&chip, &FunctionChip::compareWanted);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, alab::nameOf(chip));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(compare.count(), 0);
    QCOMPARE(chip.slot(), 3);
  }

  void aPressOfAScreenReaderChooses() {
    FunctionChip chip(3);
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    chip.click();
    QCOMPARE(chosen.count(), 1);
  }

  void controlClickCompares() {
    FunctionChip chip(0);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    QSignalSpy compare(&chip, &FunctionChip::compareWanted);
    QTest::mouseClick(&chip, Qt::LeftButton, Qt::ControlModifier, alab::nameOf(chip));
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(compare.count(), 1);
  }

  void theArrowOpensTheMenuBelow() {
    FunctionChip chip(0);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QSignalSpy menu(&chip, &FunctionChip::menuWanted);
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, chip.arrowRect().center());
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.first().first().toPoint(), chip.mapToGlobal(QPoint(0, chip.height())));
    QCOMPARE(chosen.count(), 0);
  }

  void theRightButtonOpensTheMenu() {
    FunctionChip chip(0);
    chip.resize(chip.sizeHint());
    QSignalSpy menu(&chip, &FunctionChip::menuWanted);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, chip.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&chip, &event);
    QCOMPARE(menu.count(), 1);
  }

  void aSmallTremorIsStillAClick() {
    FunctionChip chip(0);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    QSignalSpy dropped(&chip, &FunctionChip::dropped);
    alab::dragTo(chip, chip.mapToParent(alab::nameOf(chip) + QPoint(2, 1)));
    alab::dropAt(chip, chip.mapToParent(alab::nameOf(chip) + QPoint(2, 1)));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(dropped.count(), 0);
  }

  void aLongWayIsADrag() {
    FunctionChip chip(0);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    QSignalSpy dragged(&chip, &FunctionChip::dragged);
    QSignalSpy dropped(&chip, &FunctionChip::dropped);
    alab::dragTo(chip, {200, 10});
    alab::dropAt(chip, {220, 10});
    QCOMPARE(dragged.first().first().toPoint(), QPoint(200, 10));
    QCOMPARE(dropped.first().first().toPoint(), QPoint(220, 10));
    QCOMPARE(chosen.count(), 0);
  }

  void aCancelledDragMeansNothing() {
    FunctionChip chip(0);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QSignalSpy chosen(&chip, &FunctionChip::chosen);
    QSignalSpy dropped(&chip, &FunctionChip::dropped);
    alab::dragTo(chip, {200, 10});
    chip.cancelDrag();
    alab::dropAt(chip, {200, 10});
    QCOMPARE(chosen.count() + dropped.count(), 0);
  }

  void itsStateIsSaidInWords() {
    FunctionChip chip(0);
    ChipLook all = look();
    all.visible = false;
    all.focused = true;
    chip.setLook(all);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Sigmoid, chosen, hidden"));
    all = look();
    all.compared = true;
    chip.setLook(all);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Sigmoid, subtracted from the chosen one"));
    QVERIFY(chip.toolTip().startsWith(chip.accessibleName()));
  }

  void everyStateLooksDifferent() {
    FunctionChip chip(0);
    QList<QImage> pictures;
    for (int state = 0; state < 8; ++state) {
      ChipLook some = look();
      some.visible = state & 1;
      some.focused = state & 2;
      some.compared = state & 4 && !some.focused;
      if (state & 4 && some.focused) continue;  // a function is never compared with itself
      chip.setLook(some);
      chip.resize(chip.sizeHint());
      const QImage picture = chip.grab().toImage();
      QVERIFY(!pictures.contains(picture));
      pictures.append(picture);
    }
  }

  void theLineSampleHasTheColour() {
    FunctionChip chip(0);
    chip.setLook(look());
    chip.resize(chip.sizeHint());
    QVERIFY(shows(chip, Qt::red));
  }

  void focusingDoesNotChangeTheWidth() {
    FunctionChip chip(0);
    chip.setLook(look());
    const QSize before = chip.sizeHint();
    ChipLook focused = look();
    focused.focused = true;
    chip.setLook(focused);
    QCOMPARE(chip.sizeHint(), before);
  }

  void aVeryLongNameIsCut() {
    FunctionChip chip(0);
    ChipLook longName = look();
    longName.name = QString(200, u'W');
    chip.setLook(longName);
    QVERIFY(chip.sizeHint().width() < chip.fontMetrics().height() * 16);
    QVERIFY(chip.toolTip().contains(longName.name));
  }
};

ALAB_WIDGET_TEST(TestFunctionChip)
#include "tst_function_chip.moc"

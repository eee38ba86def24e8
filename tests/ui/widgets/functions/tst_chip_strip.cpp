#include "ui/widgets/functions/chip_strip.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/functions/chip_hand.h"

using alab::ChipStrip;
using alab::FunctionChip;
using alab::Selection;

namespace {

Selection four() {
  Selection selection = alab::firstState().selection;
  selection.add("mish", {});
  selection.focused = 1;
  return selection;
}

/// Middle of the gap behind a chip, in the strip's coordinates.
QPoint behind(const FunctionChip& chip) {
  return {chip.geometry().right() + 3, chip.geometry().center().y()};
}

}  // namespace

class TestChipStrip : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    alab::failOnWarnings();
    m_strip = std::make_unique<ChipStrip>();
    m_strip->setSelection(four());
    m_strip->resize(m_strip->sizeHint());
    m_strip->show();
  }
  void cleanup() { m_strip.reset(); }

  void oneChipPerFunctionFromLeftToRight() {
    for (int slot = 0; slot < 4; ++slot) QVERIFY(m_strip->chip(slot)->isVisible());
    for (int slot = 1; slot < 4; ++slot) QVERIFY(m_strip->chip(slot)->x() > m_strip->chip(slot - 1)->x());
    QVERIFY(!m_strip->chip(4));
    QCOMPARE(m_strip->chip(3)->look().name, QStringLiteral("Mish"));
    QVERIFY(m_strip->chip(1)->look().focused);
    QVERIFY(overflow().isHidden());
  }

  void aRemovedFunctionTakesItsChipAway() {
    Selection selection = four();
    selection.remove(2);
    m_strip->setSelection(selection);
    QVERIFY(!m_strip->chip(2));
    QTRY_COMPARE(m_strip->findChildren<FunctionChip*>().size(), 3);
  }

  void chipsAreKeptWhileFunctionsChange() {
    FunctionChip* const tanh = m_strip->chip(1);
    Selection selection = four();
    selection.move(1, 3);
    m_strip->setSelection(selection);
    QCOMPARE(m_strip->chip(1), tanh);
    QVERIFY(tanh->x() > m_strip->chip(3)->x());
  }

  void keysAct_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QVariantList>("arguments");
    const int none = Qt::NoModifier;
    const int control = Qt::ControlModifier;
    QTest::newRow("left") << int(Qt::Key_Left) << none << QByteArray("chosen") << QVariantList{0};
    QTest::newRow("right") << int(Qt::Key_Right) << none << QByteArray("chosen") << QVariantList{2};
    QTest::newRow("move left") << int(Qt::Key_Left) << control << QByteArray("moveWanted")
                               << QVariantList{1, 0};
    QTest::newRow("move right") << int(Qt::Key_Right) << control << QByteArray("moveWanted")
                                << QVariantList{1, 2};
    QTest::newRow("space") << int(Qt::Key_Space) << none << QByteArray("visibilityWanted") << QVariantList{1};
    QTest::newRow("delete") << int(Qt::Key_Delete) << none << QByteArray("removeWanted") << QVariantList{1};
  }
  void keysAct() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QByteArray, signal);
    QFETCH(QVariantList, arguments);
    QList<QSignalSpy*> spies = {new QSignalSpy(m_strip.get(), &ChipStrip::chosen),
                                new QSignalSpy(m_strip.get(), &ChipStrip::moveWanted),
                                new QSignalSpy(m_strip.get(), &ChipStrip::visibilityWanted),
                                new QSignalSpy(m_strip.get(), &ChipStrip::removeWanted)};
    QTest::keyClick(m_strip->chip(1), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    int told = 0;
    for (QSignalSpy* spy : spies) {
      told += int(spy->count());
      if (!spy->isEmpty()) QVERIFY(spy->signal().startsWith(signal) && spy->first() == arguments);
    }
    QCOMPARE(told, 1);
    qDeleteAll(spies);
  }

  void everyKeyOfTheHelpActs() {
    int told = 0;
    const auto count = [&told] { ++told; };
    connect(m_strip.get(), &ChipStrip::chosen, this, count);
    connect(m_strip.get(), &ChipStrip::moveWanted, this, count);
    connect(m_strip.get(), &ChipStrip::visibilityWanted, this, count);
    connect(m_strip.get(), &ChipStrip::removeWanted, this, count);
    connect(m_strip.get(), &ChipStrip::menuWanted, this, count);
    int pressed = 0;
    for (const alab::KeyHelp& row : ChipStrip::keys()) {
      QVERIFY(!row.meaning.isEmpty());
      for (const QString& name : row.keys.split(QStringLiteral(", "))) {
        const QKeyCombination key = QKeySequence::fromString(name, QKeySequence::NativeText)[0];
        QTest::keyClick(m_strip->chip(1), key.key(), key.keyboardModifiers());
        QVERIFY2(told == ++pressed, qPrintable(name));
      }
    }
    QCOMPARE(pressed, 8);
  }

  void theMenuKeysOpenTheMenuOfTheFocusedChip() {
    QSignalSpy menu(m_strip.get(), &ChipStrip::menuWanted);
    QTest::keyClick(m_strip->chip(1), Qt::Key_Menu);
    QTest::keyClick(m_strip->chip(1), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(menu.count(), 2);
    QCOMPARE(menu.first().first().toInt(), 1);
  }

  void thereIsNoChipBeyondTheEnds() {
    Selection selection = four();
    selection.focused = 0;
    m_strip->setSelection(selection);
    QSignalSpy chosen(m_strip.get(), &ChipStrip::chosen);
    QSignalSpy moved(m_strip.get(), &ChipStrip::moveWanted);
    QTest::keyClick(m_strip->chip(0), Qt::Key_Left);
    QTest::keyClick(m_strip->chip(0), Qt::Key_Left, Qt::ControlModifier);
    selection.focused = 3;
    m_strip->setSelection(selection);
    QTest::keyClick(m_strip->chip(3), Qt::Key_Right);
    QTest::keyClick(m_strip->chip(3), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(chosen.count() + moved.count(), 0);
  }

  void theKeyboardFollowsTheFocusedFunction() {
    QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
    m_strip->chip(1)->setFocus();
    Selection selection = four();
    selection.focused = 2;
    m_strip->setSelection(selection);
    QVERIFY(m_strip->chip(2)->hasFocus());
    selection.remove(2);
    m_strip->setSelection(selection);
    QVERIFY(m_strip->chip(selection.focused)->hasFocus());
  }

  void keysActOnTheChipThatHasTheKeyboard() {
    QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
    m_strip->chip(3)->setFocus();  // as a right click does, which does not choose
    QSignalSpy removed(m_strip.get(), &ChipStrip::removeWanted);
    QTest::keyClick(m_strip->chip(3), Qt::Key_Delete);
    QCOMPARE(removed.takeFirst(), QVariantList{3});
  }

  void oneStopForTab() {
    int stops = 0;
    for (int slot = 0; slot < 4; ++slot) stops += bool(m_strip->chip(slot)->focusPolicy() & Qt::TabFocus);
    QCOMPARE(stops, 1);
    QVERIFY(m_strip->chip(1)->focusPolicy() & Qt::TabFocus);
  }

  void aDragReorders() {
    QSignalSpy moved(m_strip.get(), &ChipStrip::moveWanted);
    drag(0, behind(*m_strip->chip(2)));
    QCOMPARE(moved.takeFirst(), (QVariantList{0, 2}));
    drag(3, {0, 10});
    QCOMPARE(moved.takeFirst(), (QVariantList{3, 0}));
    drag(1, {m_strip->width() - 1, 10});
    QCOMPARE(moved.takeFirst(), (QVariantList{1, 3}));
  }

  void aDragBackToItsPlaceIsNothing() {
    QSignalSpy moved(m_strip.get(), &ChipStrip::moveWanted);
    drag(1, behind(*m_strip->chip(0)));
    drag(1, behind(*m_strip->chip(1)));
    QCOMPARE(moved.count(), 0);
  }

  void theDropPlaceIsShownWhileDragging() {
    const QPoint place = behind(*m_strip->chip(2));
    const QImage before = m_strip->grab().toImage();
    alab::dragTo(*m_strip->chip(0), place);
    const QColor line = m_strip->grab().toImage().pixelColor(m_strip->chip(3)->x() - 3, 1);
    QCOMPARE(line, m_strip->palette().color(QPalette::Highlight));
    QTest::keyClick(m_strip->chip(0), Qt::Key_Escape);
    QCOMPARE(m_strip->grab().toImage(), before);
    QSignalSpy moved(m_strip.get(), &ChipStrip::moveWanted);
    alab::dropAt(*m_strip->chip(0), place);
    QCOMPARE(moved.count(), 0);
  }

  void whatHasNoRoomIsInTheOverflowMenu() {
    m_strip->resize(m_strip->sizeHint().width() - 20, m_strip->height());
    QVERIFY(overflow().isVisible());
    QCOMPARE(overflow().text(), QStringLiteral("+%1").arg(overflow().menu()->actions().size()));
    QVERIFY(m_strip->chip(1)->isVisible());
    QVERIFY(m_strip->chip(3)->isHidden());
    QVERIFY(overflow().geometry().right() < m_strip->width());
    QSignalSpy chosen(m_strip.get(), &ChipStrip::chosen);
    overflow().menu()->actions().last()->trigger();
    QCOMPARE(chosen.takeFirst(), QVariantList{3});
  }

  void aFocusedFunctionComesOutOfTheOverflow() {
    m_strip->resize(m_strip->minimumSizeHint());
    Selection selection = four();
    selection.focused = 3;
    m_strip->setSelection(selection);
    QVERIFY(m_strip->chip(3)->isVisible());
    QVERIFY(m_strip->chip(3)->geometry().right() < m_strip->width());
  }

  void coloursComeFromTheTheme() {
    m_strip->setTheme(alab::Theme::of(alab::ThemeId::Dark));
    for (int slot = 0; slot < 4; ++slot) {
      QCOMPARE(m_strip->chip(slot)->look().pen.color(),
               alab::Theme::of(alab::ThemeId::Dark).seriesColour(slot));
    }
  }

 private:
  QPushButton& overflow() { return *m_strip->findChild<QPushButton*>(); }

  void drag(int slot, QPoint to) {
    alab::dragTo(*m_strip->chip(slot), to);
    alab::dropAt(*m_strip->chip(slot), to);
  }

  std::unique_ptr<ChipStrip> m_strip;
};

ALAB_WIDGET_TEST(TestChipStrip)
#include "tst_chip_strip.moc"

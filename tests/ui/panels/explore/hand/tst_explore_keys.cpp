#include "ui/panels/explore/hand/explore_keys.h"

#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_page.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestExploreKeys : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theInvitationGoesWithTheFirstKey() {
    ExplorePage page;
    const QSignalSpy moved(&page.panel, &ExplorePanel::probeFirstMoved);
    QTest::keyClick(&page.panel, Qt::Key_S);
    QVERIFY(page.scene().probes.at(0).inviting);
    QTest::keyClick(&page.panel, Qt::Key_Right);
    QTest::keyClick(&page.panel, Qt::Key_Right);
    QCOMPARE(moved.count(), 1);
    QVERIFY(!page.scene().probes.at(0).inviting);
  }

  void arrowsMoveTheProbe() {
    ExplorePage page;
    page.press(Qt::Key_Right);
    QCOMPARE(page.explore().probe.x, 0.05);
    page.press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(std::abs(page.explore().probe.x + 0.45) < 1e-12);
    QCOMPARE(page.document.undoStack().count(), 2);
  }

  void everyKeyOfTheHelpMeansSomething() {
    ExplorePage page;
    const std::vector<KeyHelp> help = page.panel.keys();
    QVERIFY(help.size() > 10);
    for (const KeyHelp& row : help) {
      QVERIFY(!row.meaning.isEmpty());
      if (row.keys == u"Space"_s) page.press(Qt::Key_D);  // something to reveal
      for (const QString& name : row.keys.split(u", "_s)) {
        const QKeyCombination key = QKeySequence::fromString(name, QKeySequence::NativeText)[0];
        QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QApplication::sendEvent(&page.panel, &press);
        QVERIFY2(press.isAccepted(), qPrintable(name));
      }
    }
  }

  void shiftArrowNamesTheLandmark() {
    ExplorePage page(stateOf({"silu"}));
    QSignalSpy hints(&page.panel, &Panel::hintChanged);
    page.press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(hints.last().at(0).toString().startsWith(u"Minimum at x = −1.2785"_s));
    QVERIFY(std::abs(page.explore().probe.x + 1.2784645427610738) < 1e-12);
  }

  void lettersHideTraceAndReveal() {
    ExplorePage page;
    page.press(Qt::Key_D);
    QVERIFY(page.scene().panes[1].series.empty());
    page.press(Qt::Key_Space);
    QVERIFY(!page.scene().panes[1].series.empty());
    page.press(Qt::Key_T);
    page.press(Qt::Key_Right, Qt::ControlModifier);
    const Series* traced = seriesOf(page.scene(), u"d1"_s, u"0.d1"_s);
    QVERIFY(traced);
    QCOMPARE(traced->x.front(), 0.0);
    QCOMPARE(traced->x.back(), 0.5);
  }

  void thePenDrawsAGuess() {
    ExplorePage page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    page.press(Qt::Key_P);
    QTest::mousePress(&page.panel.plot(), Qt::LeftButton, {}, page.onPlot(u"d1"_s, -2, 0.3));
    QTest::mouseMove(&page.panel.plot(), page.onPlot(u"d1"_s, -1, 0.5));
    QTest::mouseMove(&page.panel.plot(), page.onPlot(u"d1"_s, 1, 0.9));
    QTest::mouseRelease(&page.panel.plot(), Qt::LeftButton, {}, page.onPlot(u"d1"_s, 1, 0.9));
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
    page.press(Qt::Key_Space);
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"0.d1"_s));
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
    page.press(Qt::Key_0);  // the view alone, as a double click
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
    page.document.edit([] { return QString(); }, {}, [](LabState& state) { state.selection.focused = 1; });
    QVERIFY(!seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
  }

  void keysThatMeanNothingHereAreLeftToTheWindow() {
    ExplorePage page;
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QVERIFY(!QApplication::sendEvent(&page.panel, &space) || !space.isAccepted());
    QCOMPARE(page.document.undoStack().count(), 0);
  }

  void switchesOfTheHeaderAndTheirKeysAgree() {
    ExplorePage page;
    auto* curvature = page.panel.findChildren<QToolButton*>().value(2);
    for (QToolButton* button : page.panel.findChildren<QToolButton*>())
      if (button->text() == u"f″"_s) curvature = button;
    QTest::mouseClick(curvature, Qt::LeftButton);
    QVERIFY(page.explore().showD2);
    QVERIFY(paneOf(page.scene(), u"d2"_s));
    page.press(Qt::Key_C);
    QVERIFY(!curvature->isChecked());
    page.press(Qt::Key_O);
    QCOMPARE(page.scene().panes.size(), size_t(1));
  }
};

ALAB_WIDGET_TEST(TestExploreKeys)
#include "tst_explore_keys.moc"

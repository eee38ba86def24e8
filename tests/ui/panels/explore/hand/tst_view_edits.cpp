#include "ui/panels/explore/hand/view_edits.h"

#include <QSet>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestViewEdits : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyPaneHasARangeOfItsOwn() {
    Document document;
    setRanges(document, {}, u"f"_s, {0, 1}, {2, 3});
    setRanges(document, {}, u"d1"_s, {0, 1}, {4, 5});
    setRanges(document, {}, u"d2"_s, {0, 1}, {6, 7});
    setRanges(document, {}, u"difference"_s, {0, 1}, {8, 9});
    const ExploreState& explore = document.state().explore;
    QCOMPARE(explore.x, Range({0, 1}));
    QCOMPARE(explore.y, Range({2, 3}));
    QCOMPARE(explore.slopeY, Range({4, 5}));
    QCOMPARE(explore.curvatureY, Range({6, 7}));
    QCOMPARE(explore.differenceY, Range({8, 9}));
    QCOMPARE(document.undoStack().count(), 1);
  }

  void whatIsShownAlreadyStaysFree() {
    Document document;
    const PlotScene shown = exploreScene(document.state(), {});
    const Range y = shown.panes[0].y.range;
    setRanges(document, shown, u"f"_s, {-2, 2}, y);
    QCOMPARE(document.state().explore.x, Range({-2, 2}));
    QVERIFY(!document.state().explore.y);
    setRanges(document, exploreScene(document.state(), {}), u"f"_s, {-2, 2}, {0, 1});
    QCOMPARE(document.state().explore.y, Range({0, 1}));
  }

  void centringOnTheProbeKeepsTheScale() {
    Document document;
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 12; });
    centreOnProbe(document, {-6, 6});
    QCOMPARE(document.state().explore.x, Range({6, 18}));
    QVERIFY(!document.state().explore.y);
    document.undoStack().undo();
    QVERIFY(!document.state().explore.x);
  }

  void resetForgetsAllRanges() {
    Document document;
    setRanges(document, {}, u"d2"_s, {0, 1}, {6, 7});
    resetRanges(document);
    QCOMPARE(document.state(), firstState());
    document.undoStack().undo();
    QCOMPARE(document.state().explore.curvatureY, Range({6, 7}));
  }

  void switchesHaveTextsTipsAndKeysOfTheirOwn() {
    QSet<int> keys;
    QSet<QString> texts;
    for (const ViewSwitch& item : viewSwitches()) {
      keys.insert(item.key);
      texts.insert(switchText(item));
      QVERIFY(switchTip(item).size() > switchText(item).size());
    }
    QCOMPARE(keys.size(), qsizetype(viewSwitches().size()));
    QCOMPARE(texts.size(), qsizetype(viewSwitches().size()));
  }

  void theLastOrderStays() {
    Document document(stateOf({"relu"}));
    flip(document, viewSwitches()[0]);
    QVERIFY(!document.state().explore.showF);
    flip(document, viewSwitches()[1]);
    QVERIFY(document.state().explore.showD1);
  }

  void theDifferencePrefersAVisibleFunction() {
    Document document;
    document.edit({}, {}, [](LabState& state) { state.selection.bySlot(1)->visible = false; });
    flip(document, viewSwitches()[4]);
    QCOMPARE(document.state().selection.compared, 2);
    flip(document, viewSwitches()[4]);
    document.edit({}, {}, [](LabState& state) { state.selection.bySlot(2)->visible = false; });
    flip(document, viewSwitches()[4]);
    QCOMPARE(document.state().selection.compared, 1);
  }

  void theDifferenceFindsASecondFunction() {
    Document document(stateOf({"relu", "tanh", "sigmoid"}));
    const ViewSwitch& difference = viewSwitches()[4];
    flip(document, difference);
    QCOMPARE(document.state().selection.compared, 1);
    flip(document, difference);
    QVERIFY(!document.state().explore.showDifference);
    QCOMPARE(document.state().selection.compared, -1);
  }

  void otherSwitchesLeaveTheChosenSecondFunction() {
    Document document(stateOf({"relu", "tanh", "sigmoid"}));
    document.edit({}, {}, [](LabState& state) { state.selection.compared = 2; });
    flip(document, viewSwitches()[2]);
    QCOMPARE(document.state().selection.compared, 2);
  }

  void onlyFunctionsOfTheBarGetTheFocus() {
    Document document(stateOf({"relu", "tanh"}));
    focusFunction(document, 1);
    focusFunction(document, 17);
    QCOMPARE(document.state().selection.focused, 1);
  }
};

ALAB_WIDGET_TEST(TestViewEdits)
#include "tst_view_edits.moc"

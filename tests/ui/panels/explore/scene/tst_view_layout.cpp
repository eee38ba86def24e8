#include "ui/panels/explore/scene/view_layout.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestViewLayout : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void defaultViewIsThatOfTheFirstScreen() {
    const ViewLayout layout = viewLayout(firstState(), {934, 490});
    QCOMPARE(layout.x, Range({-6, 6}));
    QVERIFY(std::abs(layout.panes[0].y.lower + 1.2) < 0.05);
    QVERIFY(std::abs(layout.panes[0].y.upper - 2.7) < 0.05);
    QCOMPARE(layout.panes[1].y, Range({-0.15, 1.25}));
    QCOMPARE(layout.panes[0].height, 300);
    QCOMPARE(layout.panes[1].height, 190);
  }

  void oneUnitIsEquallyLongOnBothAxes_data() {
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("first screen") << 934.0 << 490.0;
    QTest::newRow("small window") << 560.0 << 400.0;
    QTest::newRow("presenting") << 1280.0 << 560.0;
    QTest::newRow("large screen") << 3300.0 << 1700.0;
    QTest::newRow("tall") << 400.0 << 900.0;
  }
  void oneUnitIsEquallyLongOnBothAxes() {
    QFETCH(const double, width);
    QFETCH(const double, height);
    const ViewLayout layout = viewLayout(firstState(), {width, height});
    const double onX = width / layout.x.span();
    const double onY = layout.panes[0].height / layout.panes[0].y.span();
    QVERIFY(std::abs(onX / onY - 1) < 1e-9);
    QVERIFY(layout.x.lower <= -6 && layout.x.upper >= 6);
    QVERIFY(layout.panes[0].y.lower <= -1.05 && layout.panes[0].y.upper >= 2.5);
  }

  void theViewStaysWhileFunctionsComeAndGo() {
    const ViewLayout few = viewLayout(stateOf({"sigmoid"}), {});
    const ViewLayout many = viewLayout(stateOf({"exponential", "relu", "sin", "bent_identity"}), {});
    QCOMPARE(few.x, many.x);
    for (size_t i = 0; i < few.panes.size(); ++i) QCOMPARE(few.panes[i].y, many.panes[i].y);
  }

  void chosenRangesHold() {
    LabState state = firstState();
    state.explore.x = Range{1, 2};
    state.explore.y = Range{3, 4};
    state.explore.slopeY = Range{5, 6};
    const ViewLayout layout = viewLayout(state, {});
    QCOMPARE(layout.x, Range({1, 2}));
    QCOMPARE(layout.panes[0].y, Range({3, 4}));
    QCOMPARE(layout.panes[1].y, Range({5, 6}));
  }

  void atLeastOnePaneIsLeft() {
    LabState state = firstState();
    state.explore.showF = state.explore.showD1 = false;
    const ViewLayout layout = viewLayout(state, {});
    QCOMPARE(layout.panes.size(), size_t(1));
    QVERIFY(layout.panes[0].shows(0));
  }

  void nothingIsComparedWithItself() {
    LabState state = firstState();
    state.selection.compared = state.selection.focused;
    QVERIFY(!comparedFunction(state.selection));
    state.selection.compared = 2;
    QCOMPARE(comparedFunction(state.selection)->id, std::string("relu"));
    state.selection.focused = -1;
    QVERIFY(!comparedFunction(state.selection));
  }
};

QTEST_MAIN(TestViewLayout)
#include "tst_view_layout.moc"

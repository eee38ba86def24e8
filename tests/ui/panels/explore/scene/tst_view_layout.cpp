#include "ui/panels/explore/scene/view_layout.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/scene/curve_cache.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

ViewLayout layoutOf(const LabState& state, const ViewSize& size = {}) {
  CurveCache cache;
  return viewLayout(state, size, cache);
}

}  // namespace

class TestViewLayout : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void defaultViewIsThatOfTheFirstScreen() {
    const ViewLayout layout = layoutOf(firstState(), {934, 490});
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
    const ViewLayout layout = layoutOf(firstState(), {width, height});
    const double onX = width / layout.x.span();
    const double onY = layout.panes[0].height / layout.panes[0].y.span();
    QVERIFY(std::abs(onX / onY - 1) < 1e-9);
    QVERIFY(layout.x.lower <= -6 && layout.x.upper >= 6);
    QVERIFY(layout.panes[0].y.lower <= -1.05 && layout.panes[0].y.upper >= 2.5);
  }

  void theViewStaysWhileFunctionsComeAndGo() {
    const ViewLayout few = layoutOf(stateOf({"sigmoid"}));
    const ViewLayout many = layoutOf(stateOf({"relu", "silu", "gelu", "mish"}));
    QCOMPARE(few.x, many.x);
    for (size_t i = 0; i < few.panes.size(); ++i) QCOMPARE(few.panes[i].y, many.panes[i].y);
  }

  void steepFunctionsGetTheRoomTheyNeed_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("w");
    QTest::addColumn<Range>("slopes");
    QTest::newRow("sin falls as it rises") << u"sin"_s << 1.0 << Range{-1.25, 1.25};
    QTest::newRow("tanh, w = 2: slope 2") << u"tanh"_s << 2.0 << Range{-0.15, 2.25};
    QTest::newRow("tanh, w = -1: slope -1") << u"tanh"_s << -1.0 << Range{-1.25, 1.25};
    QTest::newRow("silu stays within 1.1") << u"silu"_s << 1.0 << Range{-0.15, 1.25};
    QTest::newRow("exponential: no end") << u"exponential"_s << 1.0 << Range{-0.15, 4};
    QTest::newRow("identity, w = -1000") << u"identity"_s << -1000.0 << Range{-4, 1.25};
  }
  void steepFunctionsGetTheRoomTheyNeed() {
    QFETCH(const QString, id);
    QFETCH(const double, w);
    LabState state = stateOf({id.toLatin1().constData()});
    state.explore.neuron.w = w;
    QTEST(layoutOf(state).panes[1].y, "slopes");
  }

  void curvatureGrowsToo() {
    LabState state = stateOf({"tanh"});
    state.explore.showD2 = true;
    QCOMPARE(layoutOf(state).panes[2].y, Range({-1.1, 1.1}));
    state.explore.neuron.w = 1.5;  // 4 / (3 sqrt(3)) * 2.25 = 1.73
    QCOMPARE(layoutOf(state).panes[2].y, Range({-2, 2}));
  }

  void crestsStandClearOfTheFrame_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("w");
    for (const double w : {0.5, 0.95, 1.0, 1.05, 1.1, 1.3, 1.8})
      for (const char* id : {"sin", "tanh"})
        QTest::addRow("%s, w = %g", id, w) << QString::fromLatin1(id) << w;
  }
  void crestsStandClearOfTheFrame() {
    QFETCH(const QString, id);
    QFETCH(const double, w);
    LabState state = stateOf({id.toLatin1().constData()});
    state.explore.neuron.w = w;
    state.explore.showD2 = true;
    const double slope = w, curvature = w * w * (id == u"tanh"_s ? 4 / (3 * std::sqrt(3.0)) : 1);
    const ViewLayout layout = layoutOf(state);
    QVERIFY(layout.panes[1].y.upper > slope && layout.panes[2].y.upper > curvature);
    QVERIFY(layout.panes[2].y.lower < -curvature);
  }

  void hiddenFunctionsNeedNoRoom() {
    LabState state = stateOf({"relu", "sin"});
    state.selection.functions[1].visible = false;
    QCOMPARE(layoutOf(state).panes[1].y, Range({-0.15, 1.25}));
  }

  void chosenRangesHold() {
    LabState state = firstState();
    state.explore.x = Range{1, 2};
    state.explore.y = Range{3, 4};
    state.explore.slopeY = Range{5, 6};
    const ViewLayout layout = layoutOf(state);
    QCOMPARE(layout.x, Range({1, 2}));
    QCOMPARE(layout.panes[0].y, Range({3, 4}));
    QCOMPARE(layout.panes[1].y, Range({5, 6}));
  }

  void atLeastOnePaneIsLeft() {
    LabState state = firstState();
    state.explore.showF = state.explore.showD1 = false;
    const ViewLayout layout = layoutOf(state);
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

ALAB_WIDGET_TEST(TestViewLayout)
#include "tst_view_layout.moc"

#include "ui/panels/depth/map_finder.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;

namespace {

LabState mapState(std::initializer_list<const char*> ids) {
  return depthState(ids, DepthView::Map);
}

}  // namespace

class TestMapFinder : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theMapIsThatOfTheFocusedFunction() {
    LabState state = mapState({"tanh", "relu"});
    state.selection.focused = 1;
    MapFinder finder;
    finder.follow(state);
    QVERIFY(!finder.found());
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    QCOMPARE(finder.found()->function, Function(builtIn("relu")));
    QCOMPARE(finder.found()->picture.cells.size(),
             finder.found()->picture.columns * finder.found()->picture.rows);
    // sqrt(w2 / 2) a layer, whatever the bias
    QVERIFY(std::abs(finder.found()->map.settled({1, 0.25}).chi1 - 0.5) < 1e-4);
  }

  void aPointThatStaysInsideAsksForNothing() {
    LabState state = mapState({"tanh"});
    MapFinder finder;
    finder.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    const auto before = finder.found();
    const QSignalSpy changed(&finder, &MapFinder::changed);
    state.depth.network.start = StartWeights::Normal;
    state.depth.network.given = 2.5;
    state.depth.network.sigmaB = 1;
    finder.follow(state);
    finder.wait();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(finder.found(), before);
  }

  void aPointBeyondTheMapMakesItLargerAndTheOldOneStaysSoLong() {
    LabState state = mapState({"tanh"});
    MapFinder finder;
    finder.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    state.depth.network.start = StartWeights::Normal;
    state.depth.network.given = 10;
    finder.follow(state);
    QVERIFY(finder.found());
    QTRY_VERIFY_WITH_TIMEOUT(finder.found()->picture.sigmaW.contains(10), 30'000);
  }

  void anotherFunctionForgetsTheMap() {
    LabState state = mapState({"tanh", "relu"});
    MapFinder finder;
    finder.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    state.selection.focused = 1;
    finder.follow(state);
    QVERIFY(!finder.found());
    state.selection.focused = 0;
    finder.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    QCOMPARE(finder.found()->function, Function(builtIn("tanh")));
  }

  void withoutAFocusThereIsNoMap() {
    LabState state = mapState({"tanh"});
    MapFinder finder;
    finder.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    state.selection.focused = -1;
    finder.follow(state);
    QVERIFY(!finder.found());
  }

  void thePointIsTheVarianceOfTheStartWeights_data() {
    QTest::addColumn<int>("start");
    QTest::addColumn<double>("w2");
    QTest::newRow("He") << int(StartWeights::HeNormal) << 2.0;
    QTest::newRow("He, uniform") << int(StartWeights::HeUniform) << 2.0;
    QTest::newRow("LeCun") << int(StartWeights::LecunNormal) << 1.0;
    QTest::newRow("Xavier") << int(StartWeights::GlorotUniform) << 1.0;
    QTest::newRow("keeps the signal") << int(StartWeights::KeepsSignal) << 2.0;  // 1 / E relu^2
    QTest::newRow("given") << int(StartWeights::Normal) << 0.49;
    QTest::newRow("zeros") << int(StartWeights::Zeros) << 0.0;
  }
  void thePointIsTheVarianceOfTheStartWeights() {
    QFETCH(const int, start);
    QFETCH(const double, w2);
    LabState state = mapState({"relu"});
    state.depth.network.start = StartWeights(start);
    state.depth.network.given = 0.7;
    state.depth.network.sigmaB = 0.3;
    QVERIFY(std::abs(startOf(state).w2 - w2) < 1e-6);
    QVERIFY(std::abs(startOf(state).b2 - 0.09) < 1e-12);
  }
};

QTEST_MAIN(TestMapFinder)
#include "tst_map_finder.moc"

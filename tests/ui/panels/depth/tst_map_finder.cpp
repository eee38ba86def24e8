#include "ui/panels/depth/map_finder.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;

namespace {

Selection chosen(std::initializer_list<const char*> ids, int focused = 0) {
  Selection selection = depthState(ids).selection;
  selection.focused = focused;
  return selection;
}

constexpr StartVariance he = {2, 0};

}  // namespace

class TestMapFinder : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theMapIsThatOfTheFocusedFunction() {
    MapFinder finder;
    finder.follow(chosen({"tanh", "relu"}, 1), he);
    QVERIFY(!finder.found());
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    QCOMPARE(finder.found()->function, Function(builtIn("relu")));
    QCOMPARE(finder.found()->picture.cells.size(),
             finder.found()->picture.columns * finder.found()->picture.rows);
    // sqrt(w2 / 2) a layer, whatever the bias
    QVERIFY(std::abs(finder.found()->map.settled({1, 0.25}).chi1 - 0.5) < 1e-4);
  }

  void aPointThatStaysInsideAsksForNothing() {
    MapFinder finder;
    finder.follow(chosen({"tanh"}), he);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    const auto before = finder.found();
    const QSignalSpy changed(&finder, &MapFinder::changed);
    finder.follow(chosen({"tanh"}), StartVariance{2.5 * 2.5, 1});
    finder.follow(chosen({"tanh"}), {});
    finder.wait();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(finder.found(), before);
  }

  void aPointBeyondTheMapMakesItLargerAndTheOldOneStaysSoLong() {
    MapFinder finder;
    finder.follow(chosen({"tanh"}), he);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    finder.follow(chosen({"tanh"}), StartVariance{100, 0});
    QVERIFY(finder.found());
    QTRY_VERIFY_WITH_TIMEOUT(finder.found()->picture.sigmaW.contains(10), 30'000);
  }

  void anotherFunctionForgetsTheMap() {
    MapFinder finder;
    finder.follow(chosen({"tanh", "relu"}), he);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    finder.follow(chosen({"tanh", "relu"}, 1), he);
    QVERIFY(!finder.found());
    finder.follow(chosen({"tanh", "relu"}), he);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    QCOMPARE(finder.found()->function, Function(builtIn("tanh")));
  }

  void withoutAFocusThereIsNoMap() {
    MapFinder finder;
    finder.follow(chosen({"tanh"}), he);
    QTRY_VERIFY_WITH_TIMEOUT(finder.found(), 30'000);
    finder.follow(chosen({"tanh"}, -1), he);
    QVERIFY(!finder.found());
  }
};

ALAB_WIDGET_TEST(TestMapFinder)
#include "tst_map_finder.moc"

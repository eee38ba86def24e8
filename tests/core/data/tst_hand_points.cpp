#include "core/data/hand_points.h"

#include <QTest>

#include "core/data/generate.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const std::vector<HandPoint> three = {{0, 0, 0}, {1, 0, 1}, {3, 4, 1}};

DataSet tenPoints(DataKind kind) {
  return dataSet(kind, {10, 0, 1, std::nullopt});
}

std::vector<double> lastTargets(DataKind kind, double y) {
  const DataSet set = withHandPoints(tenPoints(kind), {{1, 2, y}});
  const auto row = set.y.row(set.samples() - 1);
  return {row.begin(), row.end()};
}

}  // namespace

class TestHandPoints : public QObject {
  Q_OBJECT

 private slots:
  void aPointIsAddedBehind() {
    const auto four = addPoint(three, {2, 2, 0});
    QCOMPARE(four.size(), std::size_t(4));
    QVERIFY((four.back() == HandPoint{2, 2, 0}));
  }

  void thereIsAnEndToIt() {
    const std::vector<HandPoint> full(mostHandPoints);
    QVERIFY(addPoint(full, {1, 1, 1}) == full);
  }

  void theNearestIsRemoved() {
    QVERIFY((removePoint(three, 0.6, 0.1, 1) == std::vector<HandPoint>{three[0], three[2]}));
    QVERIFY((removePoint(three, 0.4, 0.1, 1) == std::vector<HandPoint>{three[1], three[2]}));
  }

  void aClickFarFromAllRemovesNothing() {
    QVERIFY(removePoint(three, 0, 5, 1) == three);
    QVERIFY(removePoint(three, 3, 3, 0.999) == three);
    QVERIFY(removePoint(three, 3, 3, 1) != three);
    QVERIFY(removePoint({}, 0, 0, 9).empty());
  }

  /// Two at the same place: the one that hides the other.
  void theLatestOfEqualsIsRemoved() {
    const std::vector<HandPoint> same = {{1, 1, 0}, {1, 1, 1}, {5, 5, 0}};
    QVERIFY((removePoint(same, 1, 1, 1) == std::vector<HandPoint>{same[0], same[2]}));
  }

  void pointsComeBehindTheSamples() {
    const DataSet set = tenPoints(DataKind::Circle), more = withHandPoints(set, three);
    QCOMPARE(more.samples(), std::size_t(13));
    QVERIFY(std::ranges::equal(more.x.row(3), set.x.row(3)));
    QVERIFY(std::ranges::equal(more.x.row(12), std::vector{3.0, 4.0}));
    QCOMPARE(more.y(12, 0), 1.0);
    QVERIFY(withHandPoints(set, {}) == set);
  }

  void whatIsAskedGoesByTheTask() {
    QCOMPARE(lastTargets(DataKind::Plane, -0.25), std::vector{-0.25});
    QCOMPARE(lastTargets(DataKind::ThreeSpirals, 2), std::vector{2.0});
    QCOMPARE(lastTargets(DataKind::Discs, 5), (std::vector{1.0, 0.0, 1.0}));
    QCOMPARE(lastTargets(DataKind::Discs, -1), (std::vector{0.0, 0.0, 0.0}));
    QCOMPARE(lastTargets(DataKind::Sine, 7), std::vector{2.0});  // on a curve x2 is the value
  }

  void aClassThatIsNotThereBecomesTheNearest() {
    QCOMPARE(lastTargets(DataKind::Circle, 2), std::vector{1.0});
    QCOMPARE(lastTargets(DataKind::Circle, -3), std::vector{0.0});
    QCOMPARE(lastTargets(DataKind::Circle, 0.3), std::vector{0.0});
  }

  void setsOfMoreFeaturesStayAsTheyAre() {
    QVERIFY(withHandPoints(tenPoints(DataKind::Iris), three) == tenPoints(DataKind::Iris));
  }
};

ALAB_TEST(TestHandPoints)
#include "tst_hand_points.moc"

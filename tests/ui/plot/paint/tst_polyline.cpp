#include <QTest>
#include <cmath>
#include <limits>
#include <random>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

/// One px is one unit, y upwards.
PaneGeometry unitPane() {
  return {.id = {},
          .rect = {0, 0, 100, 100},
          .x = {.label = {}, .range = {0, 100}},
          .y = {.label = {}, .range = {0, 100}}};
}

double distance(QPointF p, const QPolygonF& line) {
  double nearest = inf;
  for (qsizetype i = 1; i < line.size(); ++i) {
    const QPointF d = line[i] - line[i - 1];
    const double t =
        std::clamp(QPointF::dotProduct(p - line[i - 1], d) / QPointF::dotProduct(d, d), 0.0, 1.0);
    nearest = std::min(nearest, QLineF(p, line[i - 1] + t * d).length());
  }
  return nearest;
}

}  // namespace

class TestPolyline : public QObject {
  Q_OBJECT

 private slots:
  void nonFiniteValuesSplit_data() {
    QTest::addColumn<double>("value");
    QTest::newRow("nan") << std::nan("");
    QTest::newRow("inf") << inf;
    QTest::newRow("minus inf") << -inf;
  }
  void nonFiniteValuesSplit() {
    QFETCH(double, value);
    const auto pieces = toPixelPieces(unitPane(), {0, 1, 2, 3, 4}, {0, 1, value, 3, 4});
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0], QPolygonF({{0, 100}, {1, 99}}));
    QCOMPARE(pieces[1], QPolygonF({{3, 97}, {4, 96}}));
  }

  void lonelyPointsAreLeftOut() {
    QVERIFY(toPixelPieces(unitPane(), {0, 1, 2}, {0, std::nan(""), 2}).empty());
  }

  void differentLengthsUseTheShorter() {
    QCOMPARE(toPixelPieces(unitPane(), {0, 1, 2}, {0, 1}).at(0).size(), qsizetype{2});
  }

  void hugeValuesStayFinite() {
    const auto pieces = toPixelPieces(unitPane(), {0, 1}, {-1e308, 1e308});
    QCOMPARE(pieces.size(), std::size_t{1});
    const auto parts = clippedPieces(pieces[0], unitPane().rect);
    QCOMPARE(parts.size(), std::size_t{1});
    for (const QPointF p : parts[0]) QVERIFY(unitPane().rect.adjusted(-1, -1, 1, 1).contains(p));
  }

  void segmentIsCutAtTheWindow_data() {
    QTest::addColumn<QLineF>("segment");
    QTest::addColumn<QLineF>("inside");
    QTest::newRow("wholly inside") << QLineF(10, 10, 20, 20) << QLineF(10, 10, 20, 20);
    QTest::newRow("through") << QLineF(-50, 50, 150, 50) << QLineF(0, 50, 100, 50);
    QTest::newRow("leaves at the top") << QLineF(50, 50, 50, -50) << QLineF(50, 50, 50, 0);
    QTest::newRow("enters at the left") << QLineF(-10, 20, 10, 40) << QLineF(0, 30, 10, 40);
    QTest::newRow("passes by the corner") << QLineF(-10, 5, 5, -10) << QLineF();
    QTest::newRow("beside") << QLineF(110, 0, 110, 50) << QLineF();
  }
  void segmentIsCutAtTheWindow() {
    QFETCH(QLineF, segment);
    QFETCH(QLineF, inside);
    QCOMPARE(clippedSegment(segment, {0, 0, 100, 100}).value_or(QLineF()), inside);
  }

  void lineThatLeavesAndReturnsIsTwoPieces() {
    const auto pieces = clippedPieces(QPolygonF({{10, 50}, {20, -50}, {30, 50}}), {0, 0, 100, 100});
    QCOMPARE(pieces.size(), std::size_t{2});
    QCOMPARE(pieces[0].last(), QPointF(15, 0));
    QCOMPARE(pieces[1].first(), QPointF(25, 0));
  }

  void lineInsideIsOnePiece() {
    const QPolygonF line({{10, 50}, {20, 60}, {30, 50}});
    QCOMPARE(clippedPieces(line, {0, 0, 100, 100}), std::vector<QPolygonF>{line});
  }

  void straightLineKeepsItsEnds() {
    QPolygonF line;
    for (int i = 0; i <= 100; ++i) line.append(QPointF(i, 2 * i));
    QCOMPARE(simplified(line, 0.1), QPolygonF({{0, 0}, {100, 200}}));
  }

  void cornersStay() {
    const QPolygonF relu({{0, 0}, {25, 0}, {50, 0}, {75, 25}, {100, 50}});
    QCOMPARE(simplified(relu, 0.1), QPolygonF({{0, 0}, {50, 0}, {100, 50}}));
  }

  void droppedPointsAreCloserThanTheTolerance_data() {
    QTest::addColumn<double>("steepness");
    for (const double steepness : {0.1, 1.0, 5.0, 50.0})
      QTest::addRow("steepness %g", steepness) << steepness;
  }
  void droppedPointsAreCloserThanTheTolerance() {
    QFETCH(double, steepness);
    QPolygonF line;
    for (int i = 0; i <= 1000; ++i) line.append(QPointF(i, 300 * sigmoid(steepness * (i - 500) / 100.0)));
    const QPolygonF fewer = simplified(line, 0.1);
    QVERIFY(fewer.size() < line.size() / 5);
    for (const QPointF p : line) QVERIFY(distance(p, fewer) < 0.15);
  }

  /// Bends of every size, and the tips between two points: nothing may be cut that is larger than asked.
  void anyGraphKeepsItsShape_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed) QTest::addRow("seed %d", seed) << seed;
  }
  void anyGraphKeepsItsShape() {
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    QPolygonF line;
    for (double x = 0, y = 0, slope = 0; line.size() < 600; x += 0.2 + random() % 100 / 50.0) {
      if (random() % 40 == 0) slope = (int(random() % 2001) - 1000) / 100.0;
      slope += (int(random() % 2001) - 1000) / 50000.0;
      line.append({x, y += slope});
    }
    const QPolygonF fewer = simplified(line, 0.02);
    QVERIFY(fewer.first() == line.first() && fewer.last() == line.last());
    for (const QPointF p : line) QVERIFY(distance(p, fewer) < 0.02 * (1 + 1e-9));
  }

  void aLongStraightEndCostsNothing() {
    QPolygonF line({{0, 5}});
    for (int i = 1; i < 1000; ++i) line.append(QPointF(i, i < 300 ? 5 : 5 + 0.5 * (i - 300)));
    QCOMPARE(simplified(line, 0.02).size(), 3);
  }

  void scribblesKeepTheirShape() {
    QPolygonF circle;
    for (int i = 0; i <= 200; ++i)
      circle.append(QPointF(50 + 40 * std::cos(i * 0.05), 50 + 40 * std::sin(i * 0.05)));
    const QPolygonF fewer = simplified(circle, 0.1);
    for (const QPointF p : circle) QVERIFY(distance(p, fewer) < 0.15);
  }
};

ALAB_TEST(TestPolyline)

}  // namespace alab

#include "tst_polyline.moc"

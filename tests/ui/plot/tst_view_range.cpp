#include <QTest>
#include <cmath>
#include <limits>
#include <random>

#include "tests/support/near.h"
#include "tests/support/test_program.h"
#include "ui/plot/view_range.h"

namespace alab {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isSane(Range r) {
  return std::isfinite(r.lower) && std::isfinite(r.upper) && r.span() >= 0.99e-6 && r.span() <= 1.0001e4 &&
         std::abs(r.lower) <= 1e5 && std::abs(r.upper) <= 1e5;
}

}  // namespace

class TestViewRange : public QObject {
  Q_OBJECT

 private slots:
  void zoomKeepsTheAnchorInPlace() {
    const Range zoomed = zoomedRange({-6, 6}, AxisScale::Linear, 2, 3);
    QVERIFY(isNear(zoomed.lower, -1.5, 1e-12));
    QVERIFY(isNear(zoomed.upper, 4.5, 1e-12));
  }

  void zoomOutUndoesZoomIn() {
    const Range there = zoomedRange({-6, 6}, AxisScale::Linear, 1.2, 1);
    const Range back = zoomedRange(there, AxisScale::Linear, 1 / 1.2, 1);
    QVERIFY(isNear(back.lower, -6, 1e-12) && isNear(back.upper, 6, 1e-12));
  }

  void panMovesBothEnds() { QCOMPARE(pannedRange({-6, 6}, AxisScale::Linear, 0.5), (Range{0, 12})); }

  void panAtTheEdgeKeepsTheSpan() {
    const Range edge = pannedRange({99990, 99999}, AxisScale::Linear, 10);
    QCOMPARE(edge.upper, 1e5);
    QVERIFY(isNear(edge.span(), 9, 1e-9));
  }

  void anyNumberOfStepsStaysSane_data() {
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("anchor");
    QTest::newRow("closer at zero") << 1.2 << 0.0;
    QTest::newRow("closer at the edge") << 1.2 << 6.0;
    QTest::newRow("farther at zero") << 1 / 1.2 << 0.0;
    QTest::newRow("farther at the edge") << 1 / 1.2 << -6.0;
    QTest::newRow("a monstrous step closer") << 1e300 << 1.0;
    QTest::newRow("a monstrous step farther") << 1e-300 << 1.0;
  }
  void anyNumberOfStepsStaysSane() {
    QFETCH(double, factor);
    QFETCH(double, anchor);
    Range range = {-6, 6};
    for (int i = 0; i < 1000; ++i) range = zoomedRange(range, AxisScale::Linear, factor, anchor);
    QVERIFY2(isSane(range), qPrintable(QStringLiteral("%1 %2").arg(range.lower).arg(range.upper)));
  }

  void randomWalksStaySane() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> number(-1, 1);
    Range range = {-6, 6};
    for (int i = 0; i < 20000; ++i) {
      const double anchor = valueAt(range, AxisScale::Linear, number(random));
      range = zoomedRange(range, AxisScale::Linear, std::exp(number(random)), anchor);
      range = pannedRange(range, AxisScale::Linear, 5 * number(random));
      QVERIFY2(isSane(range),
               qPrintable(QStringLiteral("step %1: %2 %3").arg(i).arg(range.lower).arg(range.upper)));
    }
  }

  void nonsenseFallsBack_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("not a number") << nan << 1.0;
    QTest::newRow("infinite") << -inf << inf;
    QTest::newRow("upside down") << 3.0 << -3.0;
    QTest::newRow("overflowing span") << -1e308 << 1e308;
  }
  void nonsenseFallsBack() {
    QFETCH(double, lower);
    QFETCH(double, upper);
    QCOMPARE(limitedRange({lower, upper}, AxisScale::Linear, {-6, 6}), (Range{-6, 6}));
  }

  void pointBecomesTheSmallestSpan() {
    const Range range = limitedRange({2, 2}, AxisScale::Linear, {-6, 6});
    QVERIFY(isSane(range));
    QVERIFY(isNear(range.middle(), 2, 1e-9));
  }

  void allowedRangesKeepEveryBit() {
    for (const Range range : {Range{-0.15, 1.25}, Range{-1, 2.5}, Range{0.1, 0.3}}) {
      QCOMPARE(limitedRange(range, AxisScale::Linear, {0, 1}), range);
      const Range positive = {range.upper / 3, range.upper};
      QCOMPARE(limitedRange(positive, AxisScale::Log, {1, 10}), positive);
    }
  }

  void logarithmicAxesZoomInDecades() {
    const Range zoomed = zoomedRange({1e-4, 1e4}, AxisScale::Log, 2, 1);
    QVERIFY(isNear(std::log10(zoomed.lower), -2, 1e-9));
    QVERIFY(isNear(std::log10(zoomed.upper), 2, 1e-9));
  }

  void logarithmicAxesStayPositive() {
    Range range = {1e-4, 1};
    for (int i = 0; i < 2000; ++i) range = zoomedRange(range, AxisScale::Log, 0.5, 1e-2);
    QVERIFY(range.lower > 0 && std::isfinite(range.upper) && range.span() > 0);
    QCOMPARE(limitedRange({-1, 1}, AxisScale::Log, {0.1, 1}), (Range{0.1, 1}));
  }

  void shareAndValueAreInverse() {
    for (const AxisScale scale : {AxisScale::Linear, AxisScale::Log})
      for (const double share : {-0.5, 0.0, 0.3, 1.0})
        QVERIFY(isNear(shareOf({0.5, 20}, scale, valueAt({0.5, 20}, scale, share)), share, 1e-12));
  }
};

ALAB_TEST(TestViewRange)

}  // namespace alab

#include "tst_view_range.moc"

#include "ui/widgets/slider/unit_scale.h"

#include <QTest>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Range;
using alab::Scale;
using alab::UnitScale;
using Steps = alab::UnitScale::Steps;

class TestUnitScale : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void endsAreExact_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("decimal ends") << 0.1 << 5.0;
    QTest::newRow("ends that no decimal grid hits") << 1.0 / 8 << 1.0 / 3;
    QTest::newRow("negative") << -0.5 << 1.5;
  }
  void endsAreExact() {
    QFETCH(double, lower);
    QFETCH(double, upper);
    const UnitScale scale({lower, upper});
    QCOMPARE(scale.value(0), lower);
    QCOMPARE(scale.value(1), upper);
    QCOMPARE(scale.value(-0.3), lower);
    QCOMPARE(scale.value(1.3), upper);
    QCOMPARE(scale.unit(lower), 0.0);
    QCOMPARE(scale.unit(upper), 1.0);
  }

  void valuesOfThePlaceAreRoundDecimals() {
    const UnitScale scale({0, 1});
    for (int i = 0; i <= 1000; ++i) {
      const double value = scale.value(i / 1000.0);
      QCOMPARE(QString::number(value, 'g', 17).toDouble(), value);
      QCOMPARE(QString::number(value, 'f', 3).toDouble(), value);  // the very double that "0.314" is
    }
  }

  void placesOutsideStandAtTheEnds() {
    const UnitScale scale({0, 1});
    QCOMPARE(scale.unit(-7), 0.0);
    QCOMPARE(scale.unit(7), 1.0);
  }

  void logScaleIsEvenInRatios() {
    const UnitScale scale({0.01, 100}, Scale::Log);
    QCOMPARE(scale.unit(1), 0.5);
    QCOMPARE(scale.value(0.5), 1.0);
    QVERIFY(std::abs(scale.value(0.25) / 0.1 - 1) < 1e-9);
    QCOMPARE(scale.unit(0), 0.0);  // a value the scale cannot show stands at the left end
    QCOMPARE(scale.unit(-1), 0.0);
  }

  void stepsAreSharesOfTheGroove() {
    const UnitScale scale({0, 1});
    QCOMPARE(scale.stepped(0.5, 0.01), 0.51);
    QCOMPARE(scale.stepped(0.5, -0.1), 0.4);
    QCOMPARE(scale.stepped(0.995, 0.01), 1.0);
    QCOMPARE(scale.stepped(0.3, -1), 0.0);
  }

  void wholeNumbersMoveByAtLeastOne() {
    const UnitScale scale({1, 20}, Scale::Linear, Steps::Whole);
    QCOMPARE(scale.value(0.49), 10.0);
    QCOMPARE(scale.stepped(10, 0.01), 11.0);
    QCOMPARE(scale.stepped(10, -0.01), 9.0);
    QCOMPARE(scale.stepped(20, 0.01), 20.0);
    QCOMPARE(scale.stepped(10, 0.1), 12.0);
  }

  void widensToTakeAValueIn() {
    UnitScale scale({0, 1});
    scale.widen(0.5);
    QCOMPARE(scale.range(), (Range{0, 1}));
    scale.widen(3);
    scale.widen(-2);
    QCOMPARE(scale.range(), (Range{-2, 3}));
  }

  void logScaleNeverWidensToZero() {
    UnitScale scale({0.1, 10}, Scale::Log);
    scale.widen(0);
    scale.widen(-1);
    QCOMPARE(scale.range(), (Range{0.1, 10}));
    scale.widen(0.001);
    QCOMPARE(scale.range(), (Range{0.001, 10}));
  }
};

ALAB_TEST(TestUnitScale)
#include "tst_unit_scale.moc"

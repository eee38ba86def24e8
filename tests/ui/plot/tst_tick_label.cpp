#include <QTest>

#include "tests/support/test_program.h"
#include "ui/plot/tick_label.h"

namespace alab {

class TestTickLabel : public QObject {
  Q_OBJECT

 private slots:
  void placesFollowTheStep_data() {
    QTest::addColumn<double>("tick");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("label");
    QTest::newRow("whole") << 4.0 << 2.0 << QStringLiteral("4");
    QTest::newRow("halves") << 1.0 << 0.5 << QStringLiteral("1.0");
    QTest::newRow("quarters") << 0.25 << 0.25 << QStringLiteral("0.25");
    QTest::newRow("true minus sign") << -2.5 << 2.5 << QString::fromUtf8("−2.5");
    QTest::newRow("zero missed by a hair") << -1.38778e-17 << 0.05 << QStringLiteral("0.00");
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << 0.1 << QStringLiteral("0.3");
    QTest::newRow("deep zoom") << 0.5000002 << 2e-7 << QStringLiteral("0.5000002");
    QTest::newRow("far out") << 100000.0 << 2000.0 << QStringLiteral("100000");
    QTest::newRow("farther") << 4e7 << 2e7 << QString::fromUtf8("4·10⁷");
    QTest::newRow("overflow") << 1.9999999999e28 << 2e28 << QString::fromUtf8("2·10²⁸");
    QTest::newRow("negative overflow") << -1.5e300 << 5e299 << QString::fromUtf8("−1.5·10³⁰⁰");
    QTest::newRow("zero far out") << 0.0 << 2e28 << QStringLiteral("0");
    QTest::newRow("underflow") << 3e-12 << 1e-12 << QString::fromUtf8("3·10⁻¹²");
  }
  void placesFollowTheStep() {
    QFETCH(double, tick);
    QFETCH(double, step);
    QFETCH(QString, label);
    QCOMPARE(tickLabel(tick, step), label);
  }

  void stepsAreOnesTwosFivesAndQuarters_data() {
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("readable");
    QTest::newRow("two stays") << 2.0 << 2.0;
    QTest::newRow("two for two and a half") << 2.5 << 2.0;
    QTest::newRow("far out") << 250.0 << 200.0;
    QTest::newRow("quarters") << 0.25 << 0.25;
    QTest::newRow("five stays") << 5.0 << 5.0;
  }
  void stepsAreOnesTwosFivesAndQuarters() {
    QFETCH(double, step);
    QFETCH(double, readable);
    QCOMPARE(readableStep(step), readable);
  }

  void theStepBelowIsRound() {
    QCOMPARE(nextStepBelow(5), 4.0);
    QCOMPARE(nextStepBelow(0.5), 0.4);
    QCOMPARE(nextStepBelow(2), 1.0);
    QCOMPARE(nextStepBelow(100), 50.0);
  }
};

ALAB_TEST(TestTickLabel)

}  // namespace alab

#include "tst_tick_label.moc"

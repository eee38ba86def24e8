#include "core/sampling/one_sided.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/range.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestOneSided : public QObject {
  Q_OBJECT

 private slots:
  void aStepHasTwoLimitsAndAValue();
  void aStraightBranchIsExact();
  void aCurvedBranchIsExtrapolated();
  void aCornerDoesNotJump();
  void aSteepBranchDoesNotJump_data();
  void aSteepBranchDoesNotJump();
  void aSmallJumpBesideASteepBranchStays();
  void aRoundedKinkIsSteppedOver();
  void infiniteLimitsStay();
};

void TestOneSided::aStepHasTwoLimitsAndAValue() {
  const OneSided s = oneSided([](double x) { return x < 0 ? -1.0 : x > 0 ? 1.0 : 0.5; }, 0);
  QCOMPARE(s.left, -1.0);
  QCOMPARE(s.at, 0.5);
  QCOMPARE(s.right, 1.0);
  QVERIFY(s.jumps());
}

void TestOneSided::aStraightBranchIsExact() {
  const OneSided s = oneSided([](double x) { return x > 1 ? 3 * x : 0; }, 1, 1e-6);
  QVERIFY(std::fabs(s.right - 3) <= 1e-15 * 3);
  QCOMPARE(s.left, 0.0);
}

void TestOneSided::aCurvedBranchIsExtrapolated() {
  const OneSided s = oneSided([](double x) { return x > 2 ? std::exp(x) : 0; }, 2);
  QVERIFY(std::fabs(s.right - std::exp(2.0)) <= 4e-15 * s.right);
}

void TestOneSided::aCornerDoesNotJump() {
  const OneSided s = oneSided([](double x) { return std::fabs(x - 0.1); }, 0.1);
  QCOMPARE(s.left, 0.0);
  QCOMPARE(s.right, 0.0);
  QVERIFY(!s.jumps());
}

void TestOneSided::aSteepBranchDoesNotJump_data() {
  QTest::addColumn<double>("steepness");
  for (const double steepness : {1.0, 1e4, 1e8, 1e12, 1e100}) QTest::addRow("%g", steepness) << steepness;
}

void TestOneSided::aSteepBranchDoesNotJump() {
  QFETCH(double, steepness);
  const auto bent = [=](double x) { return x > 0 ? std::log1p(steepness * x) : 0; };
  QVERIFY(!oneSided(bent, 0).jumps());
  const auto cusp = [=](double x) { return std::sqrt(steepness * std::fabs(x)); };
  QVERIFY(!oneSided(cusp, 0).jumps());
  const double kink = 1.0 / 3;
  const auto straight = [=](double x) { return x > kink ? steepness * (x - kink) : 0; };
  QVERIFY(!oneSided(straight, kink).jumps());
}

void TestOneSided::aSmallJumpBesideASteepBranchStays() {
  const OneSided s = oneSided([](double x) { return x > 0 ? 1e-6 + std::log1p(1e6 * x) : 0; }, 0);
  QVERIFY(s.jumps());
  QCOMPARE(s.left, 0.0);
  QVERIFY(std::fabs(s.right - 1e-6) < 1e-13);
}

void TestOneSided::aRoundedKinkIsSteppedOver() {
  const double kink = 1.0 / 3, computed = std::nextafter(kink, 1);
  const OneSided s = oneSided([kink](double x) { return x > kink ? 5.0 : 2.0; }, computed);
  QCOMPARE(s.left, 2.0);
  QCOMPARE(s.right, 5.0);
}

void TestOneSided::infiniteLimitsStay() {
  const OneSided s = oneSided([=](double x) { return x > 0 ? infinity : 0; }, 0);
  QCOMPARE(s.right, infinity);
  QVERIFY(s.jumps());
}

ALAB_TEST(TestOneSided)
#include "tst_one_sided.moc"

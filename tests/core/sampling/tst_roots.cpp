#include "core/sampling/roots.h"

#include <QTest>
#include <array>
#include <cmath>
#include <numbers>

#include "core/sampling/one_sided.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestRoots : public QObject {
  Q_OBJECT

 private slots:
  void rootsHaveAllDigits_data();
  void rootsHaveAllDigits();
  void fewEvaluationsAreNeeded();
  void aZeroBetweenOppositeSignsIsHitExactly();
  void flatZerosAreNoRoots();
  void noiseIsNoSign();
  void aPoleIsNotSearchedForEver();
};

void TestRoots::rootsHaveAllDigits_data() {
  QTest::addColumn<int>("which");
  QTest::addColumn<double>("a");
  QTest::addColumn<double>("b");
  QTest::addColumn<double>("root");
  QTest::newRow("sine at pi") << 0 << 2.0 << 4.0 << std::numbers::pi;
  QTest::newRow("ends exchanged") << 0 << 4.0 << 2.0 << std::numbers::pi;
  QTest::newRow("seventh root of 5, steep") << 1 << 0.0 << 10.0 << std::pow(5.0, 1.0 / 7);
  QTest::newRow("triple root, flat") << 2 << -3.0 << 5.5 << 1.0;
  QTest::newRow("step") << 3 << -1.0 << 1.0 << 0.3;
}

void TestRoots::rootsHaveAllDigits() {
  QFETCH(int, which);
  QFETCH(double, a);
  QFETCH(double, b);
  QFETCH(double, root);
  const std::array<RealFunction, 4> functions = {
      [](double x) { return std::sin(x); }, [](double x) { return std::pow(x, 7) - 5; },
      [](double x) { return std::pow(x - 1, 3); }, [](double x) { return x < 0.3 ? -1.0 : 1.0; }};
  QVERIFY(std::fabs(rootBetween(functions[which], a, b) - root) <= 4e-16 * root);
}

void TestRoots::fewEvaluationsAreNeeded() {
  int calls = 0;
  const auto counted = [&calls](double x) {
    ++calls;
    return std::exp(x) - 3;
  };
  QCOMPARE(rootBetween(counted, -10, 10), std::log(3.0));
  QVERIFY2(calls < 20, qPrintable(QString::number(calls)));
}

void TestRoots::aZeroBetweenOppositeSignsIsHitExactly() {
  const auto cubic = [](double x) { return x * x * x; };
  const std::vector<double> x = {-2, -1, 0, 1, 2}, y = {-8, -1, 0, 1, 8};
  QCOMPARE(signChanges(cubic, x, y), std::vector<double>{0});
}

void TestRoots::flatZerosAreNoRoots() {
  const auto shrunk = [](double x) { return std::max(x - 1, 0.0); };
  const std::vector<double> x = {-2, -1, 0, 1, 2, 3};
  QVERIFY(signChanges(shrunk, x, std::vector<double>{0, 0, 0, 0, 1, 2}).empty());
  QVERIFY(signChanges(shrunk, x, std::vector<double>{2, 1, 0, 0, 1, 2}).empty());
}

void TestRoots::noiseIsNoSign() {
  const auto any = [](double x) { return x; };
  const std::vector<double> x = {1, 2, 3, 4}, y = {1e-20, -1e-20, 1e-20, 1};
  QVERIFY(signChanges(any, x, y, 1e-15).empty());
}

void TestRoots::aPoleIsNotSearchedForEver() {
  const double x = rootBetween([](double t) { return 1 / (t - 0.7); }, -1, 2);
  QVERIFY(std::fabs(x - 0.7) < 1e-15);
}

ALAB_TEST(TestRoots)
#include "tst_roots.moc"

// Moments of fast oscillations against closed forms: E cos(w z) = exp(-w^2/2).
#include "core/analysis/function_moments.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/analysis/properties.h"
#include "core/analysis/signal.h"
#include "tests/support/plain_activation.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

bool agreeTo11Digits(double actual, double expected) {
  return std::fabs(actual - expected) <= 1e-11 * std::fabs(expected);
}

Properties of(std::string_view id, double parameter) {
  return analyze(Function(builtIn(id), {parameter}));
}

}  // namespace

class TestFunctionMoments : public QObject {
  Q_OBJECT

 private slots:
  void fastSinesAreResolved_data();
  void fastSinesAreResolved();
  void fastSnakesAreResolved_data();
  void fastSnakesAreResolved();
  void theSlopeOfAFasterSnakeIsKnown();
  void theSignalOfAFastSineIsKnown();
  void aShiftedBellIsMet();
  void whatNoPackCanFollowIsNotKnown();
  void noiseIsNotSettled();
};

void TestFunctionMoments::fastSinesAreResolved_data() {
  QTest::addColumn<double>("omega");
  for (const double omega : {1.0, 600.0, 999.5, 2e3, 1e4, 5e4, 1e6, 1e7, 1e9})
    QTest::addRow("%g", omega) << omega;
}

void TestFunctionMoments::fastSinesAreResolved() {
  QFETCH(double, omega);
  const Properties p = of("sin", omega);
  QCOMPARE(p.meanF, 0.0);
  QVERIFY(p.zeroCentred && p.odd);
  QVERIFY(agreeTo11Digits(p.meanF2, -std::expm1(-2 * omega * omega) / 2));
  QVERIFY(std::fabs(p.meanD1 - omega * std::exp(-omega * omega / 2)) <= 1e-11 * omega);
  QVERIFY(agreeTo11Digits(p.meanD1Sq, omega * omega * (1 + std::exp(-2 * omega * omega)) / 2));
  QVERIFY(agreeTo11Digits(*p.forwardGain, 1 / std::sqrt(p.meanF2)));
  QVERIFY(agreeTo11Digits(*p.backwardGain, 1 / std::sqrt(p.meanD1Sq)));
}

void TestFunctionMoments::fastSnakesAreResolved_data() {
  QTest::addColumn<double>("a");
  for (const double a : {3e3, 2e4, 1e6}) QTest::addRow("%g", a) << a;
}

void TestFunctionMoments::fastSnakesAreResolved() {  // x + sin^2(a x) / a
  QFETCH(double, a);
  const Properties p = of("snake", a);
  QVERIFY(std::fabs(p.meanF - 0.5 / a) < 1e-12);
  QVERIFY(agreeTo11Digits(p.meanF2, 1 + 3 / (8 * a * a)));  // E x sin^2 = 0, E sin^4 = 3/8
  QVERIFY(agreeTo11Digits(p.meanD1, 1));
  QVERIFY(agreeTo11Digits(p.meanD1Sq, 1.5));
}

void TestFunctionMoments::theSlopeOfAFasterSnakeIsKnown() {
  QVERIFY(agreeTo11Digits(of("snake", 1e9).meanD1Sq, 1.5));
}

void TestFunctionMoments::theSignalOfAFastSineIsKnown() {
  const SignalOutput out = signalThrough(Function(builtIn("sin"), {2000}), {0, 1}, {-1, 1}, 4);
  QCOMPARE(out.mean, 0.0);
  QVERIFY(agreeTo11Digits(out.spread, std::sqrt(0.5)));
}

void TestFunctionMoments::aShiftedBellIsMet() {
  const auto square = [](double f, double) { return Moments{f * f}; };
  const Function sine(builtIn("sin"), {3000});
  QVERIFY(agreeTo11Digits(functionMoments(sine, square, {1.5, 2})[0], 0.5));
}

void TestFunctionMoments::whatNoPackCanFollowIsNotKnown() {
  int asked = 0;
  const auto fast = plainFunction([&](double x) {
    ++asked;
    return Derivatives{std::sin(1e11 * x), 1e11 * std::cos(1e11 * x), -1e22 * std::sin(1e11 * x)};
  });
  const auto square = [](double f, double) { return Moments{f * f}; };
  QVERIFY(std::isnan(functionMoments(fast, square)[0]));
  QVERIFY(asked < 20'000);
}

void TestFunctionMoments::noiseIsNotSettled() {
  const auto noise = plainFunction([](double x) {
    const double s = std::sin(1e12 * x);
    return Derivatives{s * s, 0, 0};
  });
  QVERIFY(std::isnan(functionMoments(noise, [](double f, double) { return Moments{f}; })[0]));
}

ALAB_TEST(TestFunctionMoments)
#include "tst_function_moments.moc"

// The correlation map against closed forms.
#include "core/analysis/correlation.h"

#include <QTest>
#include <cmath>
#include <numbers>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

constexpr double pi = std::numbers::pi;

CorrelationMap mapOf(std::string_view id, const StartVariance& start, const FixedPoint& point) {
  return CorrelationMap(Function(builtIn(id)), start, point);
}

CorrelationMap settledMap(std::string_view id, const StartVariance& start) {
  return mapOf(id, start, fixedPoint(Function(builtIn(id)), start).value());
}

}  // namespace

class TestCorrelation : public QObject {
  Q_OBJECT

 private slots:
  void reluIsTheArcCosineKernel() {  // Y. Cho and L. Saul, NIPS 2009
    const CorrelationMap map = mapOf("relu", {2, 0}, {1, 1});
    for (const double c : {0.0, 0.2, 0.5, 0.8, 0.9}) {
      const double expected = (std::sqrt(1 - c * c) + c * (pi - std::acos(c))) / pi;
      QVERIFY(std::fabs(map(c) - expected) < 1e-10);
      QVERIFY(std::fabs(map.slope(c) - (1 - std::acos(c) / pi)) < 1e-8);
    }
  }

  void theErrorFunctionIsAnArcSine() {  // C. Williams, NIPS 1996
    const StartVariance start = {3, 0.1};
    const FixedPoint point = fixedPoint(Function(builtIn("erf")), start).value();
    const CorrelationMap map = mapOf("erf", start, point);
    for (const double c : {0.0, 0.3, 0.7, 0.95, 1.0}) {
      const double kernel = 2 / pi * std::asin(2 * point.q * c / (1 + 2 * point.q));
      QVERIFY(std::fabs(map(c) - (3 * kernel + 0.1) / point.q) < 1e-9);
    }
  }

  void theSlopeAtOneIsChi1() {
    QCOMPARE(settledMap("tanh", {4, 0.05}).slope(1), fixedPoint(Function(builtIn("tanh")), {4, 0.05})->chi1);
    QVERIFY(std::fabs(settledMap("tanh", {4, 0.05}).slope(1 - 1e-6) -
                      fixedPoint(Function(builtIn("tanh")), {4, 0.05})->chi1) < 1e-4);
  }

  void inOrderInputsBecomeAlike() {
    QCOMPARE(settledMap("sigmoid", {4, 0}).fixedPoint(), 1.0);
    QCOMPARE(settledMap("tanh", {1, 0.1}).fixedPoint(), 1.0);
    QCOMPARE(mapOf("relu", {2, 0}, {1, 1}).fixedPoint(), 1.0);
  }

  void inChaosTheyKeepADistance() {
    const CorrelationMap map = settledMap("tanh", {4, 0.05});
    const double c = map.fixedPoint();
    QVERIFY(c > 0.1 && c < 0.3);
    QVERIFY(std::fabs(map(c) - c) < 1e-13);
    QVERIFY(map.slope(c) < 1);
    double from = 0.9;
    for (int layer = 0; layer < 200; ++layer) from = map(from);
    QVERIFY(std::fabs(from - c) < 1e-12);
  }

  void withoutBiasesOddFunctionsForgetTheInput() { QCOMPARE(settledMap("tanh", {4, 0}).fixedPoint(), 0.0); }

  void aJumpPartsNeighboursWhateverChi1Says() {
    const CorrelationMap map = settledMap("binary_step", {4, 0});
    const double c = map.fixedPoint();
    QVERIFY(c < 0.9);
    QVERIFY(std::fabs(0.5 + std::asin(c) / pi - c) < 1e-6);
  }
};

ALAB_TEST(TestCorrelation)
#include "tst_correlation.moc"

#include "core/analysis/signal.h"

#include <QTest>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/activation/catalogue.h"
#include "core/analysis/properties.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

SignalOutput through(std::string_view id, Bell bell = {}, Range outputs = {-10, 10}, int bins = 100) {
  return signalThrough(Function(builtIn(id)), bell, outputs, bins);
}

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

double lowerTail(double z) {
  return std::erfc(-z / std::numbers::sqrt2) / 2;
}

}  // namespace

class TestSignal : public QObject {
  Q_OBJECT

 private slots:
  void theIdentityHandsTheBellThrough();
  void binsOfAMonotoneFunctionAreDifferencesOfItsInverse();
  void reluPilesHalfOfItAtZero();
  void stepsHavePointMassesOnly();
  void saturationCountsFlatInputs();
  void meanAndSpreadAgreeWithTheMoments();
  void binsHoldEverythingInTheirRange();
  void outputsOutsideAreInNoBin();
  void binsEndWhereTheOutputsEnd();
  void theTopEdgeBelongsToTheLastBin();
  void aSpreadOfZeroIsOneValue();
  void aNarrowBellFarOutWorks();
  void twoRunsAgreeToTheBit();
};

void TestSignal::theIdentityHandsTheBellThrough() {
  const SignalOutput out = through("identity", {0.5, 2});
  QVERIFY(std::fabs(out.mean - 0.5) < 1e-13);
  QVERIFY(std::fabs(out.spread - 2) < 1e-12);
  QCOMPARE(out.saturated, 0.0);
  QCOMPARE(out.zero, 0.0);
  QVERIFY(out.pointMasses.empty());
}

void TestSignal::binsOfAMonotoneFunctionAreDifferencesOfItsInverse() {
  const SignalOutput out = through("sigmoid", {0, 1.5}, {0, 1}, 20);
  for (int i = 1; i < 19; ++i) {  // sigmoid^-1(p) = ln(p / (1 - p))
    const double a = i / 20.0, b = (i + 1) / 20.0;
    const double expected = lowerTail(std::log(b / (1 - b)) / 1.5) - lowerTail(std::log(a / (1 - a)) / 1.5);
    QVERIFY(std::fabs(out.bins[static_cast<std::size_t>(i)] - expected) < 1e-5);
  }
}

void TestSignal::reluPilesHalfOfItAtZero() {
  const SignalOutput out = through("relu", {}, {-1, 1}, 10);
  QCOMPARE(out.zero, 0.5);
  QCOMPARE(out.pointMasses, (std::vector<PointMass>{{0, 0.5}}));
  QVERIFY(std::fabs(out.mean - 1 / std::sqrt(2 * std::numbers::pi)) < 1e-14);
  QVERIFY(std::fabs(out.spread - std::sqrt(0.5 - 0.5 / std::numbers::pi)) < 1e-14);
  QCOMPARE(out.range.lower, 0.0);
  const double firstBin = 0.5 + lowerTail(0.1) - 0.5;
  QVERIFY(std::fabs(out.bins[0] - firstBin) < 1e-5);
}

void TestSignal::stepsHavePointMassesOnly() {
  const SignalOutput out = through("sign", {1, 1}, {-2, 2}, 4);
  QCOMPARE(out.pointMasses.size(), std::size_t(2));
  QCOMPARE(out.pointMasses[0].y, -1.0);
  QCOMPARE(out.pointMasses[0].share, lowerTail(-1));
  QVERIFY(std::fabs(out.bins[0] - lowerTail(-1)) < 1e-12);
  QVERIFY(std::fabs(out.bins[3] - lowerTail(1)) < 1e-12);
  QCOMPARE(out.saturated, 1.0);
}

void TestSignal::saturationCountsFlatInputs() {
  const double edge = std::atanh(std::sqrt(0.99));
  QVERIFY(std::fabs(through("tanh", {0, 2}).saturated - 2 * lowerTail(-edge / 2)) < 1e-13);
  QVERIFY(std::fabs(through("tanh", {edge, 0.5}).saturated - 0.5) < 1e-12);
}

void TestSignal::meanAndSpreadAgreeWithTheMoments() {
  for (const Activation& a : catalogue()) {
    const SignalOutput out = signalThrough(Function(a), {}, {-10, 10}, 10);
    const Properties p = analyze(Function(a));
    QVERIFY2(std::fabs(out.mean - p.meanF) < 1e-12, a.card().id.data());
    QVERIFY2(std::fabs(out.spread - std::sqrt(p.meanF2 - p.meanF * p.meanF)) < 1e-8, a.card().id.data());
    QVERIFY2(std::fabs(out.zero - p.zeroShare) < 1e-9, a.card().id.data());
  }
}

void TestSignal::binsHoldEverythingInTheirRange() {
  for (std::string_view id : {"sigmoid", "tanh", "relu6", "gaussian", "binary_step", "sin"})
    QVERIFY2(std::fabs(sum(through(id).bins) - 1) < 1e-9, id.data());
}

void TestSignal::outputsOutsideAreInNoBin() {
  const SignalOutput out = through("identity", {}, {-1, 1}, 7);
  QVERIFY(std::fabs(sum(out.bins) - std::erf(1 / std::numbers::sqrt2)) < 1e-4);
}

void TestSignal::binsEndWhereTheOutputsEnd() {
  const Range tanh = through("tanh", {0, 2}, {-1.7, 1.7}, 48).range;
  QVERIFY(tanh.lower >= -1 && tanh.lower < -0.999 && tanh.upper <= 1 && tanh.upper > 0.999);
  QCOMPARE(through("relu", {}, {-1, 1}, 10).range, (Range{0, 1}));
  QCOMPARE(through("sign", {1, 1}, {-2, 2}, 4).range, (Range{-1, 1}));
  QCOMPARE(through("relu", {-20, 1}, {-1, 1}, 10).range, (Range{-1, 1}));  // a single value has no width
}

void TestSignal::theTopEdgeBelongsToTheLastBin() {
  const SignalOutput out = through("hard_tanh", {}, {-1, 1}, 8);
  QVERIFY(std::fabs(sum(out.bins) - 1) < 1e-9);
  QVERIFY(out.bins.back() > lowerTail(-1));
}

void TestSignal::aSpreadOfZeroIsOneValue() {
  const SignalOutput out = through("relu", {-2, 0}, {-1, 1}, 2);
  QCOMPARE(out.mean, 0.0);
  QCOMPARE(out.zero, 1.0);
  QCOMPARE(out.saturated, 1.0);
  QCOMPARE(out.bins, (std::vector<double>{0, 1}));
}

void TestSignal::aNarrowBellFarOutWorks() {
  const SignalOutput out = through("tanh", {50, 1e-3}, {-1.5, 1.5}, 3);
  QCOMPARE(out.mean, 1.0);
  QCOMPARE(out.saturated, 1.0);
  QVERIFY(std::fabs(out.bins[2] - 1) < 1e-9);
}

void TestSignal::twoRunsAgreeToTheBit() {
  const SignalOutput a = through("mish", {0.1, 1.7}), b = through("mish", {0.1, 1.7});
  QVERIFY(a.bins == b.bins && a.mean == b.mean && a.spread == b.spread);
}

ALAB_TEST(TestSignal)
#include "tst_signal.moc"

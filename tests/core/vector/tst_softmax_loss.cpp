#include "core/vector/softmax_loss.h"

#include <QTest>
#include <array>
#include <cmath>
#include <numeric>

#include "core/nn/loss.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const std::vector<double> articleScores = {2, 1, 0.1};

SoftmaxLoss lossAt(const std::vector<double>& scores, SoftmaxTarget target, double temperature = 1) {
  return softmaxLoss(Softmax(scores, temperature), target);
}

double lossDifference(std::vector<double> scores, std::size_t j, SoftmaxTarget target, double temperature) {
  const double h = 1e-5;
  scores[j] += h;
  const double above = lossAt(scores, target, temperature).loss;
  scores[j] -= 2 * h;
  return (above - lossAt(scores, target, temperature).loss) / (2 * h);
}

double total(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

class TestSoftmaxLoss : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void withoutSmoothingItIsTheCostOfTheLabel() {
    const SoftmaxLoss result = lossAt(articleScores, {.label = 1});
    QCOMPARE(result.target, (std::vector<double>{0, 1, 0}));
    QCOMPARE(result.loss, 1.4170300162778335);
    QCOMPARE(result.costs[1], result.loss);
    QVERIFY(isNear(result.difference[0], 0.6590011388859679));
    QVERIFY(isNear(result.difference[1], 0.24243297070471392 - 1));
  }

  void itIsThatOfTraining() {
    Matrix<double> out(1, 3), label(1, 1), gradient;
    std::ranges::copy(articleScores, out.all().begin());
    label(0, 0) = 2;
    const double loss = lossOf(Loss::SoftmaxCrossEntropy, out, label, gradient);
    const SoftmaxLoss result = lossAt(articleScores, {.label = 2});
    QVERIFY(isNear(result.loss, loss));
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(isNear(result.gradient[i], gradient(0, i)));
  }

  void smoothingSharesAPartOut() {
    const SoftmaxLoss result = lossAt(articleScores, {.label = 0, .smoothing = 0.3});
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(isNear(result.target[i], i == 0 ? 0.8 : 0.1));
    QVERIFY(isNear(total(result.target), 1));
    const std::vector<double> uniform = lossAt(articleScores, {.label = 0, .smoothing = 1}).target;
    for (const double y : uniform) QVERIFY(isNear(y, 1.0 / 3));
  }

  void theGradientIsTheSlopeAndSumsToZero() {
    for (const double smoothing : {0.0, 0.1, 1.0})
      for (const double temperature : {0.5, 1.0, 4.0}) {
        const SoftmaxTarget target{.label = 1, .smoothing = smoothing};
        const SoftmaxLoss result = lossAt(articleScores, target, temperature);
        QVERIFY(isNear(total(result.gradient), 0));
        for (std::size_t j = 0; j < 3; ++j) {
          QVERIFY(isNear(result.gradient[j], lossDifference(articleScores, j, target, temperature), 1e-8));
          QVERIFY(isNear(result.gradient[j] * temperature, result.difference[j]));
        }
      }
  }

  void aCertainRightAnswerKeepsItsSmallGradient() {  // p - 1 would be 0
    const SoftmaxLoss right = lossAt({50, 0}, {.label = 0});
    QVERIFY(agrees(right.difference[0], -std::exp(-50), 1e-15));
    QVERIFY(agrees(right.loss, std::exp(-50), 1e-15));
    const SoftmaxLoss wrong = lossAt({1000, 0}, {.label = 1});
    QCOMPARE(wrong.loss, 1000.0);
    QCOMPARE(wrong.gradient, (std::vector<double>{1, -1}));
  }

  void aMaskedClassCostsWhatItShould() {
    const std::vector<double> masked = {-infinity, 0, 0};
    QCOMPARE(lossAt(masked, {.label = 0}).loss, infinity);
    QCOMPARE(lossAt(masked, {.label = 1}).loss, std::log(2));  // 0 times infinity is left out
    QCOMPARE(lossAt(masked, {.label = 1, .smoothing = 0.1}).loss, infinity);
    QVERIFY(std::isnan(lossAt({NAN, 1}, {.label = 1}).loss));
  }

  void aSingleClassCostsNothing() {
    const SoftmaxLoss only = lossAt({3}, {.label = 0, .smoothing = 0.5});
    QCOMPARE(only.target, std::vector{1.0});
    QCOMPARE(only.loss, 0.0);
    QCOMPARE(only.gradient, std::vector{0.0});
  }
};

ALAB_TEST(TestSoftmaxLoss)
#include "tst_softmax_loss.moc"

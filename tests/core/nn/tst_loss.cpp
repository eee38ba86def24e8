#include "core/nn/loss.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

Matrix<double> row(std::initializer_list<double> values) {
  Matrix<double> m(1, values.size());
  std::ranges::copy(values, m.all().begin());
  return m;
}

struct Got {
  double loss;
  Matrix<double> gradient;
};

Got got(Loss loss, const Matrix<double>& output, const Matrix<double>& targets) {
  Got result;
  result.loss = lossOf(loss, output, targets, result.gradient);
  return result;
}

}  // namespace

class TestLoss : public QObject {
  Q_OBJECT

 private slots:
  void guessingCostsLn2() {
    QCOMPARE(got(Loss::BinaryCrossEntropy, row({0}), row({1})).loss, std::log(2));
    QCOMPARE(got(Loss::SoftmaxCrossEntropy, row({3, 3, 3, 3}), row({2})).loss, std::log(4));
  }

  void hugeLogitsStayFinite() {
    const Got wrong = got(Loss::BinaryCrossEntropy, row({-1000}), row({1}));
    QCOMPARE(wrong.loss, 1000.0);
    QCOMPARE(wrong.gradient(0, 0), -1.0);
    QCOMPARE(got(Loss::BinaryCrossEntropy, row({1000}), row({1})).loss, 0.0);
    const Got softmax = got(Loss::SoftmaxCrossEntropy, row({1000, 0, -1000}), row({2}));
    QCOMPARE(softmax.loss, 2000.0);
    QCOMPARE(softmax.gradient(0, 0), 1.0);
    QCOMPARE(softmax.gradient(0, 2), -1.0);
  }

  void aConfidentRightAnswerKeepsItsSmallGradient() {  // -exp(-40): 1 - sigmoid would be 0
    const Got right = got(Loss::BinaryCrossEntropy, row({-40}), row({0}));
    QVERIFY(std::fabs(right.gradient(0, 0) / std::exp(-40) - 1) < 1e-12);
    QVERIFY(std::fabs(right.loss / std::exp(-40) - 1) < 1e-12);
  }

  void tanhIsHeldAgainstMinusOneAndOne() {
    const Got right = got(Loss::TanhHalfSquared, row({0.5, -2}), row({1, 0}));
    const double a = std::tanh(0.5) - 1, b = std::tanh(-2) + 1;
    QVERIFY(std::fabs(right.loss - (a * a + b * b) / 4) < 1e-15);
    QVERIFY(std::fabs(right.gradient(0, 0) - a * (1 - std::tanh(0.5) * std::tanh(0.5)) / 2) < 1e-15);
  }

  void theGradientAloneIsTheSame() {
    for (const Loss loss : {Loss::MeanSquared, Loss::BinaryCrossEntropy, Loss::TanhHalfSquared}) {
      const Matrix<double> output = row({0.3, -1.5, 700, -40}), targets = row({1, 0, 0, 1});
      Matrix<double> gradient;
      lossGradient(loss, output, targets, gradient);
      const Matrix<double> expected = got(loss, output, targets).gradient;
      for (std::size_t j = 0; j < 4; ++j)
        QVERIFY(std::fabs(gradient(0, j) - expected(0, j)) <= 1e-15 * std::fabs(expected(0, j)));
    }
  }

  void soIsThatOfEveryNumberOfClasses() {
    for (std::size_t samples = 1; samples < 12; ++samples)
      for (std::size_t classes = 1; classes < 20; ++classes) {
        Matrix<double> output(samples, classes), targets(samples, 1), gradient;
        for (std::size_t i = 0; i < output.all().size(); ++i) output.all()[i] = 9 * std::sin(double(i * i));
        for (std::size_t i = 0; i < samples; ++i) targets(i, 0) = double(i % classes);
        lossGradient(Loss::SoftmaxCrossEntropy, output, targets, gradient);
        const Matrix<double> expected = got(Loss::SoftmaxCrossEntropy, output, targets).gradient;
        for (std::size_t i = 0; i < gradient.all().size(); ++i)
          QVERIFY(std::fabs(gradient.all()[i] - expected.all()[i]) < 2e-16);
      }
  }

  void meansAreOverSamplesAndOutputs() {
    const Got squared = got(Loss::MeanSquared, row({1, 2, 3, 5}), row({1, 1, 1, 1}));
    QCOMPARE(squared.loss, 21.0 / 4);
    QCOMPARE(squared.gradient(0, 3), 2.0);
  }

  void softmaxGradientsSumToZero() {
    const Got got3 = got(Loss::SoftmaxCrossEntropy, row({0.3, -1, 2}), row({1}));
    QVERIFY(std::fabs(got3.gradient(0, 0) + got3.gradient(0, 1) + got3.gradient(0, 2)) < 1e-15);
  }
};

ALAB_TEST(TestLoss)
#include "tst_loss.moc"

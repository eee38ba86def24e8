// Softmax against tests/golden/softmax.json, computed with 30 and more digits, and the laws it obeys.
#include "core/vector/softmax.h"

#include <QTest>
#include <array>
#include <random>

#include "core/activation/catalogue.h"
#include "tests/support/golden_softmax.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// The worst error in units of what is allowed; sizes must agree.
class WorstOfSoftmax {
 public:
  void add(const std::vector<double>& actual, const std::vector<double>& expected, auto allowed) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
      error = std::max(error, softmaxError(actual[i], expected[i], allowed(i)));
  }
  void add(double actual, double expected, double allowed) {
    error = std::max(error, softmaxError(actual, expected, allowed));
  }
  double error = 0;
};

std::vector<double> randomScores(std::size_t count, double size, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<double> normal(0, size);
  std::vector<double> scores(count);
  for (double& z : scores) z = normal(random);
  return scores;
}

double sumOf(const std::vector<double>& values) {
  long double sum = 0;
  for (const double value : values) sum += value;
  return static_cast<double>(sum);
}

/// (p(z + h e_j) - p(z - h e_j)) / 2h.
std::vector<double> differencesAlong(std::vector<double> z, std::size_t j, double temperature) {
  const double h = 1e-5, middle = z[j];
  z[j] = middle + h;
  std::vector<double> above = Softmax(z, temperature).probabilities();
  z[j] = middle - h;
  const std::vector<double> below = Softmax(z, temperature).probabilities();
  for (std::size_t i = 0; i < z.size(); ++i) above[i] = (above[i] - below[i]) / (2 * h);
  return above;
}

const double notANumber = std::numeric_limits<double>::quiet_NaN();

}  // namespace

class TestSoftmax : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theReferenceIsMet_data();
  void theReferenceIsMet();
  void correctlyRoundedButForOneUnit();
  void aShiftChangesNothing();
  void rowsAndColumnsOfTheJacobianSumToZero();
  void theJacobianIsTheSlope();
  void theTemperatureSlopeIsTheSlope();
  void aCertainAnswerKeepsItsSmallDoubt();
  void extremeTemperaturesGiveNoNan_data();
  void extremeTemperaturesGiveNoNan();
  void masksAndNonNumbers();
  void theFirstOfTheLargestIsTheArgmax();
  void aMillionScoresSumToOne();
};

void TestSoftmax::theReferenceIsMet_data() {
  QTest::addColumn<SoftmaxCase>("golden");
  const std::vector<SoftmaxCase> cases = goldenSoftmax();
  if (cases.empty()) QSKIP("there is no softmax.json");
  for (const SoftmaxCase& golden : cases) QTest::newRow(golden.name.constData()) << golden;
}

void TestSoftmax::theReferenceIsMet() {
  QFETCH(const SoftmaxCase, golden);
  const Softmax softmax(golden.x, golden.temperature);
  WorstOfSoftmax worst;
  worst.add(softmax.probabilities(), golden.softmax, [&](auto i) { return allowedForSoftmax(golden, i); });
  worst.add(softmax.logProbabilities(), golden.logSoftmax,
            [&](auto i) { return allowedForLogSoftmax(golden, i); });
  worst.add(softmax.temperatureSlopes(), golden.temperatureSlopes,
            [&](auto i) { return allowedForTemperatureSlope(golden, i); });
  worst.add(softmax.logSumExp(), golden.logSumExp, allowedForLogSumExp(golden));
  worst.add(softmax.entropy(), golden.entropy, allowedForEntropy(golden));
  for (std::size_t i = 0; i < golden.x.size(); ++i)
    for (std::size_t j = 0; j < golden.x.size(); ++j)
      worst.add(softmax.slope(i, j), golden.jacobian[i][j], allowedForJacobian(golden, i, j));
  QVERIFY2(worst.error <= 1, qPrintable(QString::number(worst.error)));
}

/// Far inside of the tolerance, also where the reference allows for the rounding of z - max.
void TestSoftmax::correctlyRoundedButForOneUnit() {
  WorstOfSoftmax worst;
  for (const SoftmaxCase& golden : goldenSoftmax()) {
    const Softmax softmax(golden.x, golden.temperature);
    const auto unitOf = [](const auto& expected) {
      return [&expected](std::size_t i) { return unitInLastPlace(expected[i]); };
    };
    worst.add(softmax.probabilities(), golden.softmax, unitOf(golden.softmax));
    worst.add(softmax.logProbabilities(), golden.logSoftmax, unitOf(golden.logSoftmax));
    worst.add(softmax.entropy(), golden.entropy, unitInLastPlace(golden.entropy));
    worst.add(softmax.logSumExp(), golden.logSumExp, unitInLastPlace(golden.logSumExp));
    const Matrix<double> jacobian = softmaxJacobian(softmax);
    for (std::size_t i = 0; i < golden.x.size(); ++i)
      worst.add({jacobian.row(i).begin(), jacobian.row(i).end()}, golden.jacobian[i],
                unitOf(golden.jacobian[i]));
  }
  QVERIFY2(worst.error <= 1, qPrintable(QString::number(worst.error)));
}

void TestSoftmax::aShiftChangesNothing() {
  const std::vector<double> z = {2, 1, 0.125};
  for (const double shift : {-1000.0, -0.5, 3.0, 4096.0}) {  // exact sums
    std::vector<double> moved = z;
    for (double& value : moved) value += shift;
    QCOMPARE(Softmax(moved).probabilities(), Softmax(z).probabilities());
    QVERIFY(isNear(Softmax(moved).logSumExp(), Softmax(z).logSumExp() + shift));
  }
}

void TestSoftmax::rowsAndColumnsOfTheJacobianSumToZero() {
  for (const double temperature : {0.1, 1.0, 7.0}) {
    const Matrix<double> j = softmaxJacobian(Softmax(randomScores(12, 3, 1), temperature));
    for (std::size_t i = 0; i < j.rows(); ++i) {
      QVERIFY(std::fabs(sumOf({j.row(i).begin(), j.row(i).end()})) <= 4e-16 * j(i, i) + 1e-300);
      for (std::size_t k = 0; k < j.columns(); ++k) QCOMPARE(j(i, k), j(k, i));
    }
  }
}

void TestSoftmax::theJacobianIsTheSlope() {
  const std::vector<double> z = randomScores(5, 1.5, 2);
  for (const double temperature : {0.5, 1.0, 3.0}) {
    const Matrix<double> jacobian = softmaxJacobian(Softmax(z, temperature));
    for (std::size_t j = 0; j < z.size(); ++j) {
      const std::vector<double> slopes = differencesAlong(z, j, temperature);
      for (std::size_t i = 0; i < z.size(); ++i) QVERIFY(isNear(jacobian(i, j), slopes[i], 1e-8));
    }
  }
}

void TestSoftmax::theTemperatureSlopeIsTheSlope() {
  const std::vector<double> z = randomScores(5, 2, 3);
  const std::vector<double> slopes = Softmax(z, 1.25).temperatureSlopes();
  const double h = 1e-5;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double difference = Softmax(z, 1.25 + h).probability(i) - Softmax(z, 1.25 - h).probability(i);
    QVERIFY(isNear(slopes[i], difference / (2 * h), 1e-8));
  }
  QVERIFY(isNear(sumOf(slopes), 0));
}

/// ln p and 1 - p of what is nearly 1: log(p) would be 0.
void TestSoftmax::aCertainAnswerKeepsItsSmallDoubt() {
  const Softmax softmax(std::array{50.0, 0.0});
  QCOMPARE(softmax.probability(0), 1.0);
  QVERIFY(agrees(softmax.remainder(0), std::exp(-50), 1e-15));
  QVERIFY(agrees(softmax.logProbability(0), -std::exp(-50), 1e-15));
  QVERIFY(agrees(softmax.entropy(), 51 * std::exp(-50), 1e-15));
  QCOMPARE(Softmax(std::array{0.0, -2000.0}).logProbability(1), -2000.0);
}

void TestSoftmax::extremeTemperaturesGiveNoNan_data() {
  QTest::addColumn<double>("temperature");
  QTest::addColumn<std::vector<double>>("p");
  const double third = 1.0 / 3;
  QTest::newRow("the smallest") << 5e-324 << std::vector<double>{1, 0, 0};
  QTest::newRow("tiny") << 1e-300 << std::vector<double>{1, 0, 0};
  QTest::newRow("huge") << 1e300 << std::vector<double>{third, third, third};
  QTest::newRow("the largest") << 1.7976931348623157e308 << std::vector<double>{third, third, third};
}

void TestSoftmax::extremeTemperaturesGiveNoNan() {
  QFETCH(double, temperature);
  QFETCH(std::vector<double>, p);
  const Softmax softmax(std::array{3.0, 1.0, 2.0}, temperature);
  QCOMPARE(softmax.probabilities(), p);
  QVERIFY(isNear(softmax.entropy(), p[1] == 0 ? 0 : std::log(3)));
  QVERIFY(!std::isnan(softmax.logSumExp()));
  for (std::size_t i = 0; i < 3; ++i) {
    QVERIFY(!std::isnan(softmax.logProbability(i)) && !std::isnan(softmax.temperatureSlopes()[i]));
    for (std::size_t j = 0; j < 3; ++j) QVERIFY(!std::isnan(softmax.slope(i, j)));
  }
}

void TestSoftmax::masksAndNonNumbers() {
  const Softmax masked(std::array{-infinity, 1.0, 1.0});
  QCOMPARE(masked.probabilities(), (std::vector<double>{0, 0.5, 0.5}));
  QCOMPARE(masked.logProbability(0), -infinity);
  QCOMPARE(masked.entropy(), std::log(2));
  for (const double odd : {notANumber, infinity}) {
    const Softmax undefined(std::array{1.0, odd, 2.0});
    QVERIFY(std::isnan(undefined.probability(0)) && std::isnan(undefined.entropy()));
    QVERIFY(std::isnan(undefined.remainder(1)) && std::isnan(undefined.slope(0, 2)));
    QVERIFY(!undefined.argmax());
    QVERIFY(std::isnan(Softmax(std::array{odd}).probability(0)));
  }
  QVERIFY(std::isnan(Softmax(std::array{infinity, notANumber}).logSumExp()));
  QCOMPARE(Softmax(std::array{-infinity}).logSumExp(), -infinity);
}

void TestSoftmax::theFirstOfTheLargestIsTheArgmax() {
  QCOMPARE(Softmax(std::array{1.0, 3.0, 3.0, 2.0}).argmax(), std::optional<std::size_t>(1));
  QCOMPARE(Softmax(std::array{-infinity, -5.0}).argmax(), std::optional<std::size_t>(1));
}

void TestSoftmax::aMillionScoresSumToOne() {
  const Softmax softmax(randomScores(1'000'000, 4, 5));
  QVERIFY(isNear(sumOf(softmax.probabilities()), 1, 1e-15));
  const Softmax equal(std::vector<double>(1'000'000, 0.1));
  QCOMPARE(equal.probability(77), 1e-6);
  QVERIFY(agrees(equal.entropy(), std::log(1e6), 1e-15));
}

ALAB_TEST(TestSoftmax)
#include "tst_softmax.moc"

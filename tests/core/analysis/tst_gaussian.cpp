// Gaussian expectations against closed forms.
#include "core/analysis/gaussian.h"
#include "core/range.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

using namespace alab;

namespace {

bool agreeTo13Digits(double actual, double expected) {
  return std::fabs(actual - expected) <= 1e-13 * std::fabs(expected);
}

}  // namespace

class TestGaussian : public QObject {
  Q_OBJECT

 private slots:
  void constantsAreExact();
  void powersGiveTheDoubleFactorials();
  void theExponentialIsMet();
  void kinksCostNoDigits();
  void oscillationsAreResolved();
  void whatIsTooFastIsGivenUpSoon();
  void anOddFunctionHasMeanZero();
  void meanAndSpreadShiftAndScale();
  void aSpreadOfZeroIsASinglePoint();
  void aNarrowFeatureIsFound();
  void aTailThatGrowsTooFastIsInfinite();
  void nanSpoilsOnlyItsOwnComponent();
  void probabilitiesKeepTheirTails();
  void theDensityIntegratesToOne();
};

void TestGaussian::constantsAreExact() {
  QCOMPARE(gaussianMoment([](double) { return 1.0; }, {}) - 1, 0.0);
}

void TestGaussian::powersGiveTheDoubleFactorials() {
  const Moments even = gaussianMoments(
      [](double x) {
        return Moments{x * x, std::pow(x, 4), std::pow(x, 6), std::pow(x, 8)};
      },
      {});
  QVERIFY(agreeTo13Digits(even[0], 1) && agreeTo13Digits(even[1], 3) && agreeTo13Digits(even[2], 15) &&
          agreeTo13Digits(even[3], 105));
}

void TestGaussian::theExponentialIsMet() {
  QVERIFY(agreeTo13Digits(gaussianMoment([](double x) { return std::exp(x); }, {}), std::exp(0.5)));
  QVERIFY(agreeTo13Digits(gaussianMoment([](double x) { return std::exp(6 * x); }, {}), std::exp(18)));
}

void TestGaussian::kinksCostNoDigits() {
  const std::vector<double> kinks = {0.3};
  const auto step = [](double x) { return x > 0.3 ? 1.0 : 0.0; };
  QVERIFY(agreeTo13Digits(gaussianMoment(step, kinks), std::erfc(0.3 / std::numbers::sqrt2) / 2));
  const auto absolute = [](double x) { return std::fabs(x); };
  QVERIFY(agreeTo13Digits(gaussianMoment(absolute, std::vector<double>{0}), std::sqrt(2 / std::numbers::pi)));
}

void TestGaussian::oscillationsAreResolved() {  // E cos(wz) = exp(-w^2/2)
  QVERIFY(agreeTo13Digits(gaussianMoment([](double x) { return std::pow(std::sin(30 * x), 2); }, {}), 0.5));
  QVERIFY(agreeTo13Digits(gaussianMoment([](double x) { return std::cos(2 * x); }, {}), std::exp(-2)));
}

void TestGaussian::whatIsTooFastIsGivenUpSoon() {
  int asked = 0;
  const auto fast = [&](double x) {
    ++asked;
    return std::pow(std::sin(1e6 * x), 2);
  };
  QVERIFY(std::isnan(gaussianMoment(fast, {})));
  QVERIFY(asked < 20'000);
}

void TestGaussian::anOddFunctionHasMeanZero() {
  QCOMPARE(gaussianMoment([](double x) { return std::tanh(3 * x); }, {}), 0.0);
  QCOMPARE(gaussianMoment([](double x) { return std::atan(x); }, std::vector<double>{-0.5, 0.5}), 0.0);
}

void TestGaussian::meanAndSpreadShiftAndScale() {
  const auto square = [](double x) { return x * x; };
  QVERIFY(agreeTo13Digits(gaussianMoment(square, {}, 3, 0.5), 9.25));
  QVERIFY(agreeTo13Digits(gaussianMoment(square, std::vector<double>{1}, -1, 20), 401));
}

void TestGaussian::aSpreadOfZeroIsASinglePoint() {
  QCOMPARE(gaussianMoment([](double x) { return x * x; }, {}, 3, 0), 9.0);
}

void TestGaussian::aNarrowFeatureIsFound() {
  const auto logistic = [](double x) { return 1 / (1 + std::exp(-1e4 * (x - 0.7))); };
  QVERIFY(std::fabs(gaussianMoment(logistic, {}) - std::erfc(0.7 / std::numbers::sqrt2) / 2) < 1e-8);
}

void TestGaussian::aTailThatGrowsTooFastIsInfinite() {
  QCOMPARE(gaussianMoment([](double x) { return std::exp(x * x); }, {}), infinity);
  QCOMPARE(gaussianMoment([](double x) { return -std::exp(0.6 * x * x); }, {}), -infinity);
}

void TestGaussian::nanSpoilsOnlyItsOwnComponent() {
  const Moments m = gaussianMoments([](double x) { return Moments{std::log(x), x * x}; }, {});
  QVERIFY(std::isnan(m[0]));
  QVERIFY(agreeTo13Digits(m[1], 1));
}

void TestGaussian::probabilitiesKeepTheirTails() {
  QCOMPARE(probability({}, {-infinity, infinity}), 1.0);
  QCOMPARE(probability({}, {0, infinity}), 0.5);
  QVERIFY(agreeTo13Digits(probability({}, {10, infinity}), 7.619853024160526e-24));
  QVERIFY(agreeTo13Digits(probability({}, {-infinity, -10}), 7.619853024160526e-24));
  QVERIFY(agreeTo13Digits(probability({2, 3}, {-1, 5}), std::erf(1 / std::numbers::sqrt2)));
}

void TestGaussian::theDensityIntegratesToOne() {
  const Bell bell = {1, 0.25};
  double sum = 0;
  for (int i = -2000; i <= 2000; ++i) sum += density(bell, 1 + i * 0.002) * 0.002;
  QVERIFY(agreeTo13Digits(sum, 1));
}

ALAB_TEST(TestGaussian)
#include "tst_gaussian.moc"

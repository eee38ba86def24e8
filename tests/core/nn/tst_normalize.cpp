#include "core/nn/batch_norm.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/random/normal.h"
#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Matrix<double> normals(std::string_view name) {
  Matrix<double> m(13, 7);
  Generator random = randomStream(1, name);
  fillNormal(random, m.all());
  return m;
}

/// L = sum of weight * normalised value, for fixed random weights.
double lossAt(NormalizeOver over, const Matrix<double>& x) {
  Normalized<double> to;
  normalize(over, x, to);
  const Matrix<double> weights = normals("weights");
  return std::inner_product(to.values.all().begin(), to.values.all().end(), weights.all().begin(), 0.0);
}

template <class T>
Matrix<T> turned(const Matrix<T>& m) {
  Matrix<T> to(m.columns(), m.rows());
  for (std::size_t i = 0; i < m.rows(); ++i)
    for (std::size_t j = 0; j < m.columns(); ++j) to(j, i) = m(i, j);
  return to;
}

template <class T>
Matrix<T> waves(std::size_t rows, std::size_t columns, double step) {
  Matrix<T> m(rows, columns);
  for (std::size_t i = 0; i < m.all().size(); ++i) m.all()[i] = T(3 + std::sin(step * double(i * i)));
  return m;
}

template <class T>
double largestDifference(const Matrix<T>& a, const Matrix<T>& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.all().size(); ++i)
    largest = std::max(largest, std::fabs(double(a.all()[i]) - b.all()[i]));
  return largest;
}

/// Over samples the same as over the units of the matrix turned, which plain loops do, by so many roundings.
template <class T>
double differenceOfTheTurned(std::size_t rows, std::size_t columns) {
  const Matrix<T> x = waves<T>(rows, columns, 1);
  Matrix<T> d = waves<T>(rows, columns, 2), dTurned = turned(d);
  Normalized<T> samples, units;
  normalize(NormalizeOver::Samples, x, samples);
  normalize(NormalizeOver::Units, turned(x), units);
  normalizeBackward(samples, d);
  normalizeBackward(units, dTurned);
  return std::max(largestDifference(samples.values, turned(units.values)),
                  largestDifference(d, turned(dTurned)) * 1e-2) /  // of slopes up to 300
         std::numeric_limits<T>::epsilon();
}

/// By at most so many roundings of `size`.
template <class T>
bool isNear(double a, double b, double roundings, double size) {
  return std::fabs(a - b) <= roundings * double(std::numeric_limits<T>::epsilon()) * size;
}

/// A sum in doubles, in whatever order.
template <class T>
bool isRoundedOnce(T sum, double expected) {
  return std::fabs(double(sum) - expected) <=
         double(std::numeric_limits<T>::epsilon()) / 2 * std::fabs(expected) + 1e-13;
}

/// gamma, beta, and their slopes against plain loops in doubles, for so many units.
template <class T>
bool isScaledRight(std::size_t rows, std::size_t units) {
  BatchNorm<T> norm(units);
  for (std::size_t j = 0; j < units; ++j) norm.gamma[j] = T(j) / 4 - 1, norm.beta[j] = T(j);
  Normalized<T> cache;
  Matrix<T> y, d = waves<T>(rows, units, 2), expected = d;
  const Matrix<T> before = d;
  std::vector<T> gammaSlopes, betaSlopes;
  batchNormForward(norm, waves<T>(rows, units, 1), cache, y);
  batchNormBackward<T>(norm, cache, d, {gammaSlopes, betaSlopes});
  bool isRight = true;
  for (std::size_t j = 0; j < units; ++j) {
    double ofGamma = 0, ofBeta = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      isRight = isRight && y(i, j) == norm.gamma[j] * cache.values(i, j) + norm.beta[j];
      ofGamma += double(before(i, j)) * cache.values(i, j);
      ofBeta += before(i, j);
    }
    isRight = isRight && isRoundedOnce(gammaSlopes[j], ofGamma) && isRoundedOnce(betaSlopes[j], ofBeta);
  }
  normalizeBackward(cache, expected);
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < units; ++j)
      isRight = isRight && isNear<T>(d(i, j), double(norm.gamma[j]) * expected(i, j), 2,
                                     std::fabs(double(norm.gamma[j]) * expected(i, j)));
  return isRight;
}

/// Towards the mean and the unbiased variance of a batch, in plain arithmetic.
template <class T>
bool isRunningRight(std::size_t rows, std::size_t units) {
  BatchNorm<T> norm(units);
  for (std::size_t j = 0; j < units; ++j) norm.runningMean[j] = double(j) - 5;
  const BatchNorm<T> before = norm;
  Normalized<T> cache, sameCache;
  Matrix<T> y, same;
  batchNormTraining(norm, waves<T>(rows, units, 1), cache, y, 0.25);
  batchNormForward(before, waves<T>(rows, units, 1), sameCache, same);
  const double unbiased = double(rows) / double(rows - 1);
  bool isRight = y == same && cache.mean == sameCache.mean;
  for (std::size_t j = 0; j < units; ++j)
    isRight =
        isRight &&
        isNear<double>(norm.runningMean[j], 0.75 * before.runningMean[j] + 0.25 * cache.mean[j], 4, 40) &&
        (rows == 1
             ? norm.runningVariance[j] == 1
             : isNear<double>(norm.runningVariance[j], 0.75 + 0.25 * unbiased * cache.variance[j], 4, 2));
  return isRight;
}

}  // namespace

class TestNormalize : public QObject {
  Q_OBJECT

 private slots:
  void groupsGetMeanZeroAndVarianceOne() {
    Matrix<double> x = normals("x");
    for (double& value : x.all()) value = 100 + 5 * value;
    Normalized<double> units, samples;
    normalize(NormalizeOver::Units, x, units);
    normalize(NormalizeOver::Samples, x, samples);
    QCOMPARE(units.mean.size(), std::size_t(13));
    QCOMPARE(samples.mean.size(), std::size_t(7));
    for (std::size_t i = 0; i < 13; ++i) {
      const auto row = units.values.row(i);
      QVERIFY(std::fabs(std::accumulate(row.begin(), row.end(), 0.0)) < 1e-12);
      QVERIFY(std::fabs(std::inner_product(row.begin(), row.end(), row.begin(), 0.0) / 7 - 1) < 1e-5);
    }
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < 13; ++i)
      sum += samples.values(i, 3), squares += std::pow(samples.values(i, 3), 2);
    QVERIFY(std::fabs(sum) < 1e-12 && std::fabs(squares / 13 - 1) < 1e-5);
  }

  void everyShapeIsNormalisedAlikeInBothDirections() {
    for (std::size_t rows = 1; rows < 12; ++rows)
      for (std::size_t columns = 1; columns < 36; ++columns) {
        QVERIFY(differenceOfTheTurned<float>(rows, columns) < 4);
        QVERIFY(differenceOfTheTurned<double>(rows, columns) < 4);
      }
  }

  void everyNumberOfUnitsIsScaled() {
    for (std::size_t rows = 1; rows < 12; ++rows)
      for (std::size_t units = 1; units < 36; ++units)
        QVERIFY(isScaledRight<float>(rows, units) && isScaledRight<double>(rows, units));
  }

  /// In one pass by way of the distances from the first row, whatever that one is.
  void floatsKeepTheirDigits() {
    for (const float first : {0.1f, 1e6f, -3e4f})
      for (const float step : {0.0f, 0.5f, 1000.0f}) {
        Matrix<float> x(11, 2);
        for (std::size_t i = 0; i < 11; ++i)
          for (std::size_t j = 0; j < 2; ++j) x(i, j) = i == 0 ? first : 7 + step * float(i % 3);
        Normalized<float> to;
        normalize(NormalizeOver::Samples, x, to);
        long double mean = 0, variance = 0;
        for (std::size_t i = 0; i < 11; ++i) mean += x(i, 0) / 11.0L;
        for (std::size_t i = 0; i < 11; ++i) variance += (x(i, 0) - mean) * (x(i, 0) - mean) / 11.0L;
        QVERIFY(isNear<double>(to.mean[0], double(mean), 8, std::fabs(double(mean))));
        QVERIFY(isNear<double>(to.variance[0], double(variance), 64, double(variance)));
      }
    Matrix<float> same(5, 3);
    std::ranges::fill(same.all(), 0.1f);
    Normalized<float> to;
    normalize(NormalizeOver::Samples, same, to);
    QCOMPARE(to.variance[1], 0.0);
  }

  void runningStatisticsFollowTheBatches() {
    for (std::size_t units = 1; units < 36; ++units)
      QVERIFY(isRunningRight<float>(9, units) && isRunningRight<double>(1, units));
  }

  void equalValuesStayFinite() {
    Matrix<float> x(4, 3);
    std::ranges::fill(x.all(), 2.0f);
    Normalized<float> to;
    normalize(NormalizeOver::Units, x, to);
    QVERIFY(std::ranges::all_of(to.values.all(), [](float v) { return v == 0; }));
  }

  void gradientsAreSlopes_data() {
    QTest::addColumn<bool>("overUnits");
    QTest::newRow("batch norm") << false;
    QTest::newRow("layer norm") << true;
  }
  void gradientsAreSlopes() {
    QFETCH(const bool, overUnits);
    const NormalizeOver over = overUnits ? NormalizeOver::Units : NormalizeOver::Samples;
    Matrix<double> x = normals("x"), gradient = normals("weights");
    Normalized<double> forward;
    normalize(over, x, forward);
    normalizeBackward(forward, gradient);
    for (std::size_t i = 0; i < x.all().size(); i += 5) {
      constexpr double step = 1e-5;
      double& value = x.all()[i];
      value += step;
      const double above = lossAt(over, x);
      value -= 2 * step;
      const double slope = (above - lossAt(over, x)) / (2 * step);
      value += step;
      QVERIFY(std::fabs(slope - gradient.all()[i]) < 1e-8);
    }
  }
};

ALAB_TEST(TestNormalize)
#include "tst_normalize.moc"

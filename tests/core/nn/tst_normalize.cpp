#include "core/nn/normalize.h"

#include <QTest>
#include <cmath>
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

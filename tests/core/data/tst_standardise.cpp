#include "core/data/standardise.h"

#include <QTest>
#include <cmath>

#include "core/data/iris.h"
#include "core/data/split.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Matrix<double> column(std::initializer_list<double> values) {
  Matrix<double> x(values.size(), 1);
  std::ranges::copy(values, x.all().begin());
  return x;
}

}  // namespace

class TestStandardise : public QObject {
  Q_OBJECT

 private slots:
  void aKnownColumn() {
    Matrix<double> x = column({2, 4, 4, 4, 5, 5, 7, 9});  // mean 5, spread 2
    const FeatureScale scale = scaleOf(x);
    QCOMPARE(scale.means.front(), 5.0);
    QCOMPARE(scale.spreads.front(), 2.0);
    apply(scale, x);
    QVERIFY(x == column({-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2}));
  }

  void theTrainingPartBecomesStandard() {
    const SplitData data = standardised(split(iris(), 0.4, 1));
    for (std::size_t k = 0; k < 4; ++k) {
      double sum = 0, squares = 0;
      for (std::size_t i = 0; i < 90; ++i)
        sum += data.train.x(i, k) / 90, squares += data.train.x(i, k) * data.train.x(i, k) / 90;
      QVERIFY(std::fabs(sum) < 1e-12 && std::fabs(squares - 1) < 1e-12);
    }
  }

  void theTestPartGoesByTheScaleOfTheTrainingPart() {
    const SplitData raw = split(iris(), 0.4, 1);
    const SplitData data = standardised(raw);
    const FeatureScale scale = scaleOf(raw.train.x);
    for (std::size_t i = 0; i < 60; ++i)
      for (std::size_t k = 0; k < 4; ++k) {
        const double back = data.test.x(i, k) * scale.spreads[k] + scale.means[k];
        QVERIFY(std::fabs(back - raw.test.x(i, k)) < 1e-12);
      }
    QVERIFY(data.test.y == raw.test.y && data.train.y == raw.train.y);
  }

  /// The mean of a hundred 0.1 is not 0.1 in doubles: what is left must not be blown up. All of it is in the
  /// mean, so that a map at the means is one of such data.
  void aFeatureThatNeverChangesIsZero() {
    Matrix<double> x(100, 1);
    std::ranges::fill(x.all(), 0.1);
    const FeatureScale scale = scaleOf(x);
    apply(scale, x);
    for (const double value : x.all()) QCOMPARE(value, 0.0);
    QCOMPARE(scale.means.front(), 0.1);
    QCOMPARE(scale.spreads.front(), 1.0);
  }

  void largeAndTinyValuesStayFinite() {
    for (const double size : {1e100, 1e-100, 1e-320}) {
      Matrix<double> x = column({size, 2 * size, 3 * size});
      apply(scaleOf(x), x);
      for (const double value : x.all()) QVERIFY(std::isfinite(value));
    }
  }
};

ALAB_TEST(TestStandardise)
#include "tst_standardise.moc"

#include "core/analysis/smoothing.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<double> epochs(std::size_t count) {
  std::vector<double> x(count);
  for (std::size_t i = 0; i < count; ++i) x[i] = double(i);
  return x;
}

/// The weighted mean by its definition: value k counts memory^(i - k).
double meanAt(const std::vector<double>& y, std::size_t i, double memory) {
  double sum = 0, weight = 0;
  for (std::size_t k = 0; k <= i; ++k) {
    sum += std::pow(memory, double(i - k)) * y[k];
    weight += std::pow(memory, double(i - k));
  }
  return sum / weight;
}

}  // namespace

class TestSmoothing : public QObject {
  Q_OBJECT

 private slots:
  void withoutMemoryNothingChanges() {
    const std::vector<double> y = {3, 1, 4, 1, 5};
    QCOMPARE(smoothed(epochs(5), y, 0), y);
  }

  void itIsTheMeanWithWeightsThatFade() {
    const std::vector<double> y = {3, 1, 4, 1, 5, 9, 2, 6};
    const std::vector<double> mean = smoothed(epochs(y.size()), y, 0.8);
    for (std::size_t i = 0; i < y.size(); ++i)
      QVERIFY2(std::fabs(mean[i] - meanAt(y, i, 0.8)) < 1e-14, qPrintable(QString::number(mean[i])));
  }

  void aConstantStays() {
    for (const double value : smoothed(epochs(100), std::vector<double>(100, 0.7), 0.99))
      QVERIFY(std::fabs(value - 0.7) < 1e-14);
  }

  /// A history that has joined epochs to stretches fades as the epochs pass, not as the points do.
  void memoryCountsEpochsNotPoints() {
    const std::vector<double> dense = {1, 1, 1, 1, 1, 1, 1, 1, 2};
    const std::vector<double> sparseX = {0, 8}, sparse = {1, 2};
    const double fine = smoothed(epochs(9), dense, 0.5).back();
    const double coarse = smoothed(sparseX, sparse, 0.5).back();
    QVERIFY(std::fabs(coarse - 2) < std::fabs(fine - 2));
    QVERIFY(std::fabs(coarse - 2) < 0.01);
  }

  void whatIsNoNumberIsLeftOut() {
    for (const double nothing : {std::nan(""), HUGE_VAL}) {
      const std::vector<double> y = {1, nothing, 1};
      const std::vector<double> mean = smoothed(epochs(3), y, 0.9);
      QVERIFY(!std::isfinite(mean[1]));
      QVERIFY(std::fabs(mean[2] - 1) < 1e-14);
    }
  }
};

ALAB_TEST(TestSmoothing)
#include "tst_smoothing.moc"

#include <QTest>
#include <cmath>

#include "core/data/generate.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DataSet drawn(double noise = 0) {
  return dataSet(DataKind::Smokers, {5000, noise, 3, std::nullopt});
}

double z(const DataSet& set, std::size_t i, std::size_t k) {
  constexpr double means[] = {75, 125, 45}, spreads[] = {12, 12, 10};
  return (set.x(i, k) - means[k]) / spreads[k];
}

/// Of a plane w z > c with the best c, of samples that are half and half.
double accuracyOfPlane(const DataSet& set, const std::array<double, 3>& w) {
  std::vector<std::pair<double, double>> along;
  for (std::size_t i = 0; i < set.samples(); ++i)
    along.emplace_back(w[0] * z(set, i, 0) + w[1] * z(set, i, 1) + w[2] * z(set, i, 2), set.y(i, 0));
  std::ranges::sort(along);
  double smokersBelow = 0, othersBelow = 0, best = 0;
  for (const auto& [place, y] : along) {
    (y == 1 ? smokersBelow : othersBelow) += 1;
    best = std::max(best, std::fabs(smokersBelow - othersBelow));
  }
  return 0.5 + best / static_cast<double>(set.samples());
}

}  // namespace

class TestSmokers : public QObject {
  Q_OBJECT

 private slots:
  void smokersLieAwayFromTheMiddle() {
    const DataSet set = drawn();
    for (std::size_t i = 0; i < set.samples(); ++i) {
      double square = 0;
      for (std::size_t k = 0; k < 3; ++k) {
        QVERIFY(std::fabs(z(set, i, k)) <= 2.5 + 1e-12);
        square += z(set, i, k) * z(set, i, k);
      }
      QCOMPARE(set.y(i, 0), square > 2.366 ? 1.0 : 0.0);
    }
  }

  /// In every direction of a fine grid: far from the 100 % that a ball gives.
  void noPlanePartsThem() {
    const DataSet set = drawn();
    double best = 0;
    for (int a = -3; a <= 3; ++a)
      for (int b = -3; b <= 3; ++b)
        for (int c = 0; c <= 3; ++c)
          if (a != 0 || b != 0 || c != 0)
            best = std::max(best, accuracyOfPlane(set, {double(a), double(b), double(c)}));
    QVERIFY2(best < 0.65, qPrintable(QString::number(best)));
  }

  void noiseMovesTheLabelOfSomeNearTheBorder() {
    const DataSet set = drawn(0.2);
    std::size_t moved = 0;
    for (std::size_t i = 0; i < set.samples(); ++i) {
      const double radius = std::hypot(z(set, i, 0), z(set, i, 1), z(set, i, 2));
      if ((radius > std::sqrt(2.366)) == (set.y(i, 0) == 1)) continue;
      ++moved;
      QVERIFY(std::fabs(radius - std::sqrt(2.366)) < 0.2 * std::sqrt(3.0));
    }
    QVERIFY(moved > 50);
  }
};

ALAB_TEST(TestSmokers)
#include "tst_smokers.moc"

#include "core/vector/sparsemax.h"

#include <QTest>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

#include "core/range.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Point = std::vector<double>;

double squaredDistance(const Point& a, const Point& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return sum;
}

/// The projection on the face of the simplex where only the chosen coordinates may be above 0; nothing when
/// it lies outside of the face.
std::optional<Point> projectedOnFace(const Point& z, unsigned chosen) {
  double sum = 0, count = 0;
  for (std::size_t i = 0; i < z.size(); ++i)
    if (chosen >> i & 1) sum += z[i], ++count;
  Point p(z.size());
  for (std::size_t i = 0; i < z.size(); ++i)
    if (chosen >> i & 1) p[i] = z[i] - (sum - 1) / count;
  return std::ranges::all_of(p, [](double x) { return x >= 0; }) ? std::optional(p) : std::nullopt;
}

/// The nearest point of the simplex: the best of all faces, one by one.
Point nearestOfAllFaces(const Point& z) {
  Point best;
  for (unsigned chosen = 1; chosen < 1U << z.size(); ++chosen) {
    const auto p = projectedOnFace(z, chosen);
    if (p && (best.empty() || squaredDistance(*p, z) < squaredDistance(best, z))) best = *p;
  }
  return best;
}

Point randomPoint(std::mt19937& random, std::size_t count) {
  std::normal_distribution<double> normal(0, 1);
  Point z(count);
  for (double& value : z) value = normal(random);
  return z;
}

void comparePoints(const Point& actual, const Point& expected) {
  QCOMPARE(actual.size(), expected.size());
  for (std::size_t i = 0; i < actual.size(); ++i) QVERIFY(isNear(actual[i], expected[i]));
}

}  // namespace

class TestSparsemax : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void itIsTheNearestPointOfTheSimplex() {
    std::mt19937 random(1);
    for (int trial = 0; trial < 300; ++trial) {
      const Point z = randomPoint(random, 1 + std::size_t(trial) % 7);
      comparePoints(sparsemax(z).probabilities, nearestOfAllFaces(z));
    }
  }

  void theTemperatureDividesTheScores() {
    std::mt19937 random(2);
    for (const double temperature : {0.25, 3.0}) {
      Point z = randomPoint(random, 6);
      const Point p = sparsemax(z, temperature).probabilities;
      for (double& value : z) value /= temperature;
      comparePoints(p, nearestOfAllFaces(z));
    }
  }

  void thresholdAndSupportAreThoseOfTheProbabilities() {
    const Sparsemax s = sparsemax(std::array{1.5, 1.25, -1.0});
    QCOMPARE(s.probabilities, (Point{0.625, 0.375, 0}));
    QCOMPARE(s.threshold, 0.875);
    QCOMPARE(s.support, std::size_t(2));
  }

  void
  thePapersExample() {  // sparsemax([t, 0]) = (t + 1) / 2 between -1 and 1: Martins and Astudillo, figure 1
    for (const double t : {-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0})
      QCOMPARE(sparsemax(std::array{t, 0.0}).probabilities[0], std::clamp((t + 1) / 2, 0.0, 1.0));
  }

  void theJacobianIsTheSlope() {
    const Point z = {0.5, 0.3, 0.1, -2};
    for (const double temperature : {1.0, 2.0}) {
      const Matrix<double> jacobian = sparsemaxJacobian(z, temperature);
      for (std::size_t j = 0; j < z.size(); ++j) {
        Point above = z, below = z;
        above[j] += 1e-4, below[j] -= 1e-4;
        const Point p = sparsemax(above, temperature).probabilities,
                    q = sparsemax(below, temperature).probabilities;
        for (std::size_t i = 0; i < z.size(); ++i)
          QVERIFY(isNear(jacobian(i, j), (p[i] - q[i]) / 2e-4, 1e-9));
      }
    }
  }

  void largeScoresAndExtremeTemperaturesAreFine() {
    comparePoints(sparsemax(std::array{1000.0, 1000.5}).probabilities, {0.25, 0.75});
    comparePoints(sparsemax(std::array{1e308, -1e308}).probabilities, {1, 0});
    comparePoints(sparsemax(std::array{1.0, 2.0}, 1e308).probabilities, {0.5, 0.5});
    comparePoints(sparsemax(std::array{1.0, 2.0}, 5e-324).probabilities, {0, 1});
    QVERIFY(isNear(sparsemax(std::vector<double>(100'000, 7)).probabilities[5], 1e-5, 1e-20));
  }

  void masksAndNonNumbers() {
    comparePoints(sparsemax(std::array{-infinity, 0.0, 0.0}).probabilities, {0, 0.5, 0.5});
    for (const Point& odd : {Point{1, NAN}, Point{infinity, 1}, Point{-infinity, -infinity}}) {
      QVERIFY(std::isnan(sparsemax(odd).probabilities[0]));
      QVERIFY(std::isnan(sparsemaxJacobian(odd)(0, 1)));
    }
  }
};

ALAB_TEST(TestSparsemax)
#include "tst_sparsemax.moc"

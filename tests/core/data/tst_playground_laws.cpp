// The sets of TensorFlow Playground against what dataset.ts says of them, in other words.
#include <QTest>
#include <cmath>
#include <numbers>

#include "core/data/generate.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DataSet drawn(DataKind kind, double noise = 0, std::size_t points = 4000) {
  return dataSet(kind, {points, noise, 11, std::nullopt});
}

double radiusOf(const DataSet& set, std::size_t i) {
  return std::hypot(set.x(i, 0), set.x(i, 1));
}

struct Moments {
  double mean = 0, variance = 0;
};

/// Of a feature over the samples with this target.
Moments momentsOf(const DataSet& set, std::size_t feature, double y) {
  double count = 0, sum = 0, squares = 0;
  for (std::size_t i = 0; i < set.samples(); ++i)
    if (set.y(i, 0) == y) {
      ++count;
      sum += set.x(i, feature);
      squares += set.x(i, feature) * set.x(i, feature);
    }
  return {sum / count, squares / count - sum * sum / count / count};
}

}  // namespace

class TestPlaygroundLaws : public QObject {
  Q_OBJECT

 private slots:
  void theCircleIsADiscAndARing() {
    const DataSet set = drawn(DataKind::Circle);
    for (std::size_t i = 0; i < set.samples(); ++i) {
      const double radius = radiusOf(set, i);
      QVERIFY(radius < 5 && (radius < 2.5 || radius > 3.4999));
      QCOMPARE(set.y(i, 0), radius < 2.5 ? 1.0 : 0.0);
    }
  }

  /// Uniform in the radius, not in the area: the mean radius is 1.25 in the disc and 4.25 in the ring.
  void theCircleIsUniformInItsRadius() {
    const DataSet set = drawn(DataKind::Circle);
    double sums[2] = {};
    for (std::size_t i = 0; i < set.samples(); ++i) sums[i % 2] += radiusOf(set, i) / 2000;
    QVERIFY(isNear(sums[0], 1.25, 5 * 0.722 / std::sqrt(2000)));
    QVERIFY(isNear(sums[1], 4.25, 5 * 0.433 / std::sqrt(2000)));
  }

  /// The points stay in disc and ring, and only labels near the border can be the other.
  void noiseOfTheCircleMovesTheLabelAlone() {
    const DataSet set = drawn(DataKind::Circle, 0.2);
    std::size_t moved = 0;
    for (std::size_t i = 0; i < set.samples(); ++i) {
      const double radius = radiusOf(set, i);
      QVERIFY(radius < 2.5 || radius > 3.4999);
      const bool isMoved = (radius < 2.5) != (set.y(i, 0) == 1);
      moved += isMoved;
      if (isMoved) QVERIFY(std::fabs(radius - 2.5) <= 5 * 0.2 * std::numbers::sqrt2);
    }
    QVERIFY(moved > 40 && moved < 800);
  }

  void xorIsTheSignOfTheProduct() {
    const DataSet set = drawn(DataKind::Xor);
    for (std::size_t i = 0; i < set.samples(); ++i) {
      QCOMPARE(set.y(i, 0), set.x(i, 0) * set.x(i, 1) > 0 ? 1.0 : 0.0);
      for (const double x : set.x.row(i)) QVERIFY(std::fabs(x) >= 0.3 && std::fabs(x) <= 5.3);
    }
  }

  void noiseOfXorReachesTheOtherSideNearTheAxesOnly() {
    const DataSet set = drawn(DataKind::Xor, 0.1);
    std::size_t moved = 0;
    for (std::size_t i = 0; i < set.samples(); ++i) {
      if ((set.x(i, 0) * set.x(i, 1) > 0) == (set.y(i, 0) == 1)) continue;
      ++moved;
      QVERIFY(std::min(std::fabs(set.x(i, 0)), std::fabs(set.x(i, 1))) <= 0.5);
    }
    QVERIFY(moved > 0);
  }

  void theCloudsHaveTheVarianceOfTheNoise() {
    for (const double noise : {0.0, 0.25, 0.5}) {
      const DataSet set = drawn(DataKind::Gauss, noise);
      const double variance = 0.5 + (4 - 0.5) * noise / 0.5;
      for (const std::size_t feature : {0, 1})
        for (const double y : {0.0, 1.0}) {
          const Moments m = momentsOf(set, feature, y);
          QVERIFY(isNear(m.mean, y == 1 ? 2 : -2, 5 * std::sqrt(variance / 2000)));
          QVERIFY(isNear(m.variance, variance, 5 * variance * std::sqrt(2.0 / 2000)));
        }
    }
  }

  void theArmsOfTheSpiralAreEachOtherTurnedByHalf() {
    const DataSet set = drawn(DataKind::Spiral, 0, 500);
    for (std::size_t i = 0; i < 500; i += 2) {
      QCOMPARE(set.y(i, 0) + set.y(i + 1, 0), 1.0);
      for (const std::size_t k : {0, 1}) QVERIFY(isNear(set.x(i, k), -set.x(i + 1, k), 1e-12));
    }
  }

  /// r = i / n * 5, t = 1.75 i / n * 2 pi, x = r sin t, y = r cos t for the positive arm, n = 250.
  void theFirstArmIsThatOfPlayground() {
    const DataSet set = drawn(DataKind::Spiral, 0, 500);
    for (int i = 0; i < 250; ++i) {
      const double r = i / 250.0 * 5, t = 1.75 * i / 250.0 * 2 * std::numbers::pi;
      const auto row = static_cast<std::size_t>(2 * i);
      QCOMPARE(set.y(row, 0), 1.0);
      QVERIFY(isNear(set.x(row, 0), r * std::sin(t), 1e-12));
      QVERIFY(isNear(set.x(row, 1), r * std::cos(t), 1e-12));
    }
  }

  void noiseOfTheSpiralIsUniform() {
    const DataSet exact = drawn(DataKind::Spiral), noisy = drawn(DataKind::Spiral, 0.4);
    double largest = 0, squares = 0;
    for (std::size_t i = 0; i < 8000; ++i) {
      const double moved = noisy.x.all()[i] - exact.x.all()[i];
      largest = std::max(largest, std::fabs(moved));
      squares += moved * moved / 8000;
    }
    QVERIFY(largest <= 0.4 + 1e-12 && largest > 0.39);
    QVERIFY(isNear(squares, 0.16 / 3, 0.003));
  }

  void thePlaneRisesAlongTheDiagonal() {
    const DataSet set = drawn(DataKind::Plane), noisy = drawn(DataKind::Plane, 0.3);
    for (std::size_t i = 0; i < set.samples(); ++i) {
      QVERIFY(std::fabs(set.x(i, 0)) <= 6 && std::fabs(set.x(i, 1)) <= 6);
      QVERIFY(isNear(set.y(i, 0), (set.x(i, 0) + set.x(i, 1)) / 10, 1e-12));
      QVERIFY(isNear(noisy.y(i, 0), (noisy.x(i, 0) + noisy.x(i, 1)) / 10, 2 * 6 * 0.3 / 10));
    }
  }

  /// A cone of height 1 and radius 2 stands on each of six points, three of them on their heads.
  void thePeaksAreCones() {
    const DataSet set = drawn(DataKind::Peaks);
    for (std::size_t i = 0; i < set.samples(); ++i) {
      const double x = set.x(i, 0), y = set.x(i, 1);
      const double column = std::clamp(std::round(x / 4), -1.0, 1.0);
      const double cone = std::max(0.0, 1 - std::hypot(x - 4 * column, std::fabs(y) - 2.5) / 2);
      const double sign = (column == 0 ? -1 : 1) * (y > 0 ? 1 : -1);
      QVERIFY(isNear(set.y(i, 0), sign * cone, 1e-12));
    }
  }
};

ALAB_TEST(TestPlaygroundLaws)
#include "tst_playground_laws.moc"

#include <QTest>
#include <cmath>
#include <numbers>
#include <set>

#include "core/activation/catalogue.h"
#include "core/data/generate.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DataSet classesOf(DataKind kind, double noise = 0, std::size_t points = 2000,
                  std::string_view function = "relu") {
  return dataSet(kind, {points, noise, 5, Function(builtIn(function))});
}

}  // namespace

class TestClassLaws : public QObject {
  Q_OBJECT

 private slots:
  /// Two half circles of radius 3, around points that lie (3, 1.5) apart, one open below and one above.
  void theMoonsAreHalfCircles() {
    const DataSet set = classesOf(DataKind::Moons);
    for (std::size_t i = 0; i < set.samples(); ++i) {
      const bool isUpper = set.y(i, 0) == 0;
      const double x = set.x(i, 0) + (isUpper ? 1.5 : -1.5), y = set.x(i, 1) + (isUpper ? 0.75 : -0.75);
      QVERIFY(isNear(std::hypot(x, y), 3));
      QVERIFY(isUpper ? y > -1e-12 : y < 1e-12);
    }
    QVERIFY(isNear(set.x(0, 0), 1.5) && isNear(set.x(1998, 0), -4.5) && isNear(set.x(1, 0), -1.5));
  }

  void noiseOfTheMoonsIsNormal() {
    const DataSet exact = classesOf(DataKind::Moons), noisy = classesOf(DataKind::Moons, 0.2);
    double sum = 0, squares = 0, within = 0;
    for (std::size_t i = 0; i < 4000; ++i) {
      const double moved = (noisy.x.all()[i] - exact.x.all()[i]) / (3 * 0.2);
      sum += moved / 4000, squares += moved * moved / 4000;
      within += std::fabs(moved) < 1 ? 1.0 / 4000 : 0;
    }
    QVERIFY(isNear(sum, 0, 0.08) && isNear(squares, 1, 0.12) && isNear(within, 0.6827, 0.04));
  }

  void aMoonOfOnePointIsNoMistake() {
    const DataSet set = classesOf(DataKind::Moons, 0, 2);
    QVERIFY(isNear(set.x(0, 1), 3 - 0.75) && isNear(set.x(1, 1), -3 + 0.75));
  }

  /// Neighbours along a row or a column differ.
  void theCheckerboardAlternates() {
    const DataSet set = classesOf(DataKind::Checkerboard);
    double colours[4][4];
    for (auto& row : colours) std::ranges::fill(row, -1);
    for (std::size_t i = 0; i < set.samples(); ++i) {
      double& colour = colours[int((set.x(i, 0) + 5) / 2.5)][int((set.x(i, 1) + 5) / 2.5)];
      QVERIFY(colour == -1 || colour == set.y(i, 0));
      colour = set.y(i, 0);
    }
    for (std::size_t i = 0; i < 4; ++i)
      for (std::size_t k = 0; k + 1 < 4; ++k) {
        QCOMPARE(colours[i][k] + colours[i][k + 1], 1.0);
        QCOMPARE(colours[k][i] + colours[k + 1][i], 1.0);
      }
  }

  void aCurvePartsTheSquare_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"relu", "tanh", "sin", "binary_step", "exponential"})
      QTest::newRow(id) << QByteArray(id);
  }
  void aCurvePartsTheSquare() {
    QFETCH(const QByteArray, id);
    const Function f(builtIn(id.toStdString()));
    const DataSet set = classesOf(DataKind::Curve, 0, 500, id.toStdString());
    for (std::size_t i = 0; i < set.samples(); ++i) {
      QVERIFY(std::fabs(set.x(i, 0)) <= 5 && std::fabs(set.x(i, 1)) <= 5);
      QCOMPARE(set.y(i, 0) == 1, set.x(i, 1) > f.at(set.x(i, 0)).f);
    }
  }

  /// The curve f = 100 lies above the whole square: what is asked for does not exist, and it ends all the
  /// same.
  void aCurveOutOfTheSquareLeavesOneClass() {
    DataOptions options{50, 0, 1, std::nullopt};
    const Activation affine = builtIn("affine");
    std::vector<double> params = affine.defaults();
    params.front() = 0, params.back() = 100;
    options.function = Function(affine, params);
    const DataSet set = dataSet(DataKind::Curve, options);
    for (const double y : set.y.all()) QCOMPARE(y, 0.0);
  }

  /// Each arm is the one before it, turned by a third.
  void theThreeArmsAreTurned() {
    const DataSet set = classesOf(DataKind::ThreeSpirals, 0, 600);
    const double third = 2 * std::numbers::pi / 3;
    for (std::size_t i = 0; i + 1 < 600; ++i) {
      QCOMPARE(set.y(i, 0), double(i % 3));
      if (i % 3 == 2) continue;
      const double x = set.x(i, 0), y = set.x(i, 1);  // clockwise: x = r sin t
      QVERIFY(isNear(set.x(i + 1, 0), x * std::cos(third) + y * std::sin(third)));
      QVERIFY(isNear(set.x(i + 1, 1), y * std::cos(third) - x * std::sin(third)));
    }
  }

  /// Points of different arms never come close away from the middle: the classes can be learned.
  void theThreeArmsStayApart() {
    const DataSet set = classesOf(DataKind::ThreeSpirals, 0, 600);
    double nearest = 1e9;
    for (std::size_t i = 150; i < 600; ++i)
      for (std::size_t k = 150; k < i; ++k)
        if (set.y(i, 0) != set.y(k, 0))
          nearest = std::min(nearest, std::hypot(set.x(i, 0) - set.x(k, 0), set.x(i, 1) - set.x(k, 1)));
    QVERIFY(nearest > 1);
  }

  void theDiscsOverlapInAllWays() {
    const DataSet set = classesOf(DataKind::Discs);
    std::set<std::vector<double>> seen;
    for (std::size_t i = 0; i < set.samples(); ++i) {
      const double x = set.x(i, 0), y = set.x(i, 1), side = std::sqrt(3.0);
      const std::vector<double> labels = {double(std::hypot(x, y - 2) < 3),
                                          double(std::hypot(x + side, y + 1) < 3),
                                          double(std::hypot(x - side, y + 1) < 3)};
      QVERIFY(std::ranges::equal(set.y.row(i), labels));
      seen.insert(labels);
    }
    QCOMPARE(seen.size(), std::size_t(8));
  }
};

ALAB_TEST(TestClassLaws)
#include "tst_class_laws.moc"

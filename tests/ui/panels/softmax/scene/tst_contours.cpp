#include "ui/panels/softmax/scene/contours.h"

#include <QTest>
#include <cmath>

#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<double> ascending(double from, double to, int count) {
  std::vector<double> numbers;
  for (int i = 0; i < count; ++i) numbers.push_back(from + (to - from) * i / (count - 1));
  return numbers;
}

Matrix<double> surfaceOf(const std::vector<double>& x, const std::vector<double>& y,
                         double (*f)(double, double)) {
  Matrix<double> surface(y.size(), x.size());
  for (std::size_t i = 0; i < y.size(); ++i)
    for (std::size_t j = 0; j < x.size(); ++j) surface(i, j) = f(x[j], y[i]);
  return surface;
}

}  // namespace

class TestContours : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void thoseOfAPlaneAreStraight() {
    const auto x = ascending(0, 1, 4), y = ascending(-1, 1, 5);
    const ContourLine line = contourAt(surfaceOf(x, y, [](double a, double b) { return a + b; }), x, y, 0.3);
    QVERIFY(!line.x.empty());
    for (std::size_t i = 0; i < line.x.size(); ++i)
      QVERIFY(std::isnan(line.y[i]) || isNear(line.x[i] + line.y[i], 0.3));
  }

  void thoseOfAHyperbolaAreNearIt() {
    const auto grid = ascending(-4, 4, 64);
    const ContourLine line =
        contourAt(surfaceOf(grid, grid, [](double a, double b) { return a * b; }), grid, grid, 4);
    for (std::size_t i = 0; i < line.x.size(); ++i)
      QVERIFY(std::isnan(line.y[i]) || isNear(line.x[i] * line.y[i], 4, 0.02));
  }

  void whereNoValueIsThereIsNone() {
    const auto grid = ascending(0, 1, 3);
    QVERIFY(contourAt(surfaceOf(grid, grid, [](double a, double) { return a; }), grid, grid, 2).x.empty());
  }
};

ALAB_TEST(TestContours)
#include "tst_contours.moc"

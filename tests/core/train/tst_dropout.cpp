#include "core/train/dropout.h"

#include <QTest>
#include <cmath>

#include "core/random/normal.h"
#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

struct Moments {
  double mean = 0, square = 0;
};

Moments momentsOf(const Matrix<double>& values) {
  Moments m;
  for (const double x : values.all()) m.mean += x, m.square += x * x;
  const double count = double(values.all().size());
  return {m.mean / count, m.square / count};
}

/// f of normal numbers, dropped.
Matrix<double> droppedOutputs(const char* id, double share, Dropped<double>& dropped) {
  Generator random(7);
  Matrix<double> a(400, 500);
  fillNormal(random, a.all());
  functionNamed(id).activation.forward(a.all(), functionNamed(id).params, a.all());
  fillDropped(functionNamed(id), share, 400, 500, random, dropped);
  for (std::size_t i = 0; i < a.all().size(); ++i)
    a.all()[i] = a.all()[i] * dropped.factor.all()[i] + (dropped.shift.rows() ? dropped.shift.all()[i] : 0);
  return a;
}

}  // namespace

class TestDropout : public QObject {
  Q_OBJECT

 private slots:
  void theShareIsDroppedAndTheMeanStays() {
    Dropped<double> dropped;
    const Moments kept = momentsOf(droppedOutputs("relu", 0.3, dropped));
    const std::size_t zeros = std::size_t(std::ranges::count(dropped.factor.all(), 0.0));
    QVERIFY(std::fabs(double(zeros) / 200000 - 0.3) < 0.005);
    QVERIFY(std::fabs(kept.mean - 0.39894) < 0.01);  // E max(0, z)
    QCOMPARE(dropped.shift.rows(), std::size_t(0));
  }

  void alphaDropoutKeepsSelusMeanAndVariance() {
    Dropped<double> dropped;
    const Moments kept = momentsOf(droppedOutputs("selu", 0.2, dropped));
    QVERIFY(std::fabs(kept.mean) < 0.01);
    QVERIFY(std::fabs(kept.square - 1) < 0.02);
  }
};

ALAB_TEST(TestDropout)
#include "tst_dropout.moc"

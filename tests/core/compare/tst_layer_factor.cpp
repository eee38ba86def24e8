// The factor of a layer against the tables of the literature's closed forms and of runs outside of this
// program.
#include "core/compare/layer_factor.h"

#include <QTest>
#include <cmath>
#include <numbers>

#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

double factorOf(const char* function, double w2) {
  return layerFactor(*parseFunction(function), w2);
}

bool isNear(double actual, double expected, double tolerance) {
  return std::fabs(actual - expected) <= tolerance;
}

}  // namespace

class TestLayerFactor : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// chi_1 where the variance has settled, computed with SciPy; within what its last digit says.
  void squareIsChi1WhereTheVarianceHasSettled_data() {
    QTest::addColumn<double>("w2");
    QTest::addColumn<double>("chi1");
    QTest::addColumn<double>("lastDigit");
    const auto row = [](const char* function, double w2, double chi1, double lastDigit) {
      QTest::addRow("%s %g", function, w2) << w2 << chi1 << lastDigit;
    };
    row("sigmoid", 1, 0.0557, 1e-4);
    row("sigmoid", 2, 0.1010, 1e-4);
    row("tanh", 2, 1.106, 1e-3);
    row("relu", 1, 0.5, 1e-12);
    row("relu", 2, 1, 1e-12);
    row("leaky_relu:alpha=0.1", 1, 0.505, 1e-12);
    row("leaky_relu:alpha=0.1", 2, 1.01, 1e-12);
    row("selu", 1, 1.072, 1e-3);
    row("gelu", 1, 0.25, 1e-4);
    row("gelu", 2, 0.5, 1e-3);
    row("silu", 1, 0.25, 1e-4);
    row("silu", 2, 0.5, 1e-3);
    row("mish", 1, 0.36, 1e-3);
    row("mish", 2, 0.72, 1e-2);
    row("hard_swish", 1, 0.25, 1e-4);
    row("hard_swish", 2, 0.5, 1e-3);
    row("softplus", 1, 0.289, 1e-3);
    row("softsign", 2, 1.042, 1e-3);
  }
  void squareIsChi1WhereTheVarianceHasSettled() {
    QFETCH(const double, w2);
    QFETCH(const double, chi1);
    QFETCH(const double, lastDigit);
    const QByteArray function = QByteArray(QTest::currentDataTag()).split(' ').first();
    const double factor = factorOf(function, w2);
    QVERIFY2(isNear(factor * factor, chi1, lastDigit), QByteArray::number(factor * factor));
  }

  /// Layer 50 of stacks that have not settled there, computed with SciPy.
  void layerIsTheFiftieth() {
    QVERIFY(isNear(factorOf("mish", 2), 0.849, 5e-4));
    QVERIFY(isNear(factorOf("elu", 2), 1.03, 5e-3));
    QVERIFY(isNear(factorOf("tanh", 2), 1.051, 1e-3));
  }

  /// Tanh is critical at w2 = 1: q shrinks as 1 / (2 l), with chi_1 = 1 - 2 q up to the square of q.
  void tanhAtItsCriticalWeightsNearsOneSlowly() {
    const double chi1 = std::pow(factorOf("tanh", 1), 2);
    QVERIFY2(chi1 < 1 && isNear(chi1, 1 - 1.0 / double(farLayer), 0.005), QByteArray::number(chi1));
  }

  void straightLinesHaveTheFactorOfTheirWeights() {
    for (const double w2 : {0.0, 0.25, 1.0, 9.0}) QCOMPARE(factorOf("identity", w2), std::sqrt(w2));
    QCOMPARE(factorOf("affine:a=-3", 1), 3.0);
    QCOMPARE(factorOf("binary_step", 1), 0.0);
  }

  void functionThatGrowsWithoutEndHasAnInfiniteFactor() {
    QVERIFY(std::isinf(factorOf("exponential", 1)));
    QVERIFY(std::isinf(factorOf("squared_relu", 2)));
  }

  void functionThatSwingsTooFastHasNone() { QVERIFY(std::isnan(factorOf("sin:omega=1e12", 1))); }
};

ALAB_TEST(TestLayerFactor)
#include "tst_layer_factor.moc"

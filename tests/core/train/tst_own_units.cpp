#include "core/train/own_units.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/data/standardise.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Of sizes as a table of houses has them.
Matrix<double> houses() {
  Matrix<double> x(4, 2);
  const double rows[4][2] = {{2019, 35.5}, {2024, 120}, {2021, 80.25}, {2023, 64}};
  for (std::size_t i = 0; i < 4; ++i)
    for (std::size_t k = 0; k < 2; ++k) x(i, k) = rows[i][k];
  return x;
}

Network<float> houseNetwork() {
  Network<float> network{{{2, 3}, {3, 1}}};
  network.layers.front().activation = Function(builtIn("tanh"));
  float value = 0.3F;
  for (Layer<float>& layer : network.layers) {
    for (float& w : layer.w.all()) w = value = -0.9F * value + 0.1F;
    for (float& b : layer.b) b = value = 0.8F * value - 0.2F;
  }
  return network;
}

Matrix<float> narrow(const Matrix<double>& x) {
  Matrix<float> result(x.rows(), x.columns());
  for (std::size_t i = 0; i < x.all().size(); ++i) result.all()[i] = float(x.all()[i]);
  return result;
}

}  // namespace

class TestOwnUnits : public QObject {
  Q_OBJECT

 private slots:
  void itGivesInItsUnitsWhatTheOtherGivesInStandardOnes() {
    const Network<float> network = houseNetwork();
    const FeatureScale x = scaleOf(houses()), y = {{250'000}, {70'000}};
    Matrix<double> standard = houses();
    apply(x, standard);
    const Matrix<float> expected = predict(network, narrow(standard));
    const Matrix<float> actual = predict(inOwnUnits(network, x, y), narrow(houses()));
    for (std::size_t i = 0; i < 4; ++i) {
      const double price = 250'000 + 70'000 * double(expected(i, 0));
      QVERIFY2(std::fabs(double(actual(i, 0)) - price) < 1e-3 * 70'000, qPrintable(QString::number(price)));
    }
  }

  void withoutScalesItIsTheSame() {
    const Network<float> network = houseNetwork(), same = inOwnUnits(network, {}, {});
    QVERIFY(same.layers[0].w == network.layers[0].w && same.layers[1].b == network.layers[1].b);
  }
};

ALAB_TEST(TestOwnUnits)
#include "tst_own_units.moc"

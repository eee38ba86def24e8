#include "core/depth/chain.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

double left(std::string_view id, double w, double b, std::size_t layers = 10) {
  return chain(Function(builtIn(id)), {layers, 0.5, w, b}).front().left;
}

}  // namespace

class TestChain : public QObject {
  Q_OBJECT

 private slots:
  void tenSigmoidsLeaveNothing() {  // the bound is 0.25^10
    QVERIFY(agrees(left("sigmoid", 1, 0), 3.5e-7, 0.02));
    QVERIFY(left("sigmoid", 1, 0) < std::pow(0.25, 10));
  }

  void largerWeightsAloneMakeItWorse() { QVERIFY(agrees(left("sigmoid", 4, 0), 5.5e-11, 0.02)); }

  void withACentredNeuronItIsNoLaw() {  // b = -w / 2
    QVERIFY(agrees(left("sigmoid", 4, -2), 1, 1e-12));
    QVERIFY(agrees(left("sigmoid", 5, -2.5), 9.3, 0.01));
    QVERIFY(agrees(left("sigmoid", 6, -3), 58, 0.01));
  }

  void oneNegativeReluEndsIt() {
    QCOMPARE(left("relu", 1, 0), 1.0);
    QCOMPARE(left("relu", -1, 0), 0.0);
  }

  void whatIsLeftIsTheSlopeOfTheWhole() {
    constexpr double step = 1e-6;
    const Function f(builtIn("gelu"));
    const double above = chain(f, {6, 0.7 + step, 1.3, 0.2}).back().a;
    const double below = chain(f, {6, 0.7 - step, 1.3, 0.2}).back().a;
    QVERIFY(agrees(chain(f, {6, 0.7, 1.3, 0.2}).front().left, (above - below) / (2 * step), 1e-8));
  }

  void layersFollowEachOther() {
    const auto layers = chain(Function(builtIn("tanh")), {3, 0.5, 2, 0.1});
    QCOMPARE(layers.size(), std::size_t(3));
    QCOMPARE(layers[0].z, 1.1);
    QCOMPARE(layers[1].z, 2 * layers[0].a + 0.1);
    QCOMPARE(layers[1].left, layers[1].factor * layers[2].factor);
    QVERIFY(chain(Function(builtIn("tanh")), {0, 0.5, 2, 0.1}).empty());
  }
};

ALAB_TEST(TestChain)
#include "tst_chain.moc"

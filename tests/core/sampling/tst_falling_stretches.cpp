#include "core/sampling/falling_stretches.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "core/range.h"
#include "tests/support/plain_activation.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<Range> falls(const Function& function) {
  return fallingStretches(function, sampledCells(function, wholeLine), 1e-15);
}
std::vector<Range> falls(std::string_view text) {
  return falls(*parseFunction(text));
}

/// -x, and `height` more beyond 0.
Function fallingWithAJump(double height) {
  return plainFunction(
      [=](double x) {
        return Derivatives{x > 0 ? height - x : -x, -1, 0};
      },
      [](Params) { return std::vector<double>{0}; });
}

}  // namespace

class TestFallingStretches : public QObject {
  Q_OBJECT

 private slots:
  void tailsAreFoundToTheirEnds();
  void aTailThatRoundingFlattensFallsOn();
  void cornersEndAStretchExactly();
  void aStretchGoesOnOverCornersAndJumpsDown();
  void aJumpUpSeparatesStretches();
  void risingFunctionsHaveNone();
  void everyHalfPeriodOfAnOscillationIsOne();
};

void TestFallingStretches::tailsAreFoundToTheirEnds() {
  QCOMPARE(falls("gaussian"), (std::vector<Range>{{0, infinity}}));
  QCOMPARE(falls("lisht"), (std::vector<Range>{{-infinity, 0}}));
  const auto both = falls("dsilu");
  QCOMPARE(both.size(), std::size_t(2));
  QCOMPARE(both[0].lower, -infinity);
  QVERIFY(std::fabs(both[0].upper + 2.3993572805154675) < 1e-12);
  QCOMPARE(both[1].lower, -both[0].upper);
  QCOMPARE(both[1].upper, infinity);
}

void TestFallingStretches::aTailThatRoundingFlattensFallsOn() {
  // silu' is 0 below -745, swish' with a steep gate nearly everywhere
  const double bottom = -1.2784645427610738;
  QVERIFY(std::fabs(falls("silu").at(0).upper - bottom) < 1e-12);
  const auto steep = falls("swish:beta=1e6");
  QCOMPARE(steep.size(), std::size_t(1));
  QCOMPARE(steep[0].lower, -infinity);
  QVERIFY(std::fabs(steep[0].upper * 1e6 - bottom) < 1e-9);
}

void TestFallingStretches::cornersEndAStretchExactly() {
  QCOMPARE(falls("hard_swish"), (std::vector<Range>{{-3, -1.5}}));
  QCOMPARE(falls("leaky_relu:alpha=-0.5"), (std::vector<Range>{{-infinity, 0}}));
}

void TestFallingStretches::aStretchGoesOnOverCornersAndJumpsDown() {
  QCOMPARE(falls("affine:a=-2"), (std::vector<Range>{wholeLine}));
  QCOMPARE(falls("leaky_twice_relu6:alpha=-1"), (std::vector<Range>{{-infinity, 0}, {6, infinity}}));
  QCOMPARE(falls("relu_general:slope=-1,threshold=-1"), (std::vector<Range>{{-infinity, -1}}));
  QCOMPARE(falls("elu:alpha=-1"), (std::vector<Range>{{-infinity, 0}}));
  QCOMPARE(falls(fallingWithAJump(-1)), (std::vector<Range>{wholeLine}));
}

void TestFallingStretches::aJumpUpSeparatesStretches() {
  QCOMPARE(falls(fallingWithAJump(1)), (std::vector<Range>{{-infinity, 0}, {0, infinity}}));
}

void TestFallingStretches::risingFunctionsHaveNone() {
  for (const char* id : {"relu", "tanh", "softplus", "binary_step", "tanhshrink", "snake"})
    QVERIFY2(falls(id).empty(), id);
}

void TestFallingStretches::everyHalfPeriodOfAnOscillationIsOne() {
  const Function sine = *parseFunction("sin");
  const auto stretches = fallingStretches(sine, sampledCells(sine, {-10, 10}), 0);
  const double pi = std::acos(-1);
  QCOMPARE(stretches.size(), std::size_t(4));
  QVERIFY(std::fabs(stretches[2].lower - pi / 2) < 1e-12);
  QVERIFY(std::fabs(stretches[2].upper - 3 * pi / 2) < 1e-12);
}

ALAB_TEST(TestFallingStretches)
#include "tst_falling_stretches.moc"

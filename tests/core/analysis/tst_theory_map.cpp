#include "core/analysis/theory_map.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Fate = Settled::Fate;

TheoryMap mapOf(std::string_view id) {
  return TheoryMap(Function(builtIn(id)));
}

}  // namespace

class TestTheoryMap : public QObject {
  Q_OBJECT

 private slots:
  void betweenItsPointsItIsTheTheory() {
    const Function gelu(builtIn("gelu"));
    const TheoryMap map(gelu);
    for (const double q : {1e-5, 0.013, 0.4, 1.0, 3.3, 77.0, 1e5}) {
      QVERIFY(agrees(map.at(q).meanF2, meanField(gelu, q).meanF2, 1e-4));
      QVERIFY(agrees(map.at(q).meanD1Sq, meanField(gelu, q).meanD1Sq, 1e-4));
    }
  }

  void itSettlesAtTheFixedPoint() {
    const Settled tanh = mapOf("tanh").settled({4, 0.05});
    const FixedPoint exact = *fixedPoint(Function(builtIn("tanh")), {4, 0.05});
    QVERIFY(tanh.fate == Fate::AtPoint);
    QVERIFY(agrees(tanh.q, exact.q, 1e-3));
    QVERIFY(agrees(tanh.chi1, exact.chi1, 1e-3));
  }

  void heFunctionsFadeStayOrGrow() {
    const Settled gelu = mapOf("gelu").settled({2, 0});
    QVERIFY(gelu.fate == Fate::Fades);
    QVERIFY(agrees(gelu.chi1, 0.5, 1e-2));
    const Settled relu = mapOf("relu").settled({2, 0});
    QVERIFY(relu.fate == Fate::Stays);
    QVERIFY(agrees(relu.q, 2, 1e-6) && agrees(relu.chi1, 1, 1e-6));
    QVERIFY(mapOf("selu").settled({2, 0}).fate == Fate::Grows);
    QVERIFY(mapOf("relu").settled({2, 0.1}).fate == Fate::Grows);
  }

  /// GELU at this start has a fixed point that inputs of mean square 1 do not reach.
  void inputsDecideWhichPointIsReached() {
    const TheoryMap gelu = mapOf("gelu");
    const StartVariance start = {1.80 * 1.80, 0.053 * 0.053};
    QVERIFY(gelu.settled(start).fate == Fate::Grows);
    const Settled small = gelu.settled(start, 1e-6);
    const FixedPoint exact = *fixedPoint(Function(builtIn("gelu")), start);
    QVERIFY(small.fate == Fate::AtPoint);
    QVERIFY(agrees(small.q, exact.q, 1e-3) && agrees(small.chi1, exact.chi1, 1e-3));
  }

  void fromBelowItFindsTheFirstPointAbove() {  // q = q / 2 + 1
    const TheoryMap identity = mapOf("identity");
    QVERIFY(agrees(identity.settled({0.5, 1}, 0.01).q, 2, 1e-3));
    QVERIFY(agrees(identity.settled({0.5, 1}, 100).q, 2, 1e-3));
  }

  void stopLeavesItIncomplete() {
    std::stop_source source;
    source.request_stop();
    QVERIFY(!TheoryMap(Function(builtIn("relu")), source.get_token()).isComplete());
  }
};

ALAB_TEST(TestTheoryMap)
#include "tst_theory_map.moc"

#include "core/sampling/flat_stretches.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/activation/catalogue.h"
#include "core/range.h"
#include "core/sampling/cells.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<Range> flat(std::string_view id, Range range = {-10, 10}) {
  return flatStretches(Function(builtIn(id)), range);
}

bool isAbout(const std::vector<Range>& actual, const std::vector<Range>& expected) {
  const auto close = [](const Range& a, const Range& b) {
    return (a.lower == b.lower || std::fabs(a.lower - b.lower) < 1e-12) &&
           (a.upper == b.upper || std::fabs(a.upper - b.upper) < 1e-12);
  };
  return std::equal(actual.begin(), actual.end(), expected.begin(), expected.end(), close);
}

}  // namespace

class TestFlatStretches : public QObject {
  Q_OBJECT

 private slots:
  void smoothFunctionsFadeWhereTheFormulaSays();
  void kinksEndAStretchExactly();
  void steepFunctionsHaveNone();
  void aDipIsFlatAtItsBottom();
  void aStretchGoesOnOverASoftKink();
  void aJumpSeparatesStretches();
  void theThresholdIsTheCallers();
  void plateausAreConstantBranches();
};

void TestFlatStretches::smoothFunctionsFadeWhereTheFormulaSays() {
  // s (1 - s) = 0.01; 1 - t^2 = 0.01; 1 / (1 + |x|)^2 = 0.01
  const double s = std::log((1 + std::sqrt(0.96)) / (1 - std::sqrt(0.96)));
  QVERIFY(isAbout(flat("sigmoid"), {{-10, -s}, {s, 10}}));
  QVERIFY(isAbout(flat("tanh", wholeLine),
                  {{-infinity, -std::atanh(std::sqrt(0.99))}, {std::atanh(std::sqrt(0.99)), infinity}}));
  QVERIFY(isAbout(flat("softsign"), {{-10, -9}, {9, 10}}));
}

void TestFlatStretches::kinksEndAStretchExactly() {
  QCOMPARE(flat("relu"), (std::vector<Range>{{-10, 0}}));
  QCOMPARE(flat("relu6"), (std::vector<Range>{{-10, 0}, {6, 10}}));
  QCOMPARE(flat("hardshrink"), (std::vector<Range>{{-0.5, 0.5}}));
  QVERIFY(flat("relu", {1, 5}).empty());
}

void TestFlatStretches::steepFunctionsHaveNone() {
  QVERIFY(flat("identity").empty());
  QVERIFY(flat("leaky_relu").empty());  // 0.01 itself is not below 0.01
}

void TestFlatStretches::aDipIsFlatAtItsBottom() {
  const auto stretches = flat("silu", {-3, 3});
  QCOMPARE(stretches.size(), std::size_t(1));
  QVERIFY(stretches[0].contains(-1.2784645427610737));
  QVERIFY(stretches[0].span() < 0.1);
}

void TestFlatStretches::aStretchGoesOnOverASoftKink() {
  // smelu' is 0 up to -2 and then (x + 2) / 4, which is 0.01 at -1.96
  QVERIFY(isAbout(flat("smelu"), {{-10, -1.96}}));
}

void TestFlatStretches::aJumpSeparatesStretches() {
  QCOMPARE(flat("binary_step"), (std::vector<Range>{{-10, 0}, {0, 10}}));
}

void TestFlatStretches::theThresholdIsTheCallers() {
  const auto stretches = flatStretches(Function(builtIn("leaky_relu")), {-10, 10}, 0.02);
  QCOMPARE(stretches, (std::vector<Range>{{-10, 0}}));
}

void TestFlatStretches::plateausAreConstantBranches() {
  const auto found = plateaus(Function(builtIn("hard_tanh")));
  QCOMPARE(found.size(), std::size_t(2));
  QCOMPARE(found[0].x, (Range{-infinity, -1}));
  QCOMPARE(found[0].y, -1.0);
  QCOMPARE(found[1].x, (Range{1, infinity}));
  QVERIFY(plateaus(Function(builtIn("sigmoid"))).empty());
  QVERIFY(plateaus(Function(builtIn("gaussian"))).empty());
}

ALAB_TEST(TestFlatStretches)
#include "tst_flat_stretches.moc"

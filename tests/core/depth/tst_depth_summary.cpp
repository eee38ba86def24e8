#include "core/depth/depth_summary.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// A finished net with these RMS dL/dz.
StackResult net(std::initializer_list<double> gradients) {
  StackResult result;
  for (const double d : gradients) {
    result.layers.emplace_back();
    result.layers.back().rmsD = d;
    result.layers.back().zeroD = d / 10;
  }
  return result;
}

}  // namespace

class TestDepthSummary : public QObject {
  Q_OBJECT

 private slots:
  void layersAreSummedUpOverNets() {
    const std::vector<StackResult> nets = {net({1, 4}), net({2, 4}), net({9, 6})};
    const DepthSummary summary = summaryOf(nets);
    QCOMPARE(summary.layers.size(), std::size_t(2));
    QCOMPARE(summary.layers[0].rmsD.median, 2.0);
    QCOMPARE(summary.layers[0].zeroD, 0.4);
    QCOMPARE(summary.kept().median, 0.5);
    QVERIFY(summary.kept().lower > 0.25 && summary.kept().upper < 1.5);
  }

  void aWordForTheWhole() {
    QVERIFY(verdictOn(0.5) == Verdict::Stable);
    QVERIFY(verdictOn(9.9) == Verdict::Stable);
    QVERIFY(verdictOn(0.05) == Verdict::Fades);
    QVERIFY(verdictOn(20) == Verdict::Explodes);
    QVERIFY(verdictOn(0.05, 0.99) == Verdict::Stable);  // a narrow net scatters
    QVERIFY(verdictOn(0.05, 0.9) == Verdict::Fades);
    QVERIFY(verdictOn(HUGE_VAL, 1.2) == Verdict::Explodes);
    QVERIFY(verdictOn(std::nan("")) == Verdict::Broken);
  }

  void theLayerWhereLittleIsLeft() {
    const std::vector<StackResult> fading = {net({1e-5, 1e-3, 0.02, 1}), net({1e-5, 1e-3, 0.02, 1})};
    QCOMPARE(highestLayerBelow(summaryOf(fading), 0.01), std::optional<std::size_t>(1));
    const std::vector<StackResult> stable = {net({1, 0.001, 1})};
    QCOMPARE(highestLayerBelow(summaryOf(stable), 0.01), std::optional<std::size_t>());
  }
};

ALAB_TEST(TestDepthSummary)
#include "tst_depth_summary.moc"

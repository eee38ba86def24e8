#include "ui/panels/depth/focused_start.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;

namespace {

LabState withStart(const char* id, StartWeights start) {
  LabState state = depthState({id}, DepthView::Map);
  state.depth.network.start = start;
  state.depth.network.given = 0.7;
  state.depth.network.sigmaB = 0.3;
  return state;
}

}  // namespace

class TestFocusedStart : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void thePointIsTheVarianceOfTheStartWeights_data() {
    QTest::addColumn<int>("start");
    QTest::addColumn<double>("w2");
    QTest::newRow("He") << int(StartWeights::HeNormal) << 2.0;
    QTest::newRow("He, uniform") << int(StartWeights::HeUniform) << 2.0;
    QTest::newRow("LeCun") << int(StartWeights::LecunNormal) << 1.0;
    QTest::newRow("Xavier") << int(StartWeights::GlorotUniform) << 1.0;
    QTest::newRow("keeps the signal") << int(StartWeights::KeepsSignal) << 2.0;  // 1 / E relu^2
    QTest::newRow("given") << int(StartWeights::Normal) << 0.49;
    QTest::newRow("zeros") << int(StartWeights::Zeros) << 0.0;
  }
  void thePointIsTheVarianceOfTheStartWeights() {
    QFETCH(const int, start);
    QFETCH(const double, w2);
    FocusedStart found;
    found.follow(withStart("relu", StartWeights(start)));
    QVERIFY(std::abs(found.variance()->w2 - w2) < 1e-6);
    QVERIFY(std::abs(found.variance()->b2 - 0.09) < 1e-12);
    QVERIFY(std::abs(found.scale() - std::sqrt(w2)) < 1e-6);
  }

  /// Until it is found the scale stays where it was.
  void theEdgeOfChaosComesLater() {
    FocusedStart found;
    found.follow(withStart("tanh", StartWeights::EdgeOfChaos));
    QCOMPARE(found.scale(), 0.7);
    QVERIFY(!found.edge() && found.variance());
    QTRY_VERIFY_WITH_TIMEOUT(found.edge(), 30'000);
    const EdgeOfChaos expected = edgeOfChaos(Function(builtIn("tanh")), 0.3 * 0.3);
    QCOMPARE(found.scale(), std::sqrt(expected.w2));
    QVERIFY(std::abs(found.variance()->w2 - expected.w2) < 1e-12);
  }

  void whereThereIsNoEdgeThereIsNoPoint() {
    LabState state = withStart("gelu", StartWeights::EdgeOfChaos);
    state.depth.network.sigmaB = 0;
    FocusedStart found;
    found.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(found.edge(), 30'000);
    QVERIFY(!found.edge()->exists());
    QVERIFY(!found.variance());
    QCOMPARE(found.scale(), 0.7);
  }

  /// As beside the lines of the network: theory is about random weights.
  void weightsThatAreAllAlikeAreNoPoint() {
    FocusedStart found;
    found.follow(withStart("tanh", StartWeights::Constant));
    QVERIFY(!found.variance());
    QCOMPARE(found.scale(), 0.7);
  }

  void withoutAFocusNamedWeightsHaveNoScale() {
    LabState state = withStart("tanh", StartWeights::HeNormal);
    state.selection.focused = -1;
    FocusedStart found;
    found.follow(state);
    QVERIFY(!found.variance() && !found.edge());
    QCOMPARE(found.scale(), 0.7);
  }
};

ALAB_WIDGET_TEST(TestFocusedStart)
#include "tst_focused_start.moc"

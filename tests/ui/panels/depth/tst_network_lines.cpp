#include "ui/panels/depth/network_lines.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;

namespace {

/// Everything that is measured, bit by bit.
std::vector<std::uint64_t> bitsOf(const DepthCurve& curve) {
  std::vector<std::uint64_t> bits = {curve.nets};
  const auto add = [&](std::initializer_list<double> values) {
    for (const double value : values) bits.push_back(std::bit_cast<std::uint64_t>(value));
  };
  for (const LayerSummary& l : curve.summary.layers) {
    for (const Band& band : {l.rmsZ, l.rmsA, l.rmsD, l.rmsDw, l.kept})
      add({band.lower, band.median, band.upper});
    add({l.meanZ, l.meanA, l.saturated, l.neverActive, l.dead, l.zeroA, l.zeroD});
  }
  for (const LayerTheory& l : curve.theory) add({l.q, l.chi1});
  for (const LayerStatistics& l : curve.firstNet->layers)
    for (const Histogram& histogram : {l.z, l.a, l.d})
      for (const double share : histogram.share) add({share});
  return bits;
}

bool isDone(const NetworkLines& network) {
  return network.progress() == 1 && std::ranges::all_of(network.lines(), [](const DepthLine& line) {
           return line.isKnown() && !line.isStale;
         });
}

/// What arrived is what the core gives on one thread.
void compareWithCore(const NetworkLines& network, const DepthSettings& settings) {
  std::vector<Function> functions;
  for (const DepthLine& line : network.lines()) functions.push_back(line.function);
  OneWorker worker;
  const DepthResult expected = runDepth(functions, settings, worker);
  for (std::size_t i = 0; i < functions.size(); ++i)
    QCOMPARE(bitsOf(*network.lines()[i].curve), bitsOf(*expected.curves[i]));
}

}  // namespace

class TestNetworkLines : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theResultsAreThoseOfTheCore() {
    const LabState state = depthState({"tanh", "relu", "gelu"});
    NetworkLines network;
    network.follow(state, 4);
    QVERIFY(!network.lines()[0].isKnown());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    compareWithCore(network, state.depth.network);
    QVERIFY(network.lines()[0].isFocused && !network.lines()[1].isFocused);
  }

  void whatDoesNotConcernTheNetsRunsNothing() {
    LabState state = depthState({"tanh", "relu"});
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    QSignalSpy changed(&network, &NetworkLines::changed);
    state.selection.focused = 1;
    state.depth.layer = 5;
    state.depth.chain.w = 3;
    state.explore.probe.x = 2;
    network.follow(state, 2);
    QCOMPARE(network.progress(), 1.0);
    QVERIFY(isDone(network));
    QVERIFY(network.lines()[1].isFocused && !network.lines()[0].isFocused);
    network.wait();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
  }

  void everySettingOfTheNetsRunsThemAnew() {
    const std::function<void(LabState&)> changes[] = {
        [](LabState& state) { state.depth.network.layers = 7; },
        [](LabState& state) { state.depth.network.width = 20; },
        [](LabState& state) { state.depth.network.seed = 2; },
        [](LabState& state) { state.depth.network.start = StartWeights::Orthogonal; },
        [](LabState& state) { state.depth.network.norm = StackNorm::BatchAfter; },
        [](LabState& state) { state.depth.network.residual = true; },
        [](LabState& state) { state.depth.network.format = NumberFormat::Float16; },
        [](LabState& state) { state.selection.functions[0].params = {0.3}; }};
    LabState state = depthState({"leaky_relu", "tanh"});
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    for (const auto& change : changes) {
      change(state);
      network.follow(state, 4);
      QVERIFY(network.lines()[0].isStale);
      QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
      compareWithCore(network, state.depth.network);
    }
  }

  void otherSettingsMakeResultsStaleUntilTheirsCome() {
    LabState state = depthState({"tanh", "relu"});
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    const auto before = bitsOf(*network.lines()[0].curve);
    state.depth.network.sigmaB = 0.5;
    network.follow(state, 4);
    QVERIFY(network.lines()[0].isStale && network.lines()[1].isStale);
    QCOMPARE(bitsOf(*network.lines()[0].curve), before);
    QCOMPARE(network.progress(), 0.0);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    compareWithCore(network, state.depth.network);
  }

  void theLastQuestionIsTheOneThatIsAnswered() {
    LabState state = depthState({"tanh", "relu"});
    state.depth.network.layers = 40;
    NetworkLines network;
    network.follow(state, 4);
    for (std::uint64_t seed = 2; seed <= 5; ++seed) {
      state.depth.network.seed = seed;
      network.follow(state, 4);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    compareWithCore(network, state.depth.network);
    network.wait();
    QCoreApplication::processEvents();
    compareWithCore(network, state.depth.network);
  }

  void aFunctionMoreIsUnknownUntilItHasRun() {
    LabState state = depthState({"tanh"});
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    state.selection.add("relu", {});
    network.follow(state, 4);
    QCOMPARE(network.lines().size(), std::size_t(2));
    QVERIFY(network.lines()[0].isStale);
    QVERIFY(!network.lines()[1].isKnown() && !network.lines()[1].isStale);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    compareWithCore(network, state.depth.network);
  }

  /// The same function under another slot: there is nothing new to compute, and nothing to forget.
  void anotherColourKeepsTheResults() {
    LabState state = depthState({"tanh"});
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    state.selection.functions[0].slot = state.selection.focused = 7;
    network.follow(state, 4);
    QCOMPARE(network.lines()[0].slot, 7);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    compareWithCore(network, state.depth.network);
  }

  void hiddenFunctionsDoNotRun() {
    LabState state = depthState({"tanh", "relu"});
    state.selection.functions[1].visible = false;
    NetworkLines network;
    network.follow(state, 4);
    QCOMPARE(network.lines().size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
  }

  void whyNothingRunsIsTold() {
    LabState state = depthState({"tanh"});
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    state.depth.network.layers = 1000;
    state.depth.network.width = 2048;
    network.follow(state, 4);
    QVERIFY(network.problem());
    QCOMPARE(network.progress(), 1.0);
    state.depth.network = smallSettings();
    network.follow(state, 4);
    QVERIFY(!network.problem());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
  }

  void noFunctionsRunNothing() {
    NetworkLines network;
    network.follow(depthState({}), 4);
    QVERIFY(network.lines().empty() && !network.problem());
    QCOMPARE(network.progress(), 1.0);
  }

  /// There is no edge of chaos for GELU without biases.
  void weightsThatDoNotExistAreKnownNotToRun() {
    LabState state = depthState({"gelu", "relu"});
    state.depth.network.start = StartWeights::EdgeOfChaos;
    NetworkLines network;
    network.follow(state, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(network), 30'000);
    QVERIFY(!network.lines()[0].hasRun() && network.lines()[1].hasRun());
  }
};

ALAB_WIDGET_TEST(TestNetworkLines)
#include "tst_network_lines.moc"

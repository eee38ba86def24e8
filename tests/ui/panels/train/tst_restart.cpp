#include "ui/panels/train/restart.h"

#include <QTest>
#include <functional>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

enum class Effect { Restarts, Live };

struct Change {
  const char* name;
  Effect effect;
  std::function<void(TrainState&)> make;
};

/// One change of every field; a struct that grows does not compile until its rows are added.
[[maybe_unused]] void listsAreComplete(const TrainState& state) {
  [[maybe_unused]] const auto& [view, logScale, epochsPerSecond, chart, slice, data, training] = state;
  [[maybe_unused]] const auto& [smoothing, shownEpochs, shownValues] = chart;
  [[maybe_unused]] const auto& [across, up] = slice;
  [[maybe_unused]] const auto& [kind, points, noise, testShare, features, hand, file, target] = data;
  [[maybe_unused]] const auto& [hidden, output, start, given, weightFactor, startBias, norm, dropout, learn,
                                optimizer, schedule, scheduleEpochs, scheduleFactor, clip, penalty, batch,
                                epochs, stopLoss, patience, seeds, seed] = training;
  [[maybe_unused]] const auto& [units, function] = hidden.front();
  [[maybe_unused]] const auto& [rule, rate, momentum, alpha, beta1, beta2, epsilon, weightDecay] = optimizer;
  [[maybe_unused]] const auto& [l1, l2] = penalty;
}

const Change ofThePage[] = {
    {"view", Effect::Live, [](TrainState& s) { s.view = TrainView::Accuracy; }},
    {"log scale", Effect::Live, [](TrainState& s) { s.logScale = !s.logScale; }},
    {"speed", Effect::Live, [](TrainState& s) { s.epochsPerSecond = 0; }},
    {"smoothing", Effect::Live, [](TrainState& s) { s.chart.smoothing = 0.9; }},
    {"zoom of epochs", Effect::Live,
     [](TrainState& s) {
       s.chart.epochs = Range{1, 2};
     }},
    {"zoom of values", Effect::Live,
     [](TrainState& s) {
       s.chart.values = Range{1, 2};
     }},
    {"slice across", Effect::Live, [](TrainState& s) { s.slice.across = 2; }},
    {"slice up", Effect::Live, [](TrainState& s) { s.slice.up = 3; }},
};

const Change ofTheData[] = {
    {"kind", Effect::Restarts, [](TrainState& s) { s.data.kind = DataKind::Moons; }},
    {"points", Effect::Restarts, [](TrainState& s) { s.data.points = 100; }},
    {"noise", Effect::Restarts, [](TrainState& s) { s.data.noise = 0.1; }},
    {"test share", Effect::Restarts, [](TrainState& s) { s.data.testShare = 0.2; }},
    {"features", Effect::Restarts, [](TrainState& s) { s.data.features.set(InputFeature::SinX1, true); }},
    {"hand", Effect::Restarts,
     [](TrainState& s) {
       s.data.hand = {{1, 2, 1}};
     }},
};

const Change ofAFile[] = {
    {"file", Effect::Restarts, [](TrainState& s) { s.data.file = "flowers.csv"; }},
    {"target", Effect::Restarts, [](TrainState& s) { s.data.target = "species"; }},
};

const Change ofTheNetwork[] = {
    {"layers", Effect::Restarts, [](TrainState& s) { s.training.hidden.pop_back(); }},
    {"units", Effect::Restarts, [](TrainState& s) { s.training.hidden[0].units = 3; }},
    {"function of a layer", Effect::Restarts,
     [](TrainState& s) { s.training.hidden[0].function = Function(builtIn("tanh")); }},
    {"output", Effect::Restarts, [](TrainState& s) { s.training.output = OutputPair::IdentitySquared; }},
    {"start", Effect::Restarts, [](TrainState& s) { s.training.start = StartWeights::HeNormal; }},
    {"given", Effect::Restarts, [](TrainState& s) { s.training.given = 2; }},
    {"weight factor", Effect::Restarts, [](TrainState& s) { s.training.weightFactor = 4; }},
    {"start bias", Effect::Restarts, [](TrainState& s) { s.training.startBias = 0.1; }},
    {"norm", Effect::Restarts, [](TrainState& s) { s.training.norm = TrainNorm::BatchAfter; }},
    {"dropout", Effect::Restarts, [](TrainState& s) { s.training.dropout = 0.1; }},
    {"learn", Effect::Restarts, [](TrainState& s) { s.training.learn = LearnParams::PerUnit; }},
    {"seeds", Effect::Restarts, [](TrainState& s) { s.training.seeds = 3; }},
    {"seed", Effect::Restarts, [](TrainState& s) { s.training.seed = 2; }},
};

const Change ofTheSteps[] = {
    {"optimiser", Effect::Restarts, [](TrainState& s) { s.training.optimizer.optimizer = Optimizer::Adam; }},
    {"rate", Effect::Live, [](TrainState& s) { s.training.optimizer.rate = 1; }},
    {"momentum", Effect::Restarts, [](TrainState& s) { s.training.optimizer.momentum = 0.5; }},
    {"alpha", Effect::Restarts, [](TrainState& s) { s.training.optimizer.alpha = 0.5; }},
    {"beta1", Effect::Restarts, [](TrainState& s) { s.training.optimizer.beta1 = 0.5; }},
    {"beta2", Effect::Restarts, [](TrainState& s) { s.training.optimizer.beta2 = 0.5; }},
    {"epsilon", Effect::Restarts, [](TrainState& s) { s.training.optimizer.epsilon = 1e-3; }},
    {"weight decay", Effect::Restarts, [](TrainState& s) { s.training.optimizer.weightDecay = 0.5; }},
    {"schedule", Effect::Live, [](TrainState& s) { s.training.schedule = Schedule::Cosine; }},
    {"schedule epochs", Effect::Live, [](TrainState& s) { s.training.scheduleEpochs = 7; }},
    {"schedule factor", Effect::Live, [](TrainState& s) { s.training.scheduleFactor = 0.7; }},
    {"clip", Effect::Live, [](TrainState& s) { s.training.clip = 1; }},
    {"l1", Effect::Live, [](TrainState& s) { s.training.penalty.l1 = 0.1; }},
    {"l2", Effect::Live, [](TrainState& s) { s.training.penalty.l2 = 0.1; }},
    {"batch", Effect::Live, [](TrainState& s) { s.training.batch = 1; }},
    {"epochs", Effect::Live, [](TrainState& s) { s.training.epochs = 1; }},
    {"stop loss", Effect::Live, [](TrainState& s) { s.training.stopLoss = 0.1; }},
    {"patience", Effect::Live, [](TrainState& s) { s.training.patience = 9; }},
};

std::vector<Change> changes() {
  std::vector<Change> all;
  for (const std::span<const Change> part : std::initializer_list<std::span<const Change>>{
           ofThePage, ofTheData, ofAFile, ofTheNetwork, ofTheSteps})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

class TestRestart : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everySettingRestartsOrIsTakenUpAtOnce_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t i = 0; i < changes().size(); ++i) QTest::newRow(changes()[i].name) << i;
  }
  void everySettingRestartsOrIsTakenUpAtOnce() {
    QFETCH(const std::size_t, row);
    const Change change = changes()[row];
    const TrainState before;
    TrainState after;
    change.make(after);
    QVERIFY(after != before);
    QCOMPARE(needsRestart(before, after), change.effect == Effect::Restarts);
    QCOMPARE(needsRestart(after, before), change.effect == Effect::Restarts);
  }

  void nothingChangedNeedsNothing() { QVERIFY(!needsRestart({}, {})); }

  void oneThatRestartsAmongOthersIsEnough() {
    TrainState after;
    after.training.batch = 1;
    QVERIFY(!needsRestart({}, after));
    after.training.seed = 9;
    QVERIFY(needsRestart({}, after));
  }
};

ALAB_TEST(TestRestart)
#include "tst_restart.moc"

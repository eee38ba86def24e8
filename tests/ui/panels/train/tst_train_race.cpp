#include "ui/panels/train/train_race.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"

using namespace alab;

namespace {

constexpr int halfAMinute = 30'000;

bool isAt(const TrainRace& race, std::size_t epoch) {
  return race.news() && race.news()->epoch == epoch;
}

void playToTheEnd(TrainRace& race, const LabState& state) {
  race.follow(state, 4);
  race.play();
  QTRY_VERIFY_WITH_TIMEOUT(isAt(race, state.train.training.epochs) && !race.isPlaying(), halfAMinute);
}

}  // namespace

class TestTrainRace : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theUntrainedNetworksAreShownAtOnce() {
    TrainRace race;
    race.follow(smallRace({"tanh", "relu"}), 4);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 0), halfAMinute);
    QVERIFY(!race.isPlaying());
    QCOMPARE(race.lines().size(), std::size_t(2));
    QCOMPARE(race.news()->maps.size(), std::size_t(2));
    QCOMPARE(race.lines()[1].report->testLoss.epochs.size(), std::size_t(1));
  }

  /// Asynchronous equals synchronous.
  void whatIsTrainedIsWhatTheCoreTrains() {
    const LabState state = smallRace({"tanh", "relu"});
    TrainRace race;
    playToTheEnd(race, state);
    Race<float> expected(state.train.training, {Function(builtIn("tanh")), Function(builtIn("relu"))},
                         splitData(state.train.data, {}, state.train.training.seed));
    OneWorker worker;
    while (!expected.isFinished()) expected.advance(1, worker);
    for (std::size_t f = 0; f < 2; ++f) {
      const RaceReport report = reportOn(expected, f);
      QVERIFY(race.lines()[f].report->testLoss.median == report.testLoss.median);
      QVERIFY(race.lines()[f].report->trainLoss.median == report.trainLoss.median);
    }
  }

  void aPausedRaceGoesOnWhereItWas() {
    const LabState state = smallRace({"tanh"});
    TrainRace straight, stepped;
    playToTheEnd(straight, state);
    stepped.follow(state, 4);
    for (std::size_t epoch = 1; epoch <= 3; ++epoch) {
      stepped.step();
      QTRY_VERIFY_WITH_TIMEOUT(isAt(stepped, epoch), halfAMinute);
    }
    stepped.play();
    stepped.pause();
    stepped.play();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(stepped, 12), halfAMinute);
    QVERIFY(stepped.lines()[0].report->testLoss.median == straight.lines()[0].report->testLoss.median);
  }

  void whatMayChangeWhileItRunsDoesNotRestart() {
    LabState state = smallRace({"tanh"});
    TrainRace race;
    playToTheEnd(race, state);
    state.train.training.optimizer.rate = 0.5;
    state.train.training.epochs = 20;
    state.train.view = TrainView::Accuracy;
    race.follow(state, 4);
    QVERIFY(isAt(race, 12));
    race.play();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 20), halfAMinute);
  }

  void anotherNetworkIsAnotherRace() {
    const std::function<void(LabState&)> changes[] = {
        [](LabState& s) { s.train.training.hidden.push_back({}); },
        [](LabState& s) { s.train.data.noise = 0.1; }, [](LabState& s) { s.train.training.seed = 9; },
        [](LabState& s) { s.train.training.optimizer.optimizer = Optimizer::Adam; },
        [](LabState& s) { s.selection.add("gelu", {}); }};
    for (const auto& change : changes) {
      LabState state = smallRace({"tanh"});
      TrainRace race;
      playToTheEnd(race, state);
      change(state);
      race.follow(state, 4);
      QVERIFY(!race.isPlaying());
      QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 0), halfAMinute);
    }
  }

  void keptWeightsGoOnWithTheOtherFunction() {
    LabState state = smallRace({"relu"});
    TrainRace race;
    playToTheEnd(race, state);
    const double before = race.lines()[0].report->finalLoss.median;
    race.setKeepingWeights(true);
    state.selection.functions[0].id = "leaky_relu";
    state.selection.functions[0].params = {0.1};
    state.train.training.epochs = 13;
    race.follow(state, 4);
    race.step();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 13), halfAMinute);
    QVERIFY(race.lines()[0].report->testLoss.median[12] == before);
  }

  void stepsBeyondTheEndAreForgotten() {
    LabState state = smallRace({"tanh"});
    TrainRace race;
    playToTheEnd(race, state);
    for (int i = 0; i < 5; ++i) race.step();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 12), halfAMinute);
    state.train.training.epochs = 20;
    race.follow(state, 4);
    race.step();
    QTRY_VERIFY_WITH_TIMEOUT(!isAt(race, 12), halfAMinute);
    QCOMPARE(race.news()->epoch, std::size_t(13));
  }

  /// Whether GELU has an edge of chaos takes too long to find out for the window's thread.
  void aProblemIsToldInsteadOfTrained() {
    LabState state = smallRace({"relu", "gelu"});
    state.train.training.start = StartWeights::EdgeOfChaos;
    TrainRace race;
    race.follow(state, 4);
    race.play();
    QTRY_VERIFY_WITH_TIMEOUT(race.problem(), halfAMinute);
    QCOMPARE(race.problem()->line(),
             std::string("edge-of-chaos does not exist for gelu: choose other start weights"));
    QVERIFY(!race.isPlaying() && !race.news());
    state.train.training.start = StartWeights::HeNormal;
    race.follow(state, 4);
    QVERIFY(!race.problem());
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 0), halfAMinute);
  }

  void stepsInQuickSuccessionAllCount() {
    TrainRace race;
    race.follow(smallRace({"tanh"}), 4);
    for (int i = 0; i < 5; ++i) race.step();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 5), halfAMinute);
  }

  void aChangeThatIsOvertakenByAnotherOneIsNotLost() {
    LabState state = smallRace({"leaky_relu"});
    TrainRace race;
    race.setKeepingWeights(true);
    playToTheEnd(race, state);
    state.train.training.epochs = 14;
    state.selection.functions[0].params = {0.3};
    race.follow(state, 4);
    race.play();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 14), halfAMinute);
    QCOMPARE(race.lines()[0].report->insight.layers[0].params[0], 0.3);
  }

  void aSlowRaceStopsAtOnce() {
    LabState state = smallRace({"tanh"});
    state.train.epochsPerSecond = 0.01;
    TrainRace race;
    race.follow(state, 4);
    race.play();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(race, 1), halfAMinute);
    race.pause();
    race.wait();  // would take 100 s if the pause did not wake the thread
    QVERIFY(!race.isPlaying());
  }
};

ALAB_TEST(TestTrainRace)
#include "tst_train_race.moc"

#include "core/train/race.h"

#include <QTest>
#include <thread>

#include "core/train/race_report.h"
#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Threads that take the pieces in an order of their own.
class RaggedWorkers : public Workers {
 public:
  std::size_t count() const override { return 3; }
  void forEach(std::size_t pieces, const Work& work) override {
    std::vector<std::jthread> threads;
    for (std::size_t worker = 0; worker < 3; ++worker)
      threads.emplace_back([=, &work] {
        for (std::size_t piece = worker; piece < pieces; piece += 3) work(pieces - 1 - piece, worker);
      });
  }
};

Race<float> race(const TrainSettings& settings) {
  return Race<float>(settings, {functionNamed("sigmoid"), functionNamed("tanh"), functionNamed("relu")},
                     ringParts());
}

}  // namespace

class TestRace : public QObject {
  Q_OBJECT

 private slots:
  void whatIsLearnedDoesNotDependOnTheWorkers() {
    Race<float> one = race({.epochs = 6, .seeds = 3}), many = race({.epochs = 6, .seeds = 3});
    OneWorker alone;
    RaggedWorkers ragged;
    for (int i = 0; i < 6; ++i) one.advance(1, alone);
    many.advance(6, ragged);
    QVERIFY(one.isFinished() && many.isFinished());
    for (std::size_t f = 0; f < 3; ++f)
      for (std::size_t seed = 0; seed < 3; ++seed) {
        QVERIFY(one.run(f, seed).trainer.network().layers[1].w ==
                many.run(f, seed).trainer.network().layers[1].w);
        QCOMPARE(one.run(f, seed).test.loss, many.run(f, seed).test.loss);
      }
  }

  void aStoppedRaceGoesOnWhereItWas() {
    Race<float> stopped = race({.epochs = 4, .seeds = 1}), straight = race({.epochs = 4, .seeds = 1});
    OneWorker worker;
    std::stop_source source;
    source.request_stop();
    stopped.advance(4, worker, source.get_token());
    QCOMPARE(stopped.epoch(), std::size_t(0));
    stopped.advance(4, worker);
    straight.advance(4, worker);
    QVERIFY(stopped.run(1, 0).testLoss == [&] { return straight.run(1, 0).testLoss; }());
  }

  /// Mini-batch by mini-batch it is what whole epochs make of it, histories included.
  void stepsOfABatchAddUpToEpochs() {
    const TrainSettings settings{.batch = 32, .epochs = 3, .seeds = 2};
    Race<float> stepped = race(settings), straight = race(settings);
    const std::size_t samples = stepped.run(0, 0).trainer.data().train.x.rows();
    const std::size_t steps = (samples + settings.batch - 1) / settings.batch;
    for (std::size_t i = 0; i < 2 * steps; ++i) stepped.step(settings.batch);
    QCOMPARE(stepped.epoch(), std::size_t(2));
    OneWorker worker;
    straight.advance(1, worker);
    straight.advance(1, worker);
    for (std::size_t f = 0; f < 3; ++f)
      for (std::size_t seed = 0; seed < 2; ++seed) {
        QVERIFY(stepped.run(f, seed).testLoss == straight.run(f, seed).testLoss);
        QCOMPARE(stepped.run(f, seed).test.loss, straight.run(f, seed).test.loss);
      }
  }

  void aStepOfSomeSamplesIsScoredAtOnceAndTheEpochIsFinishedLater() {
    Race<float> stepped = race({.batch = 10, .epochs = 3, .seeds = 1});
    const double before = stepped.run(1, 0).test.loss;
    stepped.step(1);
    QCOMPARE(stepped.run(1, 0).trainer.place(), std::size_t(1));
    QVERIFY(stepped.run(1, 0).test.loss != before);
    QCOMPARE(stepped.epoch(), std::size_t(0));
    OneWorker worker;
    stepped.advance(1, worker);
    QCOMPARE(stepped.epoch(), std::size_t(1));
    QCOMPARE(stepped.run(1, 0).trainer.place(), std::size_t(0));
    QCOMPARE(stepped.run(1, 0).trainer.epoch(), std::size_t(1));
    stepped.step(1'000'000);  // no further than the end of the epoch
    QCOMPARE(stepped.epoch(), std::size_t(2));
    stepped.step(1'000'000);
    stepped.step(1'000'000);  // it has ended
    QCOMPARE(stepped.epoch(), std::size_t(3));
  }

  void aWeightByHandIsScoredAtOnce() {
    Race<float> edited = race({.epochs = 2, .seeds = 2});
    const double other = edited.run(1, 1).test.loss;
    edited.edit(1, 0, [](Network<float>& network) { network.layers.back().b[0] = 30; });
    QVERIFY(edited.run(1, 0).test.loss > 5);
    QCOMPARE(edited.run(1, 1).test.loss, other);
  }

  void aFunctionThatBecomesAnotherIsScoredAtOnce() {
    Race<float> changed = race({.epochs = 80, .seeds = 2});
    OneWorker worker;
    changed.advance(60, worker);
    QVERIFY(changed.run(1, 0).reachedAt);
    const Race<float> before = changed;
    changed.change(1, functionNamed("relu"));
    const RaceRun<float>& now = changed.run(1, 0);
    const Score right = scoreOf(now.trainer.network(), now.trainer.data().test, now.trainer.data());
    QCOMPARE(now.test.loss, right.loss);
    QCOMPARE(reportOn(changed, 1).firstMetric, right.metric);
    QVERIFY(now.test.loss != before.run(1, 0).test.loss);
    QVERIFY(!now.reachedAt);
    QCOMPARE(changed.run(2, 0).test.loss, before.run(2, 0).test.loss);
    QCOMPARE(changed.run(2, 0).reachedAt, before.run(2, 0).reachedAt);
    changed.advance(20, worker);
    QVERIFY(!now.reachedAt || *now.reachedAt > 60);
  }

  void settlingBringsAllNetworksToTheSameEpoch() {
    Race<float> uneven = race({.epochs = 9, .seeds = 2});
    OneWorker worker;
    uneven.run(1, 1).trainer.trainEpoch();
    uneven.settle(worker);
    QCOMPARE(uneven.epoch(), std::size_t(1));
    for (std::size_t f = 0; f < 3; ++f) QCOMPARE(uneven.run(f, 0).trainer.epoch(), std::size_t(1));
  }

  void aRunStopsWhenItsLossIsSmallEnough() {
    Race<float> free = race({.optimizer = {.rate = 0.1}, .epochs = 60, .seeds = 2});
    Race<float> bound = race({.optimizer = {.rate = 0.1}, .epochs = 60, .stopLoss = 0.2, .seeds = 2});
    OneWorker worker;
    std::optional<std::size_t> expected;
    while (!free.isFinished()) {
      free.advance(1, worker);
      if (!expected && free.run(1, 0).test.loss <= 0.2) expected = free.epoch();
    }
    QVERIFY(expected);
    bound.advance(60, worker);
    QVERIFY(bound.run(1, 0).stoppedAt == expected);
    QCOMPARE(bound.run(1, 0).trainer.epoch(), *expected);
    QVERIFY(bound.run(1, 0).test.loss <= 0.2);
  }

  /// However many epochs are asked for at once.
  void stoppingDoesNotDependOnTheStride() {
    const TrainSettings settings{.optimizer = {.rate = 0.3}, .epochs = 80, .patience = 4, .seeds = 3};
    Race<float> one = race(settings), many = race(settings);
    OneWorker worker;
    while (!one.isFinished()) one.advance(1, worker);
    many.advance(80, worker);
    QVERIFY(many.isFinished());
    for (std::size_t f = 0; f < 3; ++f)
      for (std::size_t seed = 0; seed < 3; ++seed) {
        QVERIFY(one.run(f, seed).stoppedAt == many.run(f, seed).stoppedAt);
        QCOMPARE(one.run(f, seed).test.loss, many.run(f, seed).test.loss);
      }
  }

  void noProgressStopsOnlyAfterSoManyEpochs() {
    Race<float> race(TrainSettings{.optimizer = {.rate = 0}, .epochs = 50, .patience = 7, .seeds = 1},
                     {functionNamed("tanh")}, ringParts());
    OneWorker worker;
    race.advance(50, worker);
    QVERIFY(race.run(0, 0).stoppedAt == std::optional<std::size_t>(7));
  }

  /// Bands over the seeds need histories of the same epochs.
  void whatHasStoppedStaysWhereItIsInItsCurve() {
    const TrainSettings settings{.optimizer = {.rate = 0.1}, .epochs = 60, .stopLoss = 0.2, .seeds = 3};
    Race<float> race = ::race(settings);
    OneWorker worker;
    race.advance(60, worker);
    const auto& first = race.run(1, 0);
    for (std::size_t seed = 0; seed < 3; ++seed)
      QCOMPARE(race.run(1, seed).testLoss.stretches().size(), first.testLoss.stretches().size());
    QCOMPARE(first.testLoss.stretches().back().final, first.test.loss);
    QVERIFY(reportOn(race, 1).stoppedBy);
    QVERIFY(!reportOn(race, 0).stoppedBy);  // sigmoid is not there yet
  }

  void withOtherEndsTheyGoOn() {
    TrainSettings settings{.optimizer = {.rate = 0.1}, .epochs = 60, .stopLoss = 0.3, .seeds = 1};
    Race<float> stopped(settings, {functionNamed("tanh")}, ringParts());
    OneWorker worker;
    stopped.advance(60, worker);
    QVERIFY(stopped.isFinished() && stopped.run(0, 0).stoppedAt);
    settings.stopLoss = 0;
    settings.epochs = 90;
    stopped.retune(settings);
    QVERIFY(!stopped.isFinished());
    stopped.advance(30, worker);
    Race<float> straight(settings, {functionNamed("tanh")}, ringParts());
    straight.advance(90, worker);
    QCOMPARE(stopped.run(0, 0).test.loss, straight.run(0, 0).test.loss);
  }

  /// Of PReLU's slope in two layers, from 0.25 on; ReLU has nothing to learn.
  void learnedParametersHaveTheirCurve() {
    const TrainSettings settings{
        .learn = LearnParams::PerUnit, .optimizer = {.rate = 0.1}, .epochs = 5, .seeds = 2};
    Race<float> race(settings, {functionNamed("prelu"), functionNamed("relu")}, ringParts());
    OneWorker worker;
    while (!race.isFinished()) race.advance(1, worker);
    const RaceReport report = reportOn(race, 0);
    QCOMPARE(report.learned.size(), std::size_t(2));
    QVERIFY((report.learned[1].param == LearnedParam{1, 0}));
    QCOMPARE(report.learned[1].symbol, std::string("α"));
    const CurveBand& curve = report.learned[0].values;
    QCOMPARE(curve.epochs.size(), std::size_t(6));
    QCOMPARE(curve.median.front(), 0.25);
    double sum = 0;  // of both seeds at the end, unit by unit
    for (std::size_t seed = 0; seed < 2; ++seed)
      for (const double slope : race.run(0, seed).trainer.network().layers[0].paramsOfUnit.all())
        sum += slope;
    QVERIFY(std::abs(curve.median.back() - sum / 16) < 1e-12);
    QVERIFY(curve.median.back() != 0.25);
    QVERIFY(reportOn(race, 1).learned.empty());
  }

  void divergenceIsAStateWithItsEpoch() {
    Race<float> wild = race({.hidden = {},
                             .output = OutputPair::IdentitySquared,
                             .optimizer = {.rate = 200},
                             .epochs = 300,
                             .seeds = 1});
    OneWorker worker;
    while (!wild.isFinished()) wild.advance(50, worker);
    QVERIFY(wild.run(2, 0).divergedAt.has_value());
    for (const History::Stretch& s : wild.run(2, 0).testLoss.stretches()) QVERIFY(std::isfinite(s.final));
  }

  /// EXPERIMENTS section 3: five layers of 8 on rings.
  void fiveSigmoidLayersDoNotLearnAndOthersDo() {
    Race<float> deep = race({.hidden = {{}, {}, {}, {}, {}}, .epochs = 100, .seeds = 1});
    OneWorker worker;
    deep.advance(100, worker);
    QVERIFY(std::fabs(deep.run(0, 0).test.loss - std::log(2)) < 0.005);
    QVERIFY(deep.run(1, 0).test.metric > 0.97);
    QVERIFY(deep.run(2, 0).test.metric > 0.97);
  }

  void retuningTakesEffectWithTheNextEpoch() {
    Race<float> slowed = race({.epochs = 10, .seeds = 1});
    OneWorker worker;
    slowed.advance(1, worker);
    const auto before = slowed.run(1, 0).trainer.network().layers[0].w;
    TrainSettings settings = slowed.settings();
    settings.optimizer.rate = 0;
    slowed.retune(settings);
    slowed.advance(1, worker);
    QVERIFY(slowed.run(1, 0).trainer.network().layers[0].w == before);
  }
};

ALAB_TEST(TestRace)
#include "tst_race.moc"

#include "core/train/race_report.h"

#include <QTest>
#include <algorithm>

#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Race<float> raced(const TrainSettings& settings, std::size_t epochs) {
  Race<float> race(settings, {functionNamed("tanh"), functionNamed("relu")}, ringParts());
  OneWorker worker;
  race.advance(epochs, worker);
  return race;
}

}  // namespace

class TestRaceReport : public QObject {
  Q_OBJECT

 private slots:
  void curvesHaveAPointForEveryEpochAndTheMedianOfTheSeeds() {
    Race<float> race({.epochs = 3, .seeds = 3}, {functionNamed("tanh")}, ringParts());
    OneWorker worker;
    for (int i = 0; i < 3; ++i) race.advance(1, worker);
    const RaceReport report = reportOn(race, 0);
    QVERIFY((report.testLoss.epochs == std::vector<double>{0, 1, 2, 3}));
    std::vector<double> losses;
    for (std::size_t seed = 0; seed < 3; ++seed) losses.push_back(race.run(0, seed).test.loss);
    std::ranges::sort(losses);
    QCOMPARE(report.testLoss.median.back(), losses[1]);
    QCOMPARE(report.finalLoss.median, losses[1]);
    QCOMPARE(report.units, 16.0);
  }

  void theThresholdCountsOnceHalfOfTheSeedsAreThere() {
    const RaceReport untrained = reportOn(raced({.epochs = 200, .seeds = 3}, 0), 0);
    QVERIFY(!untrained.epochsToThreshold);
    Race<float> race({.epochs = 200, .seeds = 3}, {functionNamed("tanh")}, ringParts());
    OneWorker worker;
    while (!race.isFinished()) race.advance(1, worker);
    std::vector<std::size_t> reached;
    for (std::size_t seed = 0; seed < 3; ++seed) reached.push_back(race.run(0, seed).reachedAt.value());
    std::ranges::sort(reached);
    QCOMPARE(*reportOn(race, 0).epochsToThreshold, double(reached[1]));
  }

  void seedsThatDivergeAreCountedAndLeftOut() {
    const TrainSettings wild{.hidden = {},
                             .output = OutputPair::IdentitySquared,
                             .optimizer = {.rate = 200},
                             .epochs = 300,
                             .seeds = 2};
    const RaceReport report = reportOn(raced(wild, 300), 1);
    QCOMPARE(report.diverged, std::size_t(2));
    QVERIFY(report.divergedAt && report.isEmpty());
    QVERIFY(!report.epochsToThreshold);
  }

  void whatOverlapsIsWithinNoise() {
    RaceReport a, b;
    a.finalMetric = {0.9, 0.95, 0.97};
    b.finalMetric = {0.96, 0.98, 1};
    QVERIFY(isWithinNoise(a, b));
    b.finalMetric.lower = 0.975;
    QVERIFY(!isWithinNoise(a, b) && !isWithinNoise(b, a));
  }
};

ALAB_TEST(TestRaceReport)
#include "tst_race_report.moc"

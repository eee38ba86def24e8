#include "core/train/rate_sweep.h"

#include <QTest>

#include "tests/core/train/train_fixture.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const TrainSettings swept{.epochs = 20, .seeds = 3};

std::vector<Starter> twoStarters() {
  return {starterNamed(swept, "tanh"), starterNamed(swept, "sigmoid")};
}

}  // namespace

class TestRateSweep : public QObject {
  Q_OBJECT

 private slots:
  void ratesAscendOverTheSlider() {
    const auto rates = sweepRates();
    QCOMPARE(rates.front(), 0.001);
    QCOMPARE(rates.back(), 3.0);
    for (std::size_t i = 1; i < rates.size(); ++i)
      QVERIFY(rates[i] / rates[i - 1] > 1.4 && rates[i] / rates[i - 1] < 2.6);
  }

  /// Trained epoch by epoch here, without a race.
  void aPointIsWhereTheSeedsEnd() {
    OneWorker worker;
    const auto points = pointsAt<float>(0.1, swept, twoStarters(), ringData(), worker);
    QVERIFY(points && points->size() == 2);
    TrainSettings plain = swept;
    plain.optimizer.rate = 0.1;
    std::vector<double> right;
    for (std::size_t run = 0; run < 3; ++run) {
      Trainer<float> trainer(plain, starterNamed(plain, "tanh"), ringData(), run);
      for (int epoch = 0; epoch < 20; ++epoch) trainer.trainEpoch();
      right.push_back(scoreOf(trainer.network(), trainer.data().test, trainer.data()).metric);
    }
    std::ranges::sort(right);
    QCOMPARE((*points)[0].rate, 0.1);
    QCOMPARE((*points)[0].metric.median, right[1]);
    QVERIFY((*points)[0].metric.lower >= right[0] && (*points)[0].metric.upper <= right[2]);
    QVERIFY(!(*points)[0].isEmpty && (*points)[0].diverged == 0);
  }

  /// Circle for tanh: too slow at 0.001, right at 0.1.
  void theRateMatters() {
    OneWorker worker;
    const auto slow = pointsAt<float>(0.001, swept, twoStarters(), ringData(), worker);
    const auto right = pointsAt<float>(0.1, swept, twoStarters(), ringData(), worker);
    QVERIFY((*right)[0].metric.median > (*slow)[0].metric.median + 0.2);
  }

  void whatDivergesIsCounted() {
    TrainSettings wild = swept;
    wild.hidden = {};
    wild.output = OutputPair::IdentitySquared;
    wild.epochs = 300;
    OneWorker worker;
    const auto points =
        pointsAt<float>(200, wild, {starterNamed(wild, "tanh")}, ringData(250, wild.output), worker);
    QCOMPARE(points->front().diverged, std::size_t(3));
    QVERIFY(points->front().isEmpty);
  }

  void nothingIsToldOnStop() {
    OneWorker worker;
    std::stop_source source;
    source.request_stop();
    QVERIFY(!pointsAt<float>(0.1, swept, twoStarters(), ringData(), worker, source.get_token()));
  }
};

ALAB_TEST(TestRateSweep)
#include "tst_rate_sweep.moc"

#include "core/train/line_fit.h"

#include <QTest>

#include "core/train/race.h"
#include "core/train/train_data.h"
#include "tests/core/train/train_fixture.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

SplitData linePoints() {
  DataSettings settings;
  settings.kind = DataKind::Line;
  settings.points = 100;
  return splitData(settings, {}, 1);
}

Race<float> lineRace(const TrainSettings& settings) {
  return Race<float>(settings, {functionNamed("identity")}, linePoints());
}

TrainSettings sampleBySample() {
  return {.hidden = {}, .optimizer = {.rate = 0.01}, .batch = 1, .epochs = 400, .seeds = 1};
}

}  // namespace

class TestLineFit : public QObject {
  Q_OBJECT

 private slots:
  void aLineIsFoundExactly() {
    Matrix<double> x(3, 1), y(3, 1);
    for (std::size_t i = 0; i < 3; ++i) x(i, 0) = double(i), y(i, 0) = 7 - 2 * double(i);
    const Line line = leastSquares(x, y);
    QVERIFY(isNear(line.slope, -2) && isNear(line.intercept, 7));
  }

  void withoutAnyWidthItIsLevel() {
    Matrix<double> x(2, 1), y(2, 1);
    y(0, 0) = 1, y(1, 0) = 3;
    const Line line = leastSquares(x, y);
    QCOMPARE(line.slope, 0.0);
    QCOMPARE(line.intercept, 2.0);
  }

  /// No other line near it has smaller squares.
  void itIsTheLeast() {
    const SplitData points = linePoints();
    const Line best = leastSquares(points.train.x, points.train.y);
    const auto squares = [&](const Line& line) {
      double sum = 0;
      for (std::size_t i = 0; i < points.train.samples(); ++i) {
        const double error = line.slope * points.train.x(i, 0) + line.intercept - points.train.y(i, 0);
        sum += error * error;
      }
      return sum;
    };
    for (const Line& off : {Line{1e-3, 0}, Line{-1e-3, 0}, Line{0, 1e-3}, Line{0, -1e-3}})
      QVERIFY(squares({best.slope + off.slope, best.intercept + off.intercept}) > squares(best));
    QVERIFY(std::fabs(best.intercept - 10.5) < 0.25);  // the noise has the mean 0.5
  }

  /// The arithmetic is what the optimiser does.
  void theNextUpdateIsTheNextStep() {
    Race<float> race = lineRace(sampleBySample());
    for (int i = 0; i < 120; ++i) {
      const auto update = nextUpdate(race.run(0, 0).trainer);
      QVERIFY(update);
      race.step(1);
      const Layer<float>& layer = race.run(0, 0).trainer.network().layers[0];
      QVERIFY(agrees(double(layer.w(0, 0)), update->after.slope, 1e-5));
      QVERIFY(agrees(double(layer.b[0]), update->after.intercept, 1e-5));
    }
  }

  void whatIsNoPlainDescentHasNone() {
    TrainSettings settings = sampleBySample();
    settings.batch = 10;
    QVERIFY(!nextUpdate(lineRace(settings).run(0, 0).trainer));
    settings = sampleBySample();
    settings.optimizer.optimizer = Optimizer::Adam;
    QVERIFY(!nextUpdate(lineRace(settings).run(0, 0).trainer));
    settings = sampleBySample();
    settings.hidden = {{}};
    QVERIFY(!nextUpdate(lineRace(settings).run(0, 0).trainer));
    settings = sampleBySample();
    settings.penalty.l2 = 0.1;
    QVERIFY(!nextUpdate(lineRace(settings).run(0, 0).trainer));
  }
};

ALAB_TEST(TestLineFit)
#include "tst_line_fit.moc"

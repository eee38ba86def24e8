#include "ui/panels/train/scene/sweep_scene.h"

#include <QTest>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"

using namespace alab;

namespace {

TrainFigure sweptFigure() {
  TrainFigure figure{.lines = {lineOf("tanh", 0), lineOf("relu", 1)}, .state = {}};
  figure.state.training.optimizer.rate = 0.02;
  return figure;
}

SweepPoint reached(double rate, double metric) {
  const Band band = {metric - 0.1, metric, metric + 0.1};
  return {.rate = rate, .metric = band, .loss = band, .isEmpty = false};
}

/// With what each reaches at every rate; NaN: all seeds diverge.
std::vector<SweepPoint> pointsOf(const std::function<double(double)>& metricAt) {
  std::vector<SweepPoint> points;
  for (const double rate : sweepRates())
    points.push_back(std::isnan(metricAt(rate)) ? SweepPoint{rate, {}, {}, 5, true}
                                                : reached(rate, metricAt(rate)));
  return points;
}

}  // namespace

class TestSweepScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void eachFunctionIsALineWithItsBandOverTheRates() {
    const PlotScene scene = sweepScene(
        sweptFigure(), {pointsOf([](double) { return 0.8; }), pointsOf([](double) { return 0.6; })});
    QVERIFY(scene.x.scale == AxisScale::Log);
    QCOMPARE(scene.x.range, (Range{0.001, 3}));
    const PlotPane& pane = scene.panes.front();
    QCOMPARE(pane.series.size(), std::size_t(2));
    QCOMPARE(pane.series[1].label, QStringLiteral("relu"));
    QCOMPARE(pane.series[1].y, std::vector<double>(sweepRates().size(), 0.6));
    QCOMPARE(pane.areas.size(), std::size_t(2));
    QCOMPARE(scene.probes.front().x, 0.02);
    QVERIFY(pane.markers.empty());
  }

  void whatDivergesBreaksTheLineAndIsMarked() {
    const auto wild = pointsOf([](double rate) { return rate >= 0.5 ? std::nan("") : 0.9; });
    const PlotPane pane = sweepScene(sweptFigure(), {wild, {}}).panes.front();
    QVERIFY(std::isnan(pane.series[0].y.back()));
    QCOMPARE(pane.markers.size(), std::size_t(4));  // 0.5, 1, 2, 3
    for (const double y : pane.areas.front().y) QVERIFY(std::isfinite(y) && y >= 0.8 - 1e-12);
  }

  /// A rate between two good ones need not be good.
  void wordsTellTheLongestStretch() {
    const auto gapped =
        pointsOf([](double rate) { return rate == 0.01 || (rate >= 0.1 && rate <= 0.5) ? 0.99 : 0.9; });
    const auto words = sweepWords({sweptFigure().lines[0]}, {gapped}, Task::Binary);
    QCOMPARE(words[0].sentence, QStringLiteral("95 % and more between 0.1 and 0.5"));
  }

  void wordsTellWhereItWorks() {
    const std::vector<TrainLine> lines = sweptFigure().lines;
    const auto good = pointsOf([](double rate) { return rate >= 0.05 && rate <= 1 ? 0.99 : 0.5; });
    const auto poor = pointsOf([](double rate) { return rate == 0.2 ? 0.7 : 0.5; });
    const auto words = sweepWords(lines, {good, poor}, Task::Binary);
    QCOMPARE(words[0].sentence, QStringLiteral("95 % and more between 0.05 and 1"));
    QCOMPARE(words[1].sentence, QStringLiteral("at best 70 %, with 0.2"));
    QCOMPARE(words[1].slot, 1);
  }

  void progressIsToldWhileRatesAreLeft() {
    const auto words =
        sweepWords(sweptFigure().lines, {{reached(0.001, 0.5)}, {reached(0.001, 0.5)}}, Task::Binary);
    QCOMPARE(words.size(), std::size_t(1));
    QCOMPARE(words[0].sentence, QStringLiteral("Learning rates tried: 1 of 12"));
  }

  void theTableHoldsEveryPoint() {
    const DataTable table = sweepTable(sweptFigure().lines, {pointsOf([](double) { return 0.8; }), {}});
    QCOMPARE(table.labels.size(), qsizetype(sweepRates().size()));
    QCOMPARE(table.columns.front(), QStringLiteral("learning_rate"));
    QCOMPARE(table.values[1], std::vector<double>(sweepRates().size(), 0.8));
  }

  void theHandSetsRoundRates() {
    QCOMPARE(rateAtHand(0.023456), 0.023);
    QCOMPARE(rateAtHand(1.26), 1.3);
    QCOMPARE(rateAtHand(1e-9), 0.001);
    QCOMPARE(rateAtHand(100), 3.0);
  }
};

ALAB_WIDGET_TEST(TestSweepScene)
#include "tst_sweep_scene.moc"

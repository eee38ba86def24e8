#include "ui/panels/train/scene/epoch_chart.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/analysis/smoothing.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"

using namespace alab;

namespace {

using namespace Qt::StringLiterals;

TrainFigure chartOf(std::vector<TrainLine> lines) {
  return {.lines = std::move(lines), .state = {}};
}

const Series* seriesIn(const PlotScene& scene, QLatin1String id) {
  const auto& all = scene.panes.front().series;
  const auto found = std::ranges::find(all, id, &Series::id);
  return found == all.end() ? nullptr : &*found;
}

const std::vector<double> jagged = {0.9, 0.2, 0.8, 0.1, 0.7};

}  // namespace

class TestEpochChart : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aSmoothedCurveIsTheRunningMean() {
    TrainFigure figure = chartOf({lineWith("tanh", 0, jagged, 0.9)});
    figure.state.chart.smoothing = 0.6;
    const PlotScene scene = lossScene(figure);
    const std::vector<double> x = {0, 1, 2, 3, 4};
    QCOMPARE(seriesIn(scene, "0.test"_L1)->y, smoothed(x, jagged, 0.6));
  }

  /// Whatever the smoothing does, the axis shows all that was measured.
  void smoothingMovesNoAxis() {
    TrainFigure figure = chartOf({lineWith("tanh", 0, jagged, 0.9)});
    const Range before = lossScene(figure).panes.front().y.range;
    figure.state.chart.smoothing = 0.97;
    QVERIFY(lossScene(figure).panes.front().y.range == before);
  }

  void thePointerReadsEveryCurve() {
    TrainFigure figure =
        chartOf({lineWith("tanh", 0, jagged, 0.9), lineWith("relu", 1, {1, 2, 3, 4, 5}, 0.9)});
    figure.cursor = QPointF(2.4, 0.5);
    const PlotPane pane = accuracyScene(figure).panes.front();
    QCOMPARE(pane.markers.size(), std::size_t(2));
    for (const Marker& marker : pane.markers) {
      QCOMPARE(marker.x, 2.0);
      QCOMPARE(marker.y, marker.slot == 0 ? 0.8 : 3.0);
      QCOMPARE(marker.label, marker.slot == 0 ? u"0.8"_s : u"3"_s);
    }
    QVERIFY(pane.notes.back().text.contains(u'2'));
  }

  void withoutAPointerNothingIsRead() {
    const PlotPane pane = accuracyScene(chartOf({lineWith("tanh", 0, jagged, 0.9)})).panes.front();
    QVERIFY(pane.markers.empty());
  }

  void theNearestCurveIsShownAsItIs() {
    TrainFigure figure =
        chartOf({lineWith("tanh", 0, jagged, 0.9), lineWith("relu", 1, {9, 9, 9, 9, 9}, 0.9)});
    figure.state.chart.smoothing = 0.9;
    figure.cursor = QPointF(3, 0.4);
    const PlotScene scene = accuracyScene(figure);
    const Series* raw = seriesIn(scene, "0.test.raw"_L1);
    QVERIFY(raw && raw->role == SeriesRole::Ghost);
    QCOMPARE(raw->y, jagged);
    QVERIFY(!seriesIn(scene, "1.test.raw"_L1));
  }

  void theStateSaysWhatIsVisible() {
    TrainFigure figure = chartOf({lineWith("tanh", 0, jagged, 0.9)});
    figure.state.chart.epochs = Range{1, 3};
    figure.state.chart.values = Range{0.3, 0.6};
    const PlotScene scene = lossScene(figure);
    QVERIFY((scene.x.range == Range{1, 3}));
    QVERIFY((scene.panes.front().y.range == Range{0.3, 0.6}));
  }

  /// The beginning of a run of a million epochs would be a line at the left edge.
  void aLongRunIsShownAsFarAsItIs() {
    TrainFigure figure = chartOf({lineWith("tanh", 0, jagged, 0.9)});
    QVERIFY((epochAxis(figure).range == Range{0, 200}));
    figure.state.training.epochs = 1'000'000;
    QVERIFY((epochAxis(figure).range == Range{0, 2000}));
    edited(figure.lines.front()).testLoss.epochs.back() = 3000;
    QVERIFY((epochAxis(figure).range == Range{0, 8192}));
    edited(figure.lines.front()).testLoss.epochs.back() = 900'000;
    QVERIFY((epochAxis(figure).range == Range{0, 1'000'000}));
  }

  /// Left from a linear axis, where the hand can reach them.
  void valuesBelowZeroAreNoneOfALogAxis() {
    TrainFigure figure = chartOf({lineWith("tanh", 0, jagged, 0.9)});
    figure.state.chart.values = Range{-1, 1};
    QVERIFY(lossScene(figure).panes.front().y.range.lower > 0);
    figure.state.logScale = false;
    QVERIFY((lossScene(figure).panes.front().y.range == Range{-1, 1}));
  }
};

ALAB_TEST(TestEpochChart)
#include "tst_epoch_chart.moc"

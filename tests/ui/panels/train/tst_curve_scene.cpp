#include "ui/panels/train/scene/curve_scene.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"

using namespace alab;

namespace {

TrainFigure figureOf(std::vector<TrainLine> lines) {
  return {.lines = std::move(lines),
          .state = {},
          .task = Task::Binary,
          .pair = OutputPair::SigmoidCrossEntropy,
          .classes = 2};
}

const Series* seriesNamed(const PlotScene& scene, const char* id) {
  const auto& all = scene.panes.front().series;
  const auto found = std::ranges::find(all, QLatin1String(id), &Series::id);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

class TestCurveScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void testIsThickTrainingThinAndGuessingIsDrawn() {
    const PlotScene scene = lossScene(figureOf({lineWith("tanh", 0, {0.7, 0.3, 0.1}, 0.9)}));
    QVERIFY(seriesNamed(scene, "0.test")->role == SeriesRole::Curve);
    QVERIFY(seriesNamed(scene, "0.train")->role == SeriesRole::Derivative);
    const Series* guessing = seriesNamed(scene, "guessing");
    QCOMPARE(guessing->y.front(), std::log(2));
    QVERIFY(scene.panes.front().notes.front().text.contains(QStringLiteral("0.693")));
    const Range shown = scene.panes.front().y.range;
    QVERIFY(shown.lower < 0.1 && shown.upper > 0.7);
  }

  /// Each label is true or not: ln 2, however many labels there are.
  void guessingLabelsIsGuessingBetweenTwo() {
    TrainFigure figure = figureOf({lineWith("tanh", 0, {0.7, 0.3, 0.1}, 0.9)});
    figure.task = Task::Labels;
    figure.pair = OutputPair::SigmoidCrossEntropy;
    figure.classes = 3;
    const PlotScene scene = lossScene(figure);
    QCOMPARE(seriesNamed(scene, "guessing")->y.front(), std::log(2));
    QCOMPARE(scene.panes.front().notes.front().text, QStringLiteral("guessing: ln 2 = 0.693"));
  }

  void theFocusedOneIsDrawnLast() {
    const PlotScene scene =
        lossScene(figureOf({lineWith("tanh", 0, {0.7}, 0.9), lineWith("relu", 1, {0.7}, 0.9)}));
    const auto& series = scene.panes.front().series;
    const auto place = [&](const char* id) {
      return std::ranges::find(series, QLatin1String(id), &Series::id);
    };
    QVERIFY(place("1.test") < place("0.test"));
  }

  void aLossOfZeroStaysOnTheLogAxis() {
    const PlotScene scene = lossScene(figureOf({lineWith("tanh", 0, {0.7, 0.0}, 1)}));
    for (const double y : seriesNamed(scene, "0.test")->y) QVERIFY(y > 0);
  }

  void valuesHaveNoGuessing() {
    TrainFigure figure = figureOf({lineWith("tanh", 0, {3, 1}, 0.9)});
    figure.task = Task::Values;
    figure.pair = OutputPair::IdentitySquared;
    QVERIFY(!seriesNamed(lossScene(figure), "guessing"));
    QCOMPARE(guessingLoss(Task::Classes, OutputPair::SoftmaxCrossEntropy, 3).value(), std::log(3));
  }

  void aFunctionThatDivergedHasNoCurve() {
    TrainLine line = lineOf("relu", 1);
    edited(line).divergedAt = 3;
    const PlotScene scene = lossScene(figureOf({lineWith("tanh", 0, {0.7}, 0.9), line}));
    QVERIFY(!seriesNamed(scene, "1.test"));
    for (const Series& series : scene.panes.front().series)
      for (const double y : series.y) QVERIFY(std::isfinite(y));
  }

  void theGradientHasAPointForEachLayer() {
    TrainLine line = lineWith("tanh", 0, {0.7}, 0.9);
    edited(line).insight.layers.resize(3);
    for (std::size_t l = 0; l < 3; ++l) edited(line).insight.layers[l].rmsD = std::pow(10.0, double(l) - 3);
    const PlotScene scene = gradientScene(figureOf({line}));
    QCOMPARE(seriesNamed(scene, "0.gradient")->x.size(), std::size_t(3));
    QVERIFY(scene.panes.front().y.range.contains(1e-3) && scene.panes.front().y.range.contains(0.1));
  }

  void anEmptySelectionIsSaid() { QVERIFY(!lossScene(figureOf({})).panes.front().message.isEmpty()); }

  void learnedParametersAreNamedWithTheirLayer() {
    TrainLine line = lineWith("prelu", 0, {0.7, 0.5}, 0.9);
    CurveBand slope;
    slope.epochs = {0, 1};
    slope.lower = slope.median = slope.upper = {0.25, 0.1};
    edited(line).learned = {{{1, 0}, "α", slope}};
    const PlotPane pane = learnedScene(figureOf({line})).panes.front();
    QCOMPARE(pane.series.front().label, QStringLiteral("prelu: α, layer 2"));
    QCOMPARE(pane.series.front().y, slope.median);
    QVERIFY(pane.y.range.lower < 0.1 && pane.y.range.upper > 0.25);
    QVERIFY(pane.message.isEmpty());
  }

  /// A layer may have a function of its own, and the network another one than when the report was made.
  void whatALayerLearnsNeedNotBelongToTheFunctionThatIsCompared() {
    TrainLine line = lineWith("relu", 0, {0.7}, 0.9);
    edited(line).learned = {{{0, 0}, "β", {{0}, {1}, {1}, {1}}}};
    QCOMPARE(learnedScene(figureOf({line})).panes.front().series.front().label,
             QStringLiteral("relu: β, layer 1"));
  }

  void nothingLearnedIsSaid() {
    QVERIFY(!learnedScene(figureOf({lineWith("relu", 0, {0.7}, 0.9)})).panes.front().message.isEmpty());
  }
};

ALAB_TEST(TestCurveScene)
#include "tst_curve_scene.moc"

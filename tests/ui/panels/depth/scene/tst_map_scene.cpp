#include "ui/panels/depth/scene/map_scene.h"

#include <QTest>
#include <algorithm>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const FoundMap> mapOf(std::string_view id) {
  const Function function{builtIn(id)};
  const TheoryMap map(function);
  return std::make_shared<const FoundMap>(
      FoundMap{function, map, theoryPicture(map, shownSigmaW({}), shownSigmaB({}), 40, 24)});
}

MapView viewOf(std::string_view id, double sigmaW = 1, double sigmaB = 0) {
  return {.name = QString::fromUtf8(id.data(), qsizetype(id.size())),
          .slot = 2,
          .found = mapOf(id),
          .point = StartVariance{sigmaW * sigmaW, sigmaB * sigmaB}};
}

/// The colour at a place of the map.
double heatAt(const PlotScene& scene, double sigmaW, double sigmaB) {
  const HeatMap& heat = scene.panes[0].heat.at(0);
  const auto column = std::size_t((sigmaW - heat.x.lower) / heat.x.span() * double(heat.columns));
  const auto row = std::size_t((sigmaB - heat.y.lower) / heat.y.span() * double(heat.rows));
  return heat.values[row * heat.columns + column];
}

}  // namespace

class TestMapScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Small weights keep tanh on its slope of 1, and w2 < 1; large ones are chaotic (Poole et al., 2016).
  void coldIsWhereTheGradientFadesAndWarmWhereItExplodes() {
    const PlotScene scene = mapScene(viewOf("tanh"));
    QVERIFY(heatAt(scene, 0.5, 0.05) < -0.2);
    QVERIFY(heatAt(scene, 3.5, 0.05) > 0.2);
    QVERIFY(std::abs(heatAt(scene, 1.04, 0.04)) < 0.1);
    QVERIFY(std::ranges::all_of(scene.panes[0].heat[0].values,
                                [](double value) { return value >= -1 && value <= 1; }));
  }

  /// E f^2 = q / 2: above sigma_w^2 = 2 nothing settles (He et al., 2015).
  void aReluIsHatchedFromHesScaleOn() {
    const PlotScene scene = mapScene(viewOf("relu"));
    QVERIFY(std::isnan(heatAt(scene, 2, 1)));
    QVERIFY(heatAt(scene, 1, 1) < 0);
    QVERIFY(noteWith(scene.panes[0], u"no fixed point"_s));
  }

  void aFunctionWithoutASlopeFadesEverywhere() {
    const PlotScene scene = mapScene(viewOf("binary_step"));
    QVERIFY(std::ranges::all_of(scene.panes[0].heat[0].values, [](double value) { return value == -1; }));
    QVERIFY(noteWith(scene.panes[0], u"fades"_s));
  }

  void theEdgeHasItsNameBesideIt() {
    const PlotScene scene = mapScene(viewOf("tanh"));
    const PlotPane& pane = scene.panes[0];
    const Series* edge = seriesOf(pane, u"edge"_s);
    const Note* note = noteWith(pane, u"edge of chaos"_s);
    QVERIFY(edge && note);
    const auto at = std::ranges::find(edge->x, note->x);
    QVERIFY(at != edge->x.end());
    QCOMPARE(edge->y[std::size_t(at - edge->x.begin())], note->y);
    QVERIFY(note->y > 0 && note->y < pane.y.range.upper);
  }

  /// Sigmoid's begins at sigma_w = 10.
  void anEdgeOutsideOfThePictureHasNoName() {
    const PlotPane pane = mapScene(viewOf("sigmoid")).panes[0];
    QVERIFY(!noteWith(pane, u"edge of chaos"_s));
    QVERIFY(noteWith(pane, u"fades"_s));
  }

  /// He's scale without bias, sigma_w^2 = 2.
  void theEdgeOfAReluIsAPoint() {
    const PlotPane pane = mapScene(viewOf("relu")).panes[0];
    const Note* note = noteWith(pane, u"edge of chaos"_s);
    QVERIFY(note && note->y == 0);
    QVERIFY(std::abs(note->x - std::sqrt(2)) < 1e-6);
    QVERIFY(note->text.contains(u"1.41"_s));
    QVERIFY(pane.markers.back().x == note->x && pane.markers.back().y == 0);
    QVERIFY(!noteWith(mapScene(viewOf("sigmoid")).panes[0], u"σ_b = 0"_s));
  }

  void thePointSaysTheFactorOfALayer() {
    const MapView view = viewOf("relu", 1, 0.5);
    const PlotScene scene = mapScene(view);
    const Marker& point = scene.panes[0].markers.at(0);
    QCOMPARE(point.x, 1.0);
    QCOMPARE(point.y, 0.5);
    QCOMPARE(point.slot, 2);
    QCOMPARE(point.label, u"×0.707"_s);  // sqrt(1 / 2)
    QVERIFY(scene.description.contains(u"multiplies the gradient by 0.707"_s));
    QVERIFY(scene.description.contains(u"variance 0.50"_s));  // q = q / 2 + 0.25
    QCOMPARE(scene.metadata[u"function"_s], u"relu"_s);
    QCOMPARE(scene.metadata[u"sigma_w"_s], u"1"_s);
    QCOMPARE(scene.metadata[u"sigma_b"_s], u"0.5"_s);
  }

  /// Weights that are all alike are no random weights: theory is silent about them, as beside the lines.
  void withoutAPointItIsSaidWhy() {
    MapView view = viewOf("tanh");
    view.point.reset();
    view.start = StartWeights::Constant;
    const PlotScene scene = mapScene(view);
    QVERIFY(scene.panes[0].markers.empty());
    QCOMPARE(scene.panes[0].heat.size(), std::size_t(1));
    QVERIFY2(scene.description.contains(u"not random"_s), qPrintable(scene.description));
    QVERIFY(!scene.metadata.contains(u"sigma_w"_s));
    view.start = StartWeights::EdgeOfChaos;
    QVERIFY(mapScene(view).description.contains(u"do not exist"_s));
  }

  void sentencesTellEveryFate() {
    const auto sentence = [](Settled::Fate fate) {
      return settledSentence({fate, 0.3, 0.09}, {fate, 0.3, 0.09});
    };
    QVERIFY(sentence(Settled::Fate::AtPoint).contains(u"settles at variance 0.30"_s));
    QVERIFY(sentence(Settled::Fate::Fades).contains(u"fades to 0"_s));
    QVERIFY(sentence(Settled::Fate::Grows).contains(u"grows without end"_s));
    const auto growing = [](Settled::Fate small) {
      return settledSentence({Settled::Fate::Grows, HUGE_VAL, 2}, {small, 0.015, 0.5});
    };
    QVERIFY(growing(Settled::Fate::AtPoint).contains(u"variance 0.015"_s));
    QVERIFY(growing(Settled::Fate::Fades).contains(u"fades to 0"_s));
    QVERIFY(growing(Settled::Fate::Grows).contains(u"no fixed point"_s));
    for (const auto fate : {Settled::Fate::AtPoint, Settled::Fate::Fades, Settled::Fate::Grows})
      QVERIFY(sentence(fate).contains(u"0.300"_s));
  }

  void theRangesGrowWithAPointThatWouldBeOutside() {
    QCOMPARE(shownSigmaW(StartVariance{2, 0}), shownSigmaW({}));
    const Range wide = shownSigmaW(StartVariance{100 * 100, 0});
    QVERIFY(wide.upper > 100 && wide.upper < 200);
    QVERIFY(shownSigmaB(StartVariance{1, 25}).upper > 5);
    QCOMPARE(shownSigmaB(StartVariance{1, 25}).lower, 0.0);
    const PlotScene scene = mapScene({.name = u"Tanh"_s, .point = StartVariance{100, 9}});
    QVERIFY(scene.x.range.contains(10) && scene.panes[0].y.range.contains(3));
  }

  void waitingAndNoFunctionAreSaid() {
    QVERIFY(mapScene({.name = u"Tanh"_s}).panes[0].message.contains(u"Tanh"_s));
    QCOMPARE(mapScene({}).panes[0].message, u"No function to show"_s);
    QCOMPARE(mapScene({}).description, u"No function to show"_s);
  }
};

ALAB_WIDGET_TEST(TestMapScene)
#include "tst_map_scene.moc"

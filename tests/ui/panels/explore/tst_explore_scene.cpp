#include "ui/panels/explore/explore_scene.h"

#include <QTest>

#include "core/activation/reference.h"
#include "tests/support/strict.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/scene/curve_cache.h"
#include "ui/panels/explore/scene/shown_number.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

double sigmoid(double x) {
  return 1 / (1 + std::exp(-x));
}
double sigmoidSlope(double x) {
  return sigmoid(x) * (1 - sigmoid(x));
}

const Marker* prominentMarker(const PlotScene& scene, const QString& pane) {
  for (const Marker& marker : paneOf(scene, pane)->markers)
    if (marker.prominent) return &marker;
  return nullptr;
}

QStringList notesOf(const PlotPane& pane) {
  QStringList texts;
  for (const Note& note : pane.notes) texts.append(note.text);
  return texts;
}

QStringList idsOf(const PlotScene& scene) {
  QStringList ids;
  for (const PlotPane& pane : scene.panes) ids.append(pane.id);
  return ids;
}

PlotScene sceneAt(LabState state, double x, const SceneOptions& options = {}) {
  state.explore.probe.x = x;
  return exploreScene(state, {}, options);
}

}  // namespace

class TestExploreScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void firstScreenShowsThreeFunctionsOverTheirSlopes() {
    const PlotScene scene = exploreScene(firstState(), {});
    QCOMPARE(idsOf(scene), QStringList({u"f"_s, u"d1"_s}));
    for (const QString& pane : idsOf(scene))
      for (const int slot : {0, 1, 2}) QVERIFY(seriesOf(scene, pane, QString::number(slot) + u'.' + pane));
    QCOMPARE(prominentMarker(scene, u"d1"_s)->label, u"slope 0.25"_s);
    QCOMPARE(prominentMarker(scene, u"f"_s)->label, u"0.5"_s);
    QVERIFY(notesOf(scene.panes[0]).contains(u"run 1"_s));
    QVERIFY(notesOf(scene.panes[0]).contains(u"rise 0.25"_s));
  }

  void curvesAreTheFunctionAndItsDerivative() {
    const PlotScene scene = exploreScene(firstState(), {});
    QVERIFY(worstError(*seriesOf(scene, u"f"_s, u"0.f"_s), sigmoid) < 1e-15);
    QVERIFY(worstError(*seriesOf(scene, u"d1"_s, u"0.d1"_s), sigmoidSlope) < 1e-15);
    QVERIFY(worstError(*seriesOf(scene, u"f"_s, u"1.f"_s), [](double x) { return std::tanh(x); }) < 1e-15);
    QVERIFY(worstError(*seriesOf(scene, u"f"_s, u"2.f"_s), [](double x) { return std::max(x, 0.0); }) <
            1e-15);
  }

  void aFunctionHasOneSlotInAllPanes() {
    LabState state = firstState();
    state.explore.showD2 = true;
    for (const PlotPane& pane : exploreScene(state, {}).panes)
      for (const Series& series : pane.series)
        if (series.id.contains(u'.')) QCOMPARE(series.slot, series.id.section(u'.', 0, 0).toInt());
  }

  void hiddenFunctionsAreNotDrawn() {
    LabState state = firstState();
    state.selection.functions[1].visible = false;
    const PlotScene scene = exploreScene(state, {});
    QVERIFY(!seriesOf(scene, u"f"_s, u"1.f"_s));
    QVERIFY(!scene.description.contains(u"Tanh"_s));
  }

  void neuronStretchesAndScalesTheSlope() {
    LabState state = stateOf({"sigmoid"});
    state.explore.neuron = {2, -1};
    state.explore.showD2 = true;
    const PlotScene scene = exploreScene(state, {});
    QVERIFY(worstError(*seriesOf(scene, u"f"_s, u"0.f"_s), [](double x) { return sigmoid(2 * x - 1); }) <
            1e-15);
    QVERIFY(worstError(*seriesOf(scene, u"d1"_s, u"0.d1"_s),
                       [](double x) { return 2 * sigmoidSlope(2 * x - 1); }) < 1e-15);
    QVERIFY(worstError(*seriesOf(scene, u"d2"_s, u"0.d2"_s), [](double x) {
              const double s = sigmoid(2 * x - 1);
              return 4 * s * (1 - s) * (1 - 2 * s);
            }) < 1e-14);
    QCOMPARE(scene.panes[1].y.label, u"dy/dx"_s);
  }

  void aCornerOfFIsAJumpOfTheSlope() {
    const PlotScene scene = sceneAt(stateOf({"relu"}), 3);
    const auto corners = markersOf(scene.panes[0], MarkerKind::FilledDot);
    QCOMPARE(corners.size(), size_t(1));
    QCOMPARE(QPointF(corners[0].x, corners[0].y), QPointF(0, 0));
    QVERIFY(markersOf(scene.panes[0], MarkerKind::OpenDot).empty());
    QCOMPARE(markersOf(scene.panes[1], MarkerKind::FilledDot).at(0).y, 0.0);
    QCOMPARE(markersOf(scene.panes[1], MarkerKind::OpenDot).at(0).y, 1.0);
  }

  void aJumpIsBrokenAndDotted() {
    const PlotScene scene = sceneAt(stateOf({"binary_step"}), 3);
    const Series& step = *seriesOf(scene, u"f"_s, u"0.f"_s);
    for (size_t i = 1; i < step.x.size(); ++i)
      QVERIFY(step.y[i - 1] == step.y[i] || std::isnan(step.y[i - 1]) || std::isnan(step.y[i]));
    QCOMPARE(markersOf(scene.panes[0], MarkerKind::FilledDot).at(0).y, 1.0);
    QCOMPARE(markersOf(scene.panes[0], MarkerKind::OpenDot).at(0).y, 0.0);
  }

  void dotsMoveWithTheNeuron() {
    LabState state = stateOf({"relu"});
    state.explore.neuron = {-2, 3};
    const auto dots = markersOf(sceneAt(state, 5).panes[1], MarkerKind::OpenDot);
    QCOMPARE(dots.size(), size_t(1));
    QCOMPARE(dots[0].x, 1.5);
    QCOMPARE(dots[0].y, -2.0);
  }

  void flatStretchesOfTheFocusedFunctionAreShaded() {
    const std::vector<Stripe> stripes = exploreScene(firstState(), {}).panes[0].stripes;
    const double edge = std::log((1 + std::sqrt(0.96)) / (1 - std::sqrt(0.96)));  // s(1 - s) = 0.01
    QCOMPARE(stripes.size(), size_t(2));
    QVERIFY(std::abs(stripes[0].x.upper + edge) < 1e-9);
    QVERIFY(std::abs(stripes[1].x.lower - edge) < 1e-9);
  }

  void theShadeFollowsTheSlopeOfTheNeuron() {
    LabState state = stateOf({"sigmoid"});
    state.explore.neuron.w = 2;
    const std::vector<Stripe> stripes = exploreScene(state, {}).panes[0].stripes;
    QCOMPARE(stripes.size(), size_t(2));
    QVERIFY(std::abs(2 * sigmoidSlope(2 * stripes[1].x.lower) - 0.01) < 1e-9);
  }

  void atACornerThereIsNoTangentButTwoSlopes() {
    const PlotScene scene = sceneAt(stateOf({"relu"}), 0);
    QVERIFY(!seriesOf(scene, u"f"_s, u"tangent"_s));
    QVERIFY(scene.panes[0].areas.empty());
    QCOMPARE(prominentMarker(scene, u"d1"_s)->label, u"corner: slope 0 left, 1 right"_s);
  }

  void theTriangleStaysInTheView() {
    const PlotScene scene = sceneAt(stateOf({"identity"}), 5.9);
    const Area& triangle = scene.panes[0].areas.at(0);
    QVERIFY(*std::max_element(triangle.x.begin(), triangle.x.end()) <= scene.x.range.upper);
    QCOMPARE(triangle.x[1] - triangle.x[0], 1.0);
    QCOMPARE(triangle.y[2] - triangle.y[1], 1.0);
  }

  void hiddenSlopeKeepsItsAxes() {
    LabState state = firstState();
    const Range before = exploreScene(state, {}).panes[1].y.range;
    state.explore.hideD1 = true;
    const PlotScene scene = exploreScene(state, {});
    QCOMPARE(scene.panes[1].y.range, before);
    QVERIFY(scene.panes[1].series.empty());
    QVERIFY(scene.panes[1].markers.empty());
    QVERIFY(!scene.description.contains(u"slope"_s));
  }

  void noNumberTellsASlopeToBeGuessed_data() {
    QTest::addColumn<bool>("isTraced");
    QTest::newRow("hidden") << false;
    QTest::newRow("traced") << true;
  }
  void noNumberTellsASlopeToBeGuessed() {
    QFETCH(const bool, isTraced);
    LabState state = firstState();
    (isTraced ? state.explore.probe.trace : state.explore.hideD1) = true;
    const PlotScene scene = sceneAt(state, 0.5);
    QCOMPARE(notesOf(scene.panes[0]), QStringList({u"run 1"_s}));
    QCOMPARE(prominentMarker(scene, u"f"_s)->label, shownNumber(sigmoid(0.5), 4));
    for (const PlotPane& pane : scene.panes)
      for (const Marker& marker : pane.markers) QVERIFY(!marker.label.contains(u"slope"_s));
    QVERIFY(!scene.description.contains(u"slope"_s));
  }

  void traceDrawsOnlyWhereTheProbeHasBeen() {
    LabState state = stateOf({"sigmoid"});
    state.explore.probe.trace = true;
    SceneOptions options;
    options.traced = Range{-1, 2};
    const PlotScene scene = exploreScene(state, {}, options);
    const Series& traced = *seriesOf(scene, u"d1"_s, u"0.d1"_s);
    QCOMPARE(traced.x.front(), -1.0);
    QCOMPARE(traced.x.back(), 2.0);
    QVERIFY(worstError(traced, sigmoidSlope) < 1e-15);
    QVERIFY(seriesOf(scene, u"f"_s, u"0.f"_s)->x.front() < -5);
  }

  void traceEndsAtAJumpWithItsOwnSide_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<std::vector<double>>("slopes");
    QTest::newRow("up to it") << -1.0 << 0.0 << std::vector<double>{0};
    QTest::newRow("from it") << 0.0 << 1.0 << std::vector<double>{1};
    QTest::newRow("across") << -1.0 << 1.0 << std::vector<double>{0, 1};
  }
  /// The slope of relu is 0 at the left and 1 at the right of 0: pieces without a break have one height.
  void traceEndsAtAJumpWithItsOwnSide() {
    QFETCH(double, from);
    QFETCH(double, to);
    LabState state = stateOf({"relu"});
    state.explore.probe.trace = true;
    SceneOptions options;
    options.traced = Range{from, to};
    const Series traced = *seriesOf(exploreScene(state, {}, options), u"d1"_s, u"0.d1"_s);
    std::vector<double> slopes;
    for (std::size_t i = 0; i < traced.y.size(); ++i)
      if (std::isfinite(traced.y[i]) && (i == 0 || traced.y[i] != traced.y[i - 1]))
        slopes.push_back(traced.y[i]);
    QTEST(slopes, "slopes");
    QCOMPARE(traced.x.front(), from);
    QCOMPARE(traced.x.back(), to);
    for (std::size_t i = 1; i < traced.y.size(); ++i) QVERIFY(!(traced.y[i - 1] == 0 && traced.y[i] == 1));
  }

  void strokesStandInTheirPane() {
    SceneOptions options;
    options.strokes = {{u"d1"_s, {{0, 1}, {1, 2}}}};
    const PlotScene scene = exploreScene(firstState(), {}, options);
    const Series* guess = seriesOf(scene, u"d1"_s, u"guess0"_s);
    QVERIFY(guess);
    QCOMPARE(guess->role, SeriesRole::Guess);
    QCOMPARE(guess->y, std::vector<double>({1, 2}));
    QVERIFY(!seriesOf(scene, u"f"_s, u"guess0"_s));
  }

  void ghostShowsTheSettingThatIsBeingLeft() {
    LabState state = stateOf({"leaky_relu"});
    SceneOptions options;
    options.ghost = GhostSetting{state.selection.functions[0], {}};
    QVERIFY(!seriesOf(exploreScene(state, {}, options), u"f"_s, u"ghost.0"_s));
    state.selection.functions[0].params[0] = 0.5;
    const PlotScene scene = exploreScene(state, {}, options);
    const Series* ghost = seriesOf(scene, u"f"_s, u"ghost.0"_s);
    QVERIFY(ghost);
    QVERIFY(worstError(*ghost, [](double x) { return x > 0 ? x : 0.01 * x; }) < 1e-15);
  }

  void familyDrawsOneCurveForEachValue() {
    LabState state = stateOf({"leaky_relu"});
    state.explore.family = {.on = true, .parameter = 0, .values = {0.1, 0.5}};
    const PlotScene scene = exploreScene(state, {});
    const Series* second = seriesOf(scene, u"f"_s, u"family1.0"_s);
    QVERIFY(second);
    QVERIFY(second->label.contains(u"0.5"_s));
    QVERIFY(worstError(*second, [](double x) { return x > 0 ? x : 0.5 * x; }) < 1e-15);
  }

  void valuesOutsideTheDomainAreLeftOutOfTheFamily() {
    LabState state = stateOf({"elu"});
    state.explore.family = {.on = true, .parameter = 0, .values = {std::nan(""), 1}};
    const PlotScene scene = exploreScene(state, {});
    QVERIFY(seriesOf(scene, u"f"_s, u"family0.0"_s));
    QVERIFY(!seriesOf(scene, u"f"_s, u"family1.0"_s));
  }

  void roundedCurveHoldsNumbersOfTheFormatOnly() {
    LabState state = stateOf({"sigmoid"});
    state.explore.format = {.on = true, .format = NumberFormat::BFloat16};
    const PlotScene scene = exploreScene(state, {});
    const Series* rounded = seriesOf(scene, u"f"_s, u"rounded.0"_s);
    QVERIFY(rounded);
    for (const double y : rounded->y) QCOMPARE(double(roundTo(NumberFormat::BFloat16, y)), y);
    QVERIFY(worstError(*rounded, sigmoid) < 0.02);
  }

  void theRoundedSlopeIsBrokenAtAJump() {
    LabState state = stateOf({"relu"});
    state.explore.format = {.on = true, .format = NumberFormat::Float32};
    const PlotScene scene = exploreScene(state, {});
    const Series& slope = *seriesOf(scene, u"d1"_s, u"rounded.1"_s);
    for (size_t i = 1; i < slope.x.size(); ++i)
      QVERIFY(slope.y[i - 1] == slope.y[i] || std::isnan(slope.y[i - 1]) || std::isnan(slope.y[i]));
    QCOMPARE(slope.y.front(), 0.0);
    QCOMPARE(slope.y.back(), 1.0);
  }

  void signalAddsBellAndHistogram() {
    LabState state = stateOf({"relu"});
    state.explore.signal = {.on = true, .mu = 1, .sigma = 2};
    const PlotScene scene = sceneAt(state, 3);
    const auto& areas = scene.panes[0].areas;
    QCOMPARE(areas[0].role, AreaRole::Bell);
    const auto top = std::max_element(areas[0].y.begin(), areas[0].y.end()) - areas[0].y.begin();
    QVERIFY(std::abs(areas[0].x[size_t(top)] - 1) < 0.1);
    QCOMPARE(areas[1].role, AreaRole::Histogram);
    const auto longest = std::max_element(areas[1].x.begin(), areas[1].x.end()) - areas[1].x.begin();
    QVERIFY(std::abs(areas[1].y[size_t(longest)]) < 0.1);  // relu's heap of zeros
  }

  void onePlotShowsAllOrdersOverEachOther() {
    LabState state = firstState();
    state.explore.onePlot = true;
    const PlotScene scene = exploreScene(state, {});
    QCOMPARE(idsOf(scene), QStringList({u"f"_s}));
    QCOMPARE(seriesOf(scene, u"f"_s, u"0.d1"_s)->role, SeriesRole::Derivative);
    QCOMPARE(seriesOf(scene, u"f"_s, u"0.d1"_s)->label, u"Sigmoid f′"_s);
  }

  void differenceIsTheFocusedMinusTheCompared() {
    LabState state = firstState();
    state.explore.showDifference = true;
    QVERIFY(!paneOf(exploreScene(state, {}), u"difference"_s));
    state.selection.compared = 1;
    const PlotScene scene = exploreScene(state, {});
    const Series* difference = seriesOf(scene, u"difference"_s, u"difference"_s);
    QVERIFY(difference);
    QVERIFY(worstError(*difference, [](double x) { return sigmoid(x) - std::tanh(x); }) < 1e-14);
    QCOMPARE(paneOf(scene, u"difference"_s)->y.label, u"Sigmoid − Tanh"_s);
  }

  void emptySelectionKeepsTheAxesAndSaysSo() {
    const PlotScene scene = exploreScene(stateOf({}), {});
    QCOMPARE(scene.panes.size(), size_t(2));
    QCOMPARE(scene.panes[0].message, u"No function chosen"_s);
    QVERIFY(scene.probes.empty());
    QCOMPARE(scene.panes[0].y.range, exploreScene(firstState(), {}).panes[0].y.range);
    LabState hidden = stateOf({"relu"});
    hidden.selection.functions[0].visible = false;
    QCOMPARE(exploreScene(hidden, {}).panes[0].message, u"All functions are hidden"_s);
  }

  void functionsNobodyKnowsAreLeftOut() {
    LabState state = stateOf({"relu"});
    state.selection.add("nonsense", {});
    state.selection.add("leaky_relu", {1, 2, 3});
    QCOMPARE(exploreScene(state, {}).panes[0].markers.empty(), false);
    QVERIFY(!seriesOf(exploreScene(state, {}), u"f"_s, u"1.f"_s));
    QVERIFY(!seriesOf(exploreScene(state, {}), u"f"_s, u"2.f"_s));
  }

  void descriptionTellsTheNumbersOfTheCurves_data() {
    QTest::addColumn<double>("x");
    for (const double x : {-3.25, 0.0, 0.5, 2.0}) QTest::addRow("x = %g", x) << x;
  }
  void descriptionTellsTheNumbersOfTheCurves() {
    QFETCH(const double, x);
    const QString sentence = sceneAt(stateOf({"sigmoid"}), x).description;
    const auto number = [](double value) { return shownNumber(value, 4); };
    QVERIFY2(sentence.contains(u"x = %1: Sigmoid %2, slope %3"_s.arg(number(x), number(sigmoid(x)),
                                                                     number(sigmoidSlope(x)))),
             qPrintable(sentence));
  }

  void metadataMakesTheFigureAgain() {
    LabState state = stateOf({"leaky_relu", "tanh"});
    state.selection.functions[0].params = {0.2};
    state.explore.x = Range{-2, 3};
    const PlotScene scene = exploreScene(state, {});
    QCOMPARE(scene.metadata[u"functions"_s], u"leaky_relu:alpha=0.2; tanh"_s);
    QCOMPARE(scene.metadata[u"x"_s], u"-2:3"_s);
    QVERIFY(scene.metadata[u"Software"_s].startsWith(u"Activation Lab "_s));
    for (const QString& text : scene.metadata[u"functions"_s].split(u"; "_s))
      QVERIFY(parseFunction(text.toStdString()));
  }

  void aMovedProbeSamplesNothing() {
    CurveCache cache;
    LabState state = firstState();
    state.explore.signal.on = true;
    exploreScene(state, {}, {}, cache);
    const int before = cache.computations();
    QVERIFY(before > 6);
    for (int i = 1; i < 50; ++i) {
      state.explore.probe.x = 0.1 * i;
      const PlotScene cached = exploreScene(state, {}, {}, cache);
      QCOMPARE(cached, exploreScene(state, {}));
    }
    QCOMPARE(cache.computations(), before);
    state.explore.neuron.w = 2;
    exploreScene(state, {}, {}, cache);
    QVERIFY(cache.computations() > before);
  }

  void everyFunctionOfTheCatalogueMakesAFigure() {
    for (const Activation& activation : catalogue()) {
      LabState state = stateOf({});
      state.selection.add(std::string(activation.card().id), activation.defaults());
      state.explore.showD2 = true;
      const PlotScene scene = exploreScene(state, {});
      const Series* curve = seriesOf(scene, u"f"_s, u"0.f"_s);
      QVERIFY2(curve && !curve->label.isEmpty(), activation.card().id.data());
      QVERIFY(worstError(*curve, [&](double x) { return activation.at(x, activation.defaults()).f; }) <
                  1e-12 ||
              !activation.kinks(activation.defaults()).empty());
    }
  }
};

QTEST_MAIN(TestExploreScene)
#include "tst_explore_scene.moc"

#include "ui/panels/explore/scene/pane_curves.h"

#include <QTest>

#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/scene/scene_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestPaneCurves : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

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
    const std::vector<Marker>& markers = paneOf(scene, u"difference"_s)->markers;
    QCOMPARE(markers.size(), size_t(1));
    QVERIFY(isNear(markers[0].y, sigmoid(state.explore.probe.x) - std::tanh(state.explore.probe.x), 1e-14));
    QVERIFY(!markers[0].label.isEmpty());
    state.selection.bySlot(1)->visible = false;
    QCOMPARE(paneOf(exploreScene(state, {}), u"difference"_s)->y.label, u"Sigmoid − Tanh (hidden)"_s);
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

ALAB_WIDGET_TEST(TestPaneCurves)
#include "tst_pane_curves.moc"

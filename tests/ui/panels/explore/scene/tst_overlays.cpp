#include "ui/panels/explore/scene/overlays.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/scene/scene_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestOverlays : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

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
};

ALAB_WIDGET_TEST(TestOverlays)
#include "tst_overlays.moc"

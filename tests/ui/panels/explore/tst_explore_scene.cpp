#include "ui/panels/explore/explore_scene.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/scene/scene_support.h"
#include "ui/panels/explore/scene/curve_cache.h"

using namespace alab;
using namespace Qt::StringLiterals;

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

  void onlyTheEditedCurveIsComputed() {
    CurveCache cache;
    LabState state = stateOf({"swish", "relu", "tanh", "gelu", "elu", "mish"});
    state.explore.showD2 = true;
    exploreScene(state, {}, {}, cache);
    for (const double beta : {0.9, 0.8, 0.7}) {
      const int before = cache.computations();
      state.selection.functions[0].params = {beta};
      exploreScene(state, {}, {}, cache);
      QCOMPARE(cache.computations() - before,
               3 + 2 + 1);  // f, f', f''; how far f' and f'' reach; where f is flat
    }
  }
};

ALAB_WIDGET_TEST(TestExploreScene)
#include "tst_explore_scene.moc"

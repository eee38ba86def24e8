#include "ui/panels/explore/scene/probe_marks.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/scene/scene_support.h"
#include "ui/widgets/shown_number.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestProbeMarks : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void atACornerThereIsNoTangentButTwoSlopes() {
    const PlotScene scene = sceneAt(stateOf({"relu"}), 0);
    QVERIFY(!seriesOf(scene, u"f"_s, u"tangent"_s));
    QVERIFY(scene.panes[0].areas.empty());
    QCOMPARE(prominentMarker(scene, u"d1"_s)->label, u"corner: slope 0 left, 1 right"_s);
  }

  void aJumpIsNoCorner() {
    const PlotScene scene = sceneAt(stateOf({"binary_step"}), 0);
    QVERIFY(!seriesOf(scene, u"f"_s, u"tangent"_s));
    QCOMPARE(prominentMarker(scene, u"d1"_s)->label, u"jump: slope 0 left, 0 right"_s);
  }

  void theTriangleStaysInTheView() {
    const PlotScene scene = sceneAt(stateOf({"identity"}), 5.9);
    const Area& triangle = scene.panes[0].areas.at(0);
    QVERIFY(*std::max_element(triangle.x.begin(), triangle.x.end()) <= scene.x.range.upper);
    QCOMPARE(triangle.x[1] - triangle.x[0], 1.0);
    QCOMPARE(triangle.y[2] - triangle.y[1], 1.0);
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
};

ALAB_WIDGET_TEST(TestProbeMarks)
#include "tst_probe_marks.moc"

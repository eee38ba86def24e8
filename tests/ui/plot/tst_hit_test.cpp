#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/hit_test.h"

namespace alab {
namespace {

/// Two panes of 600x300 and 600x150 px with a gap of 20.
PaneGeometries twoPanes(const PlotScene& scene) {
  return {{.id = QStringLiteral("f"), .rect = {100, 10, 600, 300}, .x = scene.x, .y = scene.panes[0].y},
          {.id = QStringLiteral("d1"), .rect = {100, 330, 600, 150}, .x = scene.x, .y = scene.panes[1].y}};
}

}  // namespace

class TestHitTest : public QObject {
  Q_OBJECT

 private slots:
  void eachPlaceHasItsPart_data() {
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("pane");
    const auto row = [](const char* name, QPointF place, HitPart part, int pane) {
      QTest::newRow(name) << place << static_cast<int>(part) << pane;
    };
    row("upper pane", {200, 100}, HitPart::Pane, 0);
    row("lower pane", {200, 400}, HitPart::Pane, 1);
    row("left of the upper pane", {50, 100}, HitPart::YAxis, 0);
    row("left of the lower pane", {50, 400}, HitPart::YAxis, 1);
    row("below all", {200, 500}, HitPart::XAxis, 1);
    row("gap between the panes", {200, 320}, HitPart::Nothing, 0);
    row("right margin", {720, 100}, HitPart::Nothing, 0);
    row("on the probe", {400, 100}, HitPart::Probe, 0);
    row("14 px beside the probe", {414, 400}, HitPart::Probe, 0);
    row("15 px beside the probe", {415, 400}, HitPart::Pane, 1);
    row("handle in the gap", {405, 320}, HitPart::Probe, 0);
  }
  void eachPlaceHasItsPart() {
    QFETCH(QPointF, place);
    QFETCH(int, part);
    QFETCH(int, pane);
    PlotScene scene = firstScene();
    scene.probes = {{.x = 0, .inviting = false, .hint = {}}};
    const Hit hit = hitAt(twoPanes(scene), scene, place, {});
    QCOMPARE(static_cast<int>(hit.part), part);
    QCOMPARE(static_cast<int>(hit.pane), pane);
  }

  void probeOutOfViewIsNotHit() {
    PlotScene scene = firstScene();
    scene.probes = {{.x = 7, .inviting = false, .hint = {}}};
    QVERIFY(hitAt(twoPanes(scene), scene, {699, 100}, {}).part == HitPart::Pane);
  }

  void arrowToAProbeOutOfViewIsHitAtItsEdge() {
    PlotScene scene = firstScene();
    scene.probes = {{.x = 7, .inviting = false, .hint = {}, .place = QStringLiteral("x = 7")}};
    QVERIFY(hitAt(twoPanes(scene), scene, {690, 320}, {}).part == HitPart::ProbeArrow);
    QVERIFY(hitAt(twoPanes(scene), scene, {110, 320}, {}).part == HitPart::Nothing);
    scene.probes[0].x = -7;
    QVERIFY(hitAt(twoPanes(scene), scene, {110, 320}, {}).part == HitPart::ProbeArrow);
    scene.probes[0].x = 0;
    QVERIFY(hitAt(twoPanes(scene), scene, {110, 320}, {}).part == HitPart::Nothing);
  }

  void emptySceneHasNothing() { QVERIFY(hitAt({}, {}, {10, 10}, {}).part == HitPart::Nothing); }

  void nearestCurveIsTaken() {
    const PlotScene scene = firstScene();
    const PaneGeometry geometry = twoPanes(scene).front();
    for (const int slot : {0, 1, 2}) {
      const Series& series = scene.panes[0].series[static_cast<std::size_t>(slot)];
      const QPointF on = geometry.toPixels({series.x[200], series.y[200]});
      if (slot != 2) QCOMPARE(curveAt(geometry, scene.panes[0], on), std::optional(slot));
    }
    QCOMPARE(curveAt(geometry, scene.panes[0], geometry.toPixels({2, 2}) + QPointF(3, 3)), std::optional(2));
    QVERIFY(!curveAt(geometry, scene.panes[0], geometry.toPixels({-3, 2})));
  }

  void helpersOfACurveAreNotClicked() {
    PlotScene scene = firstScene();
    for (Series& series : scene.panes[0].series) series.role = SeriesRole::Ghost;
    const PaneGeometry geometry = twoPanes(scene).front();
    QVERIFY(!curveAt(geometry, scene.panes[0], geometry.toPixels({2, 2})));
  }
};

ALAB_WIDGET_TEST(TestHitTest)

}  // namespace alab

#include "tst_hit_test.moc"

#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"

namespace alab {

class TestPlotScene : public QObject {
  Q_OBJECT

 private slots:
  void sceneWithABreakEqualsItself() {
    const PlotScene scene = jumpScene();
    QCOMPARE(scene, PlotScene(scene));
  }

  void oneNumberMakesADifference() {
    PlotScene changed = jumpScene();
    changed.panes[0].series[0].y[3] = std::nextafter(1, 2);
    QVERIFY(changed != jumpScene());
  }

  void lengthMakesADifference() {
    PlotScene changed = jumpScene();
    changed.panes[0].series[0].y.pop_back();
    QVERIFY(changed != jumpScene());
  }

  void areasCompareByNumber() {
    const Area area = {.role = AreaRole::Bell, .slot = 1, .x = {0, 1}, .y = {std::nan(""), 2}};
    Area other = area;
    QCOMPARE(area, other);
    other.slot = 2;
    QVERIFY(area != other);
  }
};

ALAB_TEST(TestPlotScene)

}  // namespace alab

#include "tst_plot_scene.moc"

// Names that stand before the first points of their curves, inside the pane.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/mark_layout.h"
#include "ui/plot/plot_figure.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// From layer 1 to 50, what is left rising to 1 at the last one.
Series line(const QString& name, int slot, double first) {
  Series series{.id = name, .label = name, .role = SeriesRole::Curve, .slot = slot, .x = {}, .y = {}};
  for (int layer = 1; layer <= 50; ++layer) {
    series.x.push_back(layer);
    series.y.push_back(std::pow(first, (50 - layer) / 49.0));
  }
  return series;
}

PlotScene sceneOf(std::vector<Series> series) {
  PlotScene scene;
  scene.x = {.label = u"layer"_s, .range = {0.5, 50.5}, .kind = AxisKind::Counts};
  PlotPane pane;
  pane.id = u"gradient"_s;
  pane.names = NameSide::Left;
  pane.y = {.label = u"left"_s, .range = {1e-12, 10}, .scale = AxisScale::Log};
  pane.series = std::move(series);
  scene.panes = {pane};
  return scene;
}

struct Shown {
  explicit Shown(const PlotScene& scene, QSize size = {700, 400}) {
    figure.setSize(size);
    figure.setScene(scene);
    boxes = leftNameBoxes(geometry(), figure.scene().panes[0], {});
  }
  const PaneGeometry& geometry() const { return figure.geometry().front(); }
  QPointF startOf(std::size_t i) const {
    return *visibleStart(geometry(), figure.scene().panes[0].series[i]);
  }

  PlotFigure figure;
  std::vector<QRectF> boxes;
};

std::vector<Series> three() {
  return {line(u"Sigmoid"_s, 0, 1e-10), line(u"Tanh"_s, 1, 0.2), line(u"ReLU"_s, 2, 0.3)};
}

}  // namespace

class TestLeftNames : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void namesStandInsideThePaneBeforeTheFirstPoints() {
    for (const QSize size : {QSize(1000, 560), QSize(640, 360), QSize(420, 300)}) {
      const Shown shown(sceneOf(three()), size);
      QCOMPARE(shown.boxes.size(), std::size_t(3));
      for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(shown.geometry().rect.adjusted(-1, -1, 1, 1).contains(shown.boxes[i]));
        QVERIFY(shown.boxes[i].right() < shown.startOf(i).x());
      }
    }
  }

  void theyKeepOffEachOther() {
    std::vector<Series> many;
    for (int i = 0; i < 8; ++i) many.push_back(line(u"Function %1"_s.arg(i), i, 0.5 + 0.01 * i));
    const Shown shown(sceneOf(many));
    QCOMPARE(shown.boxes.size(), many.size());
    for (std::size_t i = 0; i < many.size(); ++i)
      for (std::size_t j = i + 1; j < many.size(); ++j)
        QVERIFY(shown.boxes[i].intersected(shown.boxes[j]).height() < 1);
  }

  void labelsOfMarkersKeepOffThem() {
    PlotScene scene = sceneOf(three());
    for (const Series& series : scene.panes[0].series)
      scene.panes[0].markers.push_back({.kind = MarkerKind::Probe,
                                        .x = 1,
                                        .y = series.y.front(),
                                        .slot = series.slot,
                                        .label = u"0.00031"_s});
    const Shown shown(scene);
    const auto labels =
        layOutLabels(shown.geometry(), scene.panes[0], Theme::of(ThemeId::Light), PlotStyle());
    QVERIFY(labels.size() >= 2);
    for (const PlacedLabel& label : labels)
      for (const QRectF& name : shown.boxes) QVERIFY(!label.box.intersects(name));
  }

  void theFigureMakesRoomForTheLongestOne() {
    const Shown brief(sceneOf({line(u"Tanh"_s, 0, 0.5)}));
    const Shown lengthy(sceneOf({line(u"A rather long name of a function"_s, 0, 0.5)}));
    QVERIFY(lengthy.startOf(0).x() > brief.startOf(0).x() + 100);
    QVERIFY(std::abs(lengthy.geometry().toPixels({50.5, 1}).x() - lengthy.geometry().rect.right()) < 1);
  }

  void aNameThatIsFarTooLongTakesHalfAtMost() {
    const Shown shown(sceneOf({line(QString(500, u'W'), 0, 0.5)}));
    QVERIFY(shown.startOf(0).x() < shown.geometry().rect.center().x());
  }

  void withoutNamesTheFigureBeginsWhereTheSceneDoes() {
    Series silent = line({}, 0, 0.5);
    const Shown shown(sceneOf({silent}));
    QVERIFY(shown.boxes.empty());
    QCOMPARE(shown.geometry().x.range, Range({0.5, 50.5}));
  }

  void aCurveThatBeginsWithAGapHasItsNameWhereItCanBeSeen() {
    Series late = line(u"Late"_s, 0, 0.5);
    for (std::size_t i = 0; i < 20; ++i) late.y[i] = std::nan("");
    const Shown shown(sceneOf({late}));
    QVERIFY(std::abs(shown.startOf(0).x() - shown.geometry().toPixels({21, 1}).x()) < 1);
    QVERIFY(shown.boxes.at(0).right() < shown.startOf(0).x());
  }
};

ALAB_WIDGET_TEST(TestLeftNames)
#include "tst_left_names.moc"

#include "ui/plot/paint/mark_painter.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// 400 x 300 px for x from 0 to 4, y from 0 to 3: a unit is 100 px.
PaneGeometry geometry() {
  PlotAxis x, y;
  x.range = {0, 4};
  y.range = {0, 3};
  return {u"f"_s, QRectF(0, 0, 400, 300), x, y};
}

PlotPane triangleOf(double run) {
  PlotPane pane;
  pane.notes = {{.x = 1 + run / 2, .y = 1, .text = u"run"_s, .side = NoteSide::Below, .edge = run},
                {.x = 1 + run, .y = 1.5, .text = u"rise"_s, .side = NoteSide::Right, .edge = 1}};
  return pane;
}

QImage painted(const PlotPane& pane) {
  QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  paintMarks(painter, geometry(), pane, Theme::of(ThemeId::Light), PlotStyle());
  return image;
}

bool isBlank(const QImage& image, const QRect& area) {
  for (int y = area.top(); y <= area.bottom(); ++y)
    for (int x = area.left(); x <= area.right(); ++x)
      if (image.pixelColor(x, y).alpha() > 0) return false;
  return true;
}

}  // namespace

class TestMarkPainter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void notesStandBesideTheTriangle() {
    const QImage image = painted(triangleOf(1));
    QVERIFY(!isBlank(image, {120, 202, 60, 10}));  // below its lower edge
    QVERIFY(!isBlank(image, {204, 140, 20, 20}));  // to the right of its upright one
    QVERIFY(isBlank(image, {101, 101, 98, 98}));
  }

  void notesKeepOffCurvesAndPoints() {
    PlotPane pane = triangleOf(1);
    Series curve;
    curve.x = {0, 1.5, 2.2, 4};
    curve.y = {0.9, 0.9, 1.5, 1.5};
    pane.series = {curve};
    pane.markers = {{.kind = MarkerKind::Probe, .x = 2.1, .y = 1.5, .slot = 0, .label = {}}};
    const QImage marked = painted(pane);
    pane.notes.clear();
    const QImage bare = painted(pane);
    QVERIFY(marked != bare);
    for (double x = 0.01; x < 4; x += 0.01) {
      const double y = x < 1.5 ? 0.9 : x > 2.2 ? 1.5 : 0.9 + 0.6 * (x - 1.5) / 0.7;
      const QPoint pixel(int(100 * x), int(300 - 100 * y));
      QCOMPARE(marked.pixelColor(pixel), bare.pixelColor(pixel));
    }
    const QRect probeLine(209, 0, 3, 300);
    QCOMPARE(marked.copy(probeLine), bare.copy(probeLine));
    const QRect point(200, 140, 20, 20);
    QCOMPARE(marked.copy(point), bare.copy(point));
  }

  void aSmallTriangleHasNoNotesAtAll() { QVERIFY(isBlank(painted(triangleOf(0.05)), {0, 0, 400, 300})); }
};

ALAB_WIDGET_TEST(TestMarkPainter)
#include "tst_mark_painter.moc"

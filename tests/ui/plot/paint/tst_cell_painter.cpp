#include "ui/plot/paint/cell_painter.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// Two cells beside each other, 200 x 40 px in all.
HeatMap twoCells(const QString& left, const QString& right) {
  HeatMap heat{{0, 2}, {0, 1}, 2, 1, {0, 0}};
  heat.texts = {left, right};
  return heat;
}

QImage paintedCells(const HeatMap& heat, const PlotStyle& style = {}, double width = 200) {
  QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
  image.fill(Theme::of(ThemeId::Light).plot);
  QPainter painter(&image);
  const PaneGeometry geometry{.id = u"t"_s,
                              .rect = {0, 0, width, 40},
                              .x = {.label = {}, .range = {0, 2}},
                              .y = {.label = {}, .range = {0, 1}}};
  paintCells(painter, geometry, heat, Theme::of(ThemeId::Light), style);
  return image;
}

int inkIn(const QImage& image, const QRect& part) {
  int ink = 0;
  for (int y = part.top(); y <= part.bottom(); ++y)
    for (int x = part.left(); x <= part.right(); ++x)
      ink += image.pixelColor(x, y) != Theme::of(ThemeId::Light).plot;
  return ink;
}

constexpr QRect leftCell(0, 0, 100, 40), rightCell(100, 0, 100, 40);

}  // namespace

class TestCellPainter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aTextStandsInItsCell() {
    const QImage image = paintedCells(twoCells(u"0.5"_s, {}));
    QVERIFY(inkIn(image, leftCell.adjusted(20, 0, -20, 0)) > 20);
    QCOMPARE(inkIn(image, rightCell), 0);
  }

  void aLongTextIsSmallerAndTheOthersAreNot() {
    const QImage image = paintedCells(twoCells(u"8"_s, u"123456789012345678"_s));
    const QImage alone = paintedCells(twoCells(u"8"_s, {}));
    QCOMPARE(image.copy(leftCell), alone.copy(leftCell));
    QVERIFY(inkIn(image, rightCell) > 20);
    QCOMPARE(inkIn(image, {99, 0, 4, 40}), 0);
  }

  void whatCannotBeReadIsLeftOut() {
    QCOMPARE(inkIn(paintedCells(twoCells(u"1234567890"_s, {}), {}, 20), leftCell), 0);
  }

  void aFramedCellHasAFrame() {
    HeatMap heat = twoCells({}, {});
    heat.framed = {1};
    const QImage image = paintedCells(heat);
    QCOMPARE(inkIn(image, leftCell.adjusted(0, 0, -2, 0)), 0);
    QVERIFY(inkIn(image, rightCell) > 200);
  }

  void aMapWithoutTextsIsLeftAlone() {
    QCOMPARE(inkIn(paintedCells(HeatMap{{0, 2}, {0, 1}, 2, 1, {0, 0}}), leftCell), 0);
  }
};

ALAB_WIDGET_TEST(TestCellPainter)
#include "tst_cell_painter.moc"

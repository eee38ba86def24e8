#include "ui/plot/paint/tile_painter.h"

#include <QImage>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/plot/figure_export.h"
#include "ui/theme/class_colours.h"

using namespace alab;

namespace {

/// The left half is of class 0, the right one of class 1.
PlotTile halves() {
  PlotTile tile{.title = QStringLiteral("Tanh  test 99 %"), .x = {-6, 6}, .y = {-6, 6}, .side = 16};
  for (std::size_t k = 0; k < 256; ++k) {
    tile.kinds.push_back(k % 16 < 8 ? 0 : 1);
    tile.strengths.push_back(1);
  }
  return tile;
}

QImage painted(const PlotTile& tile, const Theme& theme) {
  QImage image(200, 220, QImage::Format_RGB32);
  image.fill(theme.window);
  QPainter painter(&image);
  paintTile(painter, QRectF(image.rect()), tile, theme);
  return image;
}

PlotScene sceneOf(std::size_t tiles) {
  PlotScene scene;
  scene.tiles.assign(tiles, halves());
  scene.description = QStringLiteral("maps");
  return scene;
}

}  // namespace

class TestTilePainter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aPlaceComesBackFromItsPixels() {
    const PlotTile tile = halves();
    const QRectF square(10, 30, 120, 120);
    const QPointF place(-1.5, 4.25);
    const QPointF back = fromTile(tile, square, toTile(tile, square, place));
    QVERIFY(qAbs(back.x() - place.x()) < 1e-12 && qAbs(back.y() - place.y()) < 1e-12);
    QCOMPARE(toTile(tile, square, QPointF(-6, -6)), square.bottomLeft());
  }

  /// Lower, the square would be smaller; higher, room would stay empty.
  void aTileNeedsNoMoreHeightThanItsWidthFills() {
    const QFontMetricsF letters{QFont()};
    const double height = tileHeight(150, letters);
    const double side = tileSquare(QRectF(0, 0, 150, height), letters).width();
    QCOMPARE(tileSquare(QRectF(0, 0, 150, height + 50), letters).width(), side);
    QVERIFY(tileSquare(QRectF(0, 0, 150, height - 1), letters).width() < side);
  }

  /// The title begins where its square does, further to the left if it is long.
  void aLongTitleHasTheWholeRoom() {
    PlotTile tile = halves();
    const auto firstInk = [](const PlotTile& one) {
      QImage image(300, 120, QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      paintTile(painter, QRectF(image.rect()), one, Theme::of(ThemeId::Light));
      for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < 12; ++y)
          if (image.pixelColor(x, y).lightness() < 200) return x;
      return image.width();
    };
    const int usual = firstInk(tile);
    tile.title = QStringLiteral("x * sigmoid(b * x) + a * tanh(x)  test 99 %");
    QVERIFY2(firstInk(tile) < usual, qPrintable(QString::number(usual)));
  }

  void cellsHaveTheColoursOfTheirClasses() {
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
      const Theme& theme = Theme::of(id);
      const QImage image = painted(halves(), theme);
      QCOMPARE(image.pixelColor(50, 130).rgb(), classAreaColour(theme, 0, 1).rgb());
      QCOMPARE(image.pixelColor(150, 130).rgb(), classAreaColour(theme, 1, 1).rgb());
    }
  }

  void rowsAreEqualAndOfFourAtMost() {
    const std::vector<QRectF> rooms = tileRooms(QRectF(0, 0, 800, 400), 6);
    QCOMPARE(rooms.size(), std::size_t(6));
    QCOMPARE(rooms[2].top(), 0.0);
    QVERIFY(rooms[3].top() > rooms[2].bottom());
    QVERIFY(rooms[2].right() <= 800.01 && rooms[5].bottom() <= 400.01);
    QCOMPARE(tilesInRow(4), std::size_t(4));
    QCOMPARE(tilesInRow(5), std::size_t(3));
    QCOMPARE(tilesInRow(8), std::size_t(4));
    QVERIFY(tileRooms(QRectF(0, 0, 800, 400), 0).empty());
  }

  void theyAreExportedAsPictureDrawingAndPage() {
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf}) {
      const auto one = figureBytes(sceneOf(1), format, {}), five = figureBytes(sceneOf(5), format, {});
      QVERIFY(one && five);
      QVERIFY(five->size() > one->size());
    }
  }

  /// Large pictures are painted strip by strip.
  void anExportedMapHasItsColours() {
    const QImage image = figureImage(sceneOf(1), {.size = {600, 600}});
    const QColor expected = classAreaColour(Theme::of(ThemeId::Light), 1, 1);
    QCOMPARE(image.pixelColor(900, 700).rgb(), expected.rgb());
    QCOMPARE(image.pixelColor(900, 1100).rgb(), expected.rgb());
  }
};

ALAB_WIDGET_TEST(TestTilePainter)
#include "tst_tile_painter.moc"

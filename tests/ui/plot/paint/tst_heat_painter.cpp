#include "ui/plot/paint/heat_painter.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// 0 to 4 over 0 to 2 on 400 x 200 px.
PaneGeometry heatPane() {
  return {.id = QStringLiteral("map"),
          .rect = {0, 0, 400, 200},
          .x = {.label = {}, .range = {0, 4}},
          .y = {.label = {}, .range = {0, 2}}};
}

HeatMap quarters(double lowerLeft, double lowerRight, double upperLeft, double upperRight) {
  return {{0, 4}, {0, 2}, 2, 2, {lowerLeft, lowerRight, upperLeft, upperRight}};
}

QImage painted(const HeatMap& heat, const Theme& theme = Theme::of(ThemeId::Light)) {
  QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
  image.fill(theme.plot);
  QPainter painter(&image);
  paintHeat(painter, heatPane(), heat, theme);
  return image;
}

int colours(const QImage& image, const QRect& area) {
  QSet<QRgb> found;
  for (int y = area.top(); y <= area.bottom(); ++y)
    for (int x = area.left(); x <= area.right(); ++x) found.insert(image.pixel(x, y));
  return int(found.size());
}

}  // namespace

class TestHeatPainter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theMiddleIsTheGroundAndTheEndsAreTwoColours() {
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark, ThemeId::Projector, ThemeId::Print}) {
      const Theme& theme = Theme::of(id);
      QCOMPARE(heatColour(0, theme), theme.plot);
      QVERIFY(heatColour(-1, theme) != heatColour(1, theme));
      QCOMPARE(heatColour(-7, theme), heatColour(-1, theme));
    }
  }

  void theColourGetsStrongerWithTheValue() {
    const Theme& theme = Theme::of(ThemeId::Light);
    for (const double sign : {-1.0, 1.0})
      for (double value = 0.1; value <= 1; value += 0.1) {
        const QColor now = heatColour(sign * value, theme), before = heatColour(sign * (value - 0.1), theme);
        QVERIFY(now.lightnessF() < before.lightnessF());
      }
  }

  void rowsGoUpwards() {
    const Theme& theme = Theme::of(ThemeId::Light);
    const QImage image = painted(quarters(-1, -0.5, 0.5, 1));
    QCOMPARE(image.pixelColor(100, 150), heatColour(-1, theme));
    QCOMPARE(image.pixelColor(300, 150), heatColour(-0.5, theme));
    QCOMPARE(image.pixelColor(100, 50), heatColour(0.5, theme));
    QCOMPARE(image.pixelColor(300, 50), heatColour(1, theme));
  }

  void cellsHaveSharpEdges() {
    const QImage image = painted(quarters(-1, 1, -1, 1));
    QCOMPARE(colours(image, {190, 20, 20, 160}), 2);
  }

  void whatHasNoValueIsHatched() {
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
      const QImage image = painted(quarters(noNumber, 1, 1, 1), Theme::of(id));
      QVERIFY(colours(image, {20, 120, 160, 60}) >= 2);
      QCOMPARE(colours(image, {220, 20, 160, 60}), 1);
    }
  }

  void aMapThatIsSmallerThanThePaneLeavesTheRestAlone() {
    HeatMap heat = quarters(1, 1, 1, 1);
    heat.x = {0, 2};
    const QImage image = painted(heat);
    QCOMPARE(image.pixelColor(100, 100), heatColour(1, Theme::of(ThemeId::Light)));
    QCOMPARE(image.pixelColor(300, 100), Theme::of(ThemeId::Light).plot);
  }

  void noCellsPaintNothing() {
    const QImage image = painted({{0, 4}, {0, 2}, 0, 0, {}});
    QCOMPARE(colours(image, image.rect()), 1);
  }
};

ALAB_WIDGET_TEST(TestHeatPainter)
#include "tst_heat_painter.moc"

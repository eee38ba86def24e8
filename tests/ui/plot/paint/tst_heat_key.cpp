#include "ui/plot/paint/heat_key.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/plot/paint/heat_painter.h"

using namespace alab;

namespace {

PaneGeometry keyPane() {
  return {.id = QStringLiteral("map"),
          .rect = {0, 20, 300, 200},
          .x = {.label = {}, .range = {0, 4}},
          .y = {.label = {}, .range = {0, 2}}};
}

HeatMap keyedMap() {
  return {{0, 4}, {0, 2},
          1,      1,
          {0},    {{-0.5, QStringLiteral("×0.5")}, {0, QStringLiteral("×1")}, {0.5, QStringLiteral("×2")}}};
}

PlotScene sceneOf(const HeatMap& heat) {
  PlotScene scene;
  scene.panes.emplace_back();
  scene.panes.back().heat = {heat};
  return scene;
}

QImage paintedKey(const HeatMap& heat) {
  QImage image(400, 240, QImage::Format_ARGB32_Premultiplied);
  image.fill(Theme::of(ThemeId::Light).plot);
  QPainter painter(&image);
  paintHeatKey(painter, keyPane(), heat, Theme::of(ThemeId::Light), {});
  return image;
}

/// Of two colours, by channel.
int channelDistance(QColor a, QColor b) {
  return std::max(
      {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

}  // namespace

class TestHeatKey : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theBarHasTheColoursOfTheMap() {
    const Theme& theme = Theme::of(ThemeId::Light);
    const QImage image = paintedKey(keyedMap());
    const PlotStyle style;
    const int x = 300 + int(1.2 * style.fontPixels);  // inside the bar
    QVERIFY(channelDistance(image.pixelColor(x, 217), heatColour(-0.5, theme)) < 6);
    QVERIFY(channelDistance(image.pixelColor(x, 120), heatColour(0, theme)) < 6);
    QVERIFY(channelDistance(image.pixelColor(x, 23), heatColour(0.5, theme)) < 6);
  }

  void itsTextsFitIntoItsWidth() {
    const QImage image = paintedKey(keyedMap());
    const double width = heatKeyWidth(sceneOf(keyedMap()), {});
    QVERIFY(width > 0);
    const QColor ground = Theme::of(ThemeId::Light).plot;
    for (int x = 300 + int(width); x < image.width(); ++x)
      for (int y = 0; y < image.height(); ++y) QCOMPARE(image.pixelColor(x, y), ground);
  }

  /// In a low figure the outer ones give way.
  void textsThatWouldMeetAreLeftOut() {
    HeatMap crowded = keyedMap();
    crowded.key.insert(crowded.key.begin() + 1, {-0.48, QStringLiteral("×0.48")});
    HeatMap alone = keyedMap();
    alone.key[0].text = QStringLiteral("×0.48");
    const QRect texts(300 + 20, 0, 80, 240);
    QVERIFY(paintedKey(crowded).copy(texts) != paintedKey(keyedMap()).copy(texts));
    int lines = 0;
    bool wasInked = false;
    const QImage image = paintedKey(crowded).copy(QRect(300 + 32, 0, 68, 240));
    for (int y = 0; y < image.height(); ++y) {
      bool isInked = false;
      for (int x = 0; x < image.width(); ++x) isInked |= image.pixelColor(x, y).lightness() < 120;
      lines += isInked && !wasInked;
      wasInked = isInked;
    }
    QCOMPARE(lines, 3);
  }

  void withoutAKeyThereIsNoBar() {
    HeatMap heat = keyedMap();
    heat.key.clear();
    QCOMPARE(heatKeyWidth(sceneOf(heat), {}), 0.0);
    QImage empty(400, 240, QImage::Format_ARGB32_Premultiplied);
    empty.fill(Theme::of(ThemeId::Light).plot);
    QCOMPARE(paintedKey(heat), empty);
  }
};

ALAB_WIDGET_TEST(TestHeatKey)
#include "tst_heat_key.moc"

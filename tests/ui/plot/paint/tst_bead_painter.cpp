#include "ui/plot/paint/bead_painter.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// 600 x 120 px; the beads stand at half the height of what is over the bar.
PaneGeometry geometryFor(double lastBead) {
  return {.id = u"chain"_s,
          .rect = {0, 0, 600, 120},
          .x = {.label = {}, .range = {-0.5, lastBead + 0.5}},
          .y = {.label = {}, .range = {0, 1}, .kind = AxisKind::Unmarked}};
}

std::vector<Bead> chainOf(std::size_t layers, double strength = 0.5) {
  std::vector<Bead> beads;
  for (std::size_t i = 0; i <= layers; ++i)
    beads.push_back({.x = double(i),
                     .text = u"0.5"_s,
                     .link = i == 0 ? QString() : u"×0.25"_s,
                     .strength = strength,
                     .slot = 0});
  return beads;
}

QImage painted(const std::vector<Bead>& beads, const Theme& theme = Theme::of(ThemeId::Light),
               const PlotStyle& style = {}) {
  QImage image(600, 120, QImage::Format_ARGB32_Premultiplied);
  image.fill(theme.plot);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBeads(painter, geometryFor(double(beads.size()) - 1), beads, theme, style);
  return image;
}

/// A chain without its letters differs from one with them where letters are.
bool showsTexts(std::size_t layers, const PlotStyle& style = {}) {
  std::vector<Bead> silent = chainOf(layers);
  for (Bead& bead : silent) bead.text.clear(), bead.link.clear();
  const Theme& theme = Theme::of(ThemeId::Light);
  return painted(chainOf(layers), theme, style) != painted(silent, theme, style);
}

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1.
double contrast(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
  };
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

/// Of the letters on the only bead: the best of any pixel inside against the disc beside them.
double contrastOfLetters(const Theme& theme, int slot, double strength) {
  std::vector<Bead> one = chainOf(0, strength);
  one[0].slot = slot;
  one[0].text = u"█"_s;
  const QImage image = painted(one, theme);
  const QPoint centre(300, 48);
  const QColor disc = image.pixelColor(centre + QPoint(0, 25));
  double best = 1;
  for (int dx = -4; dx <= 4; ++dx)
    for (int dy = -4; dy <= 4; ++dy)
      best = std::max(best, contrast(image.pixelColor(centre + QPoint(dx, dy)), disc));
  return best;
}

int distance(const QColor& a, const QColor& b) {
  return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// In px, under one of the beads.
int barHeightAt(const QImage& image, int bead, int beads) {
  const int x = 600 * (2 * bead + 1) / (2 * beads) - 50;  // beside the text of the link
  int y = image.height() - 1;
  while (y > 60 && distance(image.pixelColor(x, y), Theme::of(ThemeId::Light).seriesColour(0)) < 80) --y;
  return image.height() - 1 - y;
}

}  // namespace

class TestBeadPainter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Its height is what is left, the least of it a line on the ground.
  void theBarIsAsHighAsWhatIsLeft() {
    std::vector<Bead> beads = chainOf(4);
    for (std::size_t i = 0; i < beads.size(); ++i) beads[i].bar = double(i) / 4;
    const QImage image = painted(beads);
    const int whole = barHeightAt(image, 4, 5);
    QVERIFY(whole >= 20);
    for (int i = 1; i < 5; ++i) QVERIFY(std::abs(barHeightAt(image, i, 5) - whole * i / 4) <= 1);
    QCOMPARE(barHeightAt(image, 0, 5), 1);
  }

  void theDiscsStandAtTheirPlacesInTheColourOfTheFunction() {
    std::vector<Bead> beads = chainOf(2, 1);
    for (Bead& bead : beads) bead.text.clear(), bead.slot = 2;
    const QImage image = painted(beads);
    for (const int x : {100, 300, 500})
      QVERIFY(distance(image.pixelColor(x, 48), Theme::of(ThemeId::Light).seriesColour(2)) < 80);
  }

  void arrowsLeadFromEachToTheNext() {
    const QImage image = painted(chainOf(2));
    const auto isInked = [&](int x) {
      return distance(image.pixelColor(x, 48), Theme::of(ThemeId::Light).plot) > 100;
    };
    QVERIFY(isInked(200) && isInked(400));
    QVERIFY(!isInked(30) && !isInked(570));
  }

  void theTextsAreLeftOutWhereTheBeadsStandClose() {
    QVERIFY(showsTexts(5));
    QVERIFY(!showsTexts(30));
    QVERIFY(!showsTexts(1000));
  }

  /// A lecture is where they matter most.
  void largeLettersAreMadeToFitRatherThanLeftOut() { QVERIFY(showsTexts(5, {.labelPixels = 26})); }

  void longTextsAreMadeToFitTheDisc() {
    std::vector<Bead> lengthy = chainOf(5), silent = chainOf(5);
    for (Bead& bead : lengthy) bead.text = u"−3.28·10¹²⁴"_s, bead.link.clear();
    for (Bead& bead : silent) bead.text.clear(), bead.link.clear();
    const QImage with = painted(lengthy), without = painted(silent);
    QVERIFY(with != without);
    for (int y = 0; y < with.height(); ++y)
      for (int x = 0; x < with.width(); ++x) {
        if (with.pixel(x, y) == without.pixel(x, y)) continue;
        const double fromCentre = std::abs(std::fmod(x, 100.0) - 50);  // the discs stand at 50, 150 ...
        QVERIFY2(fromCentre <= 30, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
      }
  }

  /// Whatever is left, and in every colour and theme. Between both kinds of letters the best is 3.7.
  void lettersCanBeReadOnEveryDisc() {
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark, ThemeId::Projector, ThemeId::Print})
      for (int slot = 0; slot < int(Theme::of(id).series.size()); ++slot)
        for (const double strength : {0.0, 0.25, 0.5, 0.56, 0.65, 0.75, 0.9, 1.0}) {
          const double found = contrastOfLetters(Theme::of(id), slot, strength);
          QVERIFY2(
              found >= 3.6,
              qPrintable(u"%1, slot %2, %3: %4"_s.arg(themeName(id)).arg(slot).arg(strength).arg(found)));
        }
  }

  void aStrengthBeyondItsRangeIsTheEndOfIt() {
    QCOMPARE(painted(chainOf(3, 7)), painted(chainOf(3, 1)));
    QCOMPARE(painted(chainOf(3, -1)), painted(chainOf(3, 0)));
  }

  void noBeadsAndASingleOneArePainted() {
    QImage image(600, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBeads(painter, geometryFor(1), {}, Theme::of(ThemeId::Light), {});
    painter.end();
    QCOMPARE(image.pixelColor(300, 48), QColor(Qt::white));
    QVERIFY(painted(chainOf(0)).pixelColor(300, 30) != QColor(Qt::white));
  }
};

ALAB_WIDGET_TEST(TestBeadPainter)
#include "tst_bead_painter.moc"

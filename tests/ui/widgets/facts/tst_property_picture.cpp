#include "ui/widgets/facts/property_picture.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/analysis/properties.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"

using namespace alab;

namespace {

constexpr PropertyPicture all[] = {PropertyPicture::Range,       PropertyPicture::Monotone,
                                   PropertyPicture::ZeroCentred, PropertyPicture::LargestSlope,
                                   PropertyPicture::Smooth,      PropertyPicture::Saturates};

Properties exampleOf(PropertyPicture picture, std::size_t which) {
  return analyze(Function(builtIn(examplesOf(picture)[which])));
}

QImage pictureIn(ThemeId theme, PropertyPicture picture, double ratio = 1) {
  return drawn(picture, Theme::of(theme).palette(), baseFont(10), ratio);
}

bool has(const QImage& image, const QColor& colour) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y) == colour) return true;
  return false;
}

}  // namespace

class TestPropertyPicture : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theFirstExampleHasThePropertyAndTheSecondHasNot() {
    QVERIFY(exampleOf(PropertyPicture::Monotone, 0).monotone);
    QVERIFY(!exampleOf(PropertyPicture::Monotone, 1).monotone);
    QVERIFY(exampleOf(PropertyPicture::ZeroCentred, 0).zeroCentred);
    QVERIFY(!exampleOf(PropertyPicture::ZeroCentred, 1).zeroCentred);
    QCOMPARE(exampleOf(PropertyPicture::Smooth, 0).continuity, Smoothness::Infinite);
    QCOMPARE(exampleOf(PropertyPicture::Smooth, 1).continuity, Smoothness::C0);
    QVERIFY(exampleOf(PropertyPicture::Saturates, 0).saturatesLeft);
    QVERIFY(exampleOf(PropertyPicture::Saturates, 0).saturatesRight);
    QVERIFY(!exampleOf(PropertyPicture::Saturates, 1).saturatesLeft);
    QVERIFY(!exampleOf(PropertyPicture::Saturates, 1).saturatesRight);
  }

  void rangesAndSlopesOfTheExamplesDiffer() {
    QVERIFY(std::isfinite(exampleOf(PropertyPicture::Range, 0).supremum.value));
    QVERIFY(std::isinf(exampleOf(PropertyPicture::Range, 1).supremum.value));
    QVERIFY(exampleOf(PropertyPicture::LargestSlope, 0).lipschitz >
            3 * exampleOf(PropertyPicture::LargestSlope, 1).lipschitz);
    for (std::size_t which : {0, 1})  // the triangle stands there
      QCOMPARE(exampleOf(PropertyPicture::LargestSlope, which).d1Max.at.x, 0.0);
  }

  void itIsInTheColoursOfTheTheme_data() {
    QTest::addColumn<ThemeId>("id");
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark, ThemeId::Projector})
      QTest::addRow("%s", qPrintable(themeName(id))) << id;
  }
  void itIsInTheColoursOfTheTheme() {
    QFETCH(const ThemeId, id);
    const Theme& theme = Theme::of(id);
    for (const PropertyPicture picture : all) {
      const QImage image = pictureIn(id, picture);
      QVERIFY(has(image, theme.accent));
      QVERIFY(has(image, theme.text));
      QCOMPARE(image.pixelColor(image.width() / 2, 0).alpha(), 0);
    }
    QVERIFY(has(pictureIn(id, PropertyPicture::Monotone), theme.error));
    QVERIFY(has(pictureIn(id, PropertyPicture::Smooth), theme.error));
  }

  void noTwoAreAlike() {
    for (const PropertyPicture one : all)
      for (const PropertyPicture other : all)
        QVERIFY(one == other || pictureIn(ThemeId::Light, one) != pictureIn(ThemeId::Light, other));
  }

  void itGrowsWithTheLetters() {
    const QPalette palette = Theme::of(ThemeId::Light).palette();
    const QImage small = drawn(PropertyPicture::Range, palette, baseFont(10), 1);
    const QImage large = drawn(PropertyPicture::Range, palette, baseFont(20), 1);
    QVERIFY(std::abs(double(large.width()) / small.width() - 2) < 0.1);
  }

  void highResolutionHasMorePixels() {
    const QSize usual = pictureIn(ThemeId::Light, PropertyPicture::Smooth).size();
    QCOMPARE(pictureIn(ThemeId::Light, PropertyPicture::Smooth, 2).size(), 2 * usual);
  }

  void nothingIsNoPicture() { QVERIFY(pictureIn(ThemeId::Light, PropertyPicture::None).isNull()); }
};

ALAB_WIDGET_TEST(TestPropertyPicture)
#include "tst_property_picture.moc"

#include "ui/panels/train/data_picture.h"

#include <QTest>

#include "core/activation/catalogue.h"
#include "core/data/generate.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

constexpr QSize size(92, 56);

QImage pictureOf(DataKind kind, ThemeId theme = ThemeId::Light) {
  const DataSet data = dataSet(kind, {.points = 120, .function = Function(builtIn("tanh"))});
  return dataPicture(data, size, 1, Theme::of(theme)).toImage();
}

int countOf(const QImage& picture, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) count += picture.pixelColor(x, y) == colour;
  return count;
}

}  // namespace

class TestDataPicture : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyKindIsDrawn() {
    QList<QImage> pictures;
    for (const DataFacts& kind : dataKinds()) {
      const QImage picture = pictureOf(kind.kind);
      QVERIFY2(!pictures.contains(picture), std::string(kind.name).c_str());
      pictures.append(picture);
    }
  }

  void everyClassHasItsColour() {
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
      const QImage picture = pictureOf(DataKind::Iris, id);
      for (int number = 0; number < 3; ++number)
        QVERIFY(countOf(picture, Theme::of(id).classColour(number)) > 20);
    }
  }

  /// The ring of the circle lies outside of its disc.
  void placesAreThoseOfTheData() {
    const DataSet data = dataSet(DataKind::Circle, {.points = 400, .function = {}});
    const QImage picture = dataPicture(data, {100, 100}, 1, Theme::of(ThemeId::Light)).toImage();
    const auto shareOf = [&](int number, QRect part) {
      return countOf(picture.copy(part), Theme::of(ThemeId::Light).classColour(number));
    };
    const QRect middle(35, 35, 30, 30);
    const int inner = data.y(0, 0) > 0 ? 1 : 0;  // the first samples lie in the disc
    QVERIFY(shareOf(inner, middle) > 50);
    QCOMPARE(shareOf(1 - inner, middle), 0);
  }

  void nothingIsDrawnOfNothing() {
    const QImage picture = dataPicture({}, size, 1, Theme::of(ThemeId::Light)).toImage();
    QCOMPARE(countOf(picture, QColor(0, 0, 0, 0)), size.width() * size.height());
  }
};

ALAB_WIDGET_TEST(TestDataPicture)
#include "tst_data_picture.moc"

#include "ui/widgets/functions/curve_thumbnail.h"

#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Function;

namespace {

constexpr QSize size(80, 40);

QImage picture(std::string_view id) {
  return alab::curveThumbnail(Function(alab::builtIn(id)), size, 1, Qt::red, Qt::transparent).toImage();
}

bool isDrawn(const QImage& image, double x, double y) {
  const int column = int((x + 4) / 8 * size.width());
  const int row = int((2.5 - y) / 4 * size.height());
  for (int dy = -1; dy <= 1; ++dy) {
    if (image.rect().contains(column, row + dy) && qAlpha(image.pixel(column, row + dy)) > 60) return true;
  }
  return false;
}

}  // namespace

class TestCurveThumbnail : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void theCurveIsWhereTheFunctionIs() {
    const QImage image = picture("tanh");
    for (const double x : {-3.0, -1.0, -0.3, 0.4, 1.2, 3.1}) {
      QVERIFY(isDrawn(image, x, std::tanh(x)));
      QVERIFY(!isDrawn(image, x, std::tanh(x) + 1));
    }
  }

  void aJumpIsNotALine() {
    const QImage image = picture("binary_step");
    QVERIFY(isDrawn(image, -1, 0));
    QVERIFY(isDrawn(image, 1, 1));
    QVERIFY(!isDrawn(image, 0, 0.5));
  }

  void everyFunctionHasAPicture() {
    for (const alab::Activation& activation : alab::catalogue()) {
      const QImage image =
          alab::curveThumbnail(Function(activation), size, 1, Qt::red, Qt::transparent).toImage();
      QImage empty(image.size(), image.format());
      empty.fill(Qt::transparent);
      QVERIFY2(image != empty, std::string(activation.card().id).c_str());
    }
  }

  void highResolutionHasMorePixels() {
    const QPixmap pixmap = alab::curveThumbnail(Function(alab::builtIn("relu")), size, 2, Qt::red, Qt::black);
    QCOMPARE(pixmap.size(), size * 2);
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
  }
};

ALAB_WIDGET_TEST(TestCurveThumbnail)
#include "tst_curve_thumbnail.moc"

#include "ui/plot/export/figure_painting.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"

using namespace alab;

namespace {

QImage paintedInOneGo(const PlotScene& scene, const FigureOptions& options) {
  const QSizeF size = options.scale * QSizeF(options.size);
  QImage image(qRound(size.width()), qRound(size.height()), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  PlotFigure figure;
  prepare(figure, scene, options);
  figure.paint(image, options.scale, Medium::Raster);
  return image;
}

int difference(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                   std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
}

struct Comparison {
  qint64 different = 0;  ///< pixels
  int most = 0;          ///< levels of 255
};

Comparison compared(const QImage& a, const QImage& b) {
  Comparison found;
  for (int y = 0; y < a.height(); ++y) {
    const auto* left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
    const auto* right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
    for (int x = 0; x < a.width(); ++x) {
      found.different += left[x] != right[x];
      found.most = std::max(found.most, difference(left[x], right[x]));
    }
  }
  return found;
}

}  // namespace

class TestFigurePainting : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void smallPictureIsOneTurn() {
    FigurePainting painting(firstScene(), {.size = {1000, 500}, .scale = 1});
    QCOMPARE(painting.share(), 0.0);
    painting.paintNext();
    QVERIFY(painting.isDone());
    QCOMPARE(painting.share(), 1.0);
  }

  void turnsJoinWithoutASeam_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("transparent");
    QTest::newRow("large") << QSize(2400, 1700) << 1.0 << false;
    QTest::newRow("transparent") << QSize(2400, 1700) << 1.0 << true;
    QTest::newRow("whole scale") << QSize(700, 500) << 4.0 << false;
    QTest::newRow("odd scale") << QSize(701, 499) << 3.3 << false;
    QTest::newRow("wide") << QSize(16384, 100) << 1.0 << false;
    QTest::newRow("high") << QSize(100, 16384) << 1.0 << false;
  }

  /// Curves are rounded at another place in each strip: a few pixels, and by less than an eye sees.
  void turnsJoinWithoutASeam() {
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    QFETCH(const bool, transparent);
    const FigureOptions options = {.size = size, .scale = scale, .transparent = transparent};
    FigurePainting painting(firstScene(), options);
    int turns = 0;
    for (; !painting.isDone(); ++turns) painting.paintNext();
    QVERIFY(turns > 2);
    const QImage whole = paintedInOneGo(firstScene(), options);
    QCOMPARE(painting.picture().size(), whole.size());
    const Comparison found = compared(painting.picture(), whole);
    QVERIFY2(found.most <= 6, qPrintable(QString::number(found.most)));
    QVERIFY2(found.different < 1e-4 * whole.width() * whole.height(),
             qPrintable(QString::number(found.different)));
  }
};

ALAB_WIDGET_TEST(TestFigurePainting)
#include "tst_figure_painting.moc"

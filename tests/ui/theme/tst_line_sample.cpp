#include "ui/theme/line_sample.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include "tests/support/test_program.h"
#include "ui/theme/theme.h"

using namespace alab;

namespace {

constexpr int length = 32;

/// Where ink is, along the middle of a sample.
QString printed(int slot, double width) {
  QImage image(length, 9, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setPen(samplePen(Theme::of(ThemeId::Projector).seriesPen(slot, width), length));
  painter.drawLine(QPointF(0, 4.5), QPointF(length, 4.5));
  painter.end();
  QString ink;
  for (int x = 0; x < length; ++x) ink += QLatin1Char(image.pixelColor(x, 4).alpha() > 127 ? '#' : ' ');
  return ink.trimmed();
}

}  // namespace

class TestLineSample : public QObject {
  Q_OBJECT

 private slots:
  void everyKindOfDashIsTold_data() {
    QTest::addColumn<double>("width");
    for (const double width : {1.5, 2.0, 3.0, 4.0}) QTest::addRow("%g px", width) << width;
  }
  void everyKindOfDashIsTold() {
    QFETCH(double, width);
    QSet<QString> seen;
    for (int slot = 0; slot < 6; ++slot) {
      const QString ink = printed(slot, width);
      QCOMPARE(ink.contains(QLatin1Char(' ')), slot > 0);
      seen.insert(ink);
    }
    QCOMPARE(seen.size(), 6);
  }

  void aPatternThatFitsStaysAsOnTheCurve() {
    const QPen pen = Theme::of(ThemeId::Light).seriesPen(2, 2);
    QCOMPARE(samplePen(pen, length), pen);
  }
};

ALAB_WIDGET_TEST(TestLineSample)
#include "tst_line_sample.moc"

#include "ui/plot/paint/table_painter.h"

#include <QImage>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

PlotTable tableOf(int rows) {
  PlotTable table{{u"Function"_s, u"Range"_s, u"Used for"_s}, {}};
  for (int i = 0; i < rows; ++i) {
    table.rows.push_back({u"Sigmoid"_s, u"(0, 1)"_s, u"binary outputs"_s});
    table.sketches.push_back({.id = {}, .label = {}, .x = {-4, 4}, .y = {0, 1}});
  }
  return table;
}

QImage painted(const PlotTable& table, QSize size) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  paintTable(painter, QRectF(QPointF(), size).adjusted(10, 10, -10, -10), table, 13,
             Theme::of(ThemeId::Light));
  return image;
}

/// The smallest rectangle with all that is not white.
QRect inked(const QImage& image) {
  QRect ink;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixel(x, y) != qRgb(255, 255, 255)) ink |= QRect(x, y, 1, 1);
  return ink;
}

}  // namespace

class TestTablePainter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void nothingLeavesTheArea_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<QSize>("size");
    QTest::newRow("room enough") << 3 << QSize(600, 300);
    QTest::newRow("many rows") << 60 << QSize(600, 300);
    QTest::newRow("narrow") << 3 << QSize(120, 300);
    QTest::newRow("tiny") << 10 << QSize(40, 30);
    QTest::newRow("no rows") << 0 << QSize(300, 100);
  }
  void nothingLeavesTheArea() {
    QFETCH(const int, rows);
    QFETCH(const QSize, size);
    const QRect ink = inked(painted(tableOf(rows), size));
    QVERIFY(!ink.isEmpty());
    QVERIFY(QRect(QPoint(), size).adjusted(9, 9, -9, -9).contains(ink));
  }

  void everyRowHasItsCurve() {
    const PlotTable table = tableOf(3);
    PlotTable bare = table;
    bare.sketches.assign(3, {});
    const QImage with = painted(table, {600, 300}), without = painted(bare, {600, 300});
    const QColor curve = Theme::of(ThemeId::Light).seriesColour(0);
    int coloured = 0;
    for (int y = 0; y < with.height(); ++y) {
      bool hasCurve = false;
      for (int x = 0; x < with.width(); ++x)
        hasCurve = hasCurve || (with.pixelColor(x, y) == curve && without.pixelColor(x, y) != curve);
      coloured += hasCurve;
    }
    QVERIFY2(coloured >= 3, qPrintable(QString::number(coloured)));
  }
};

ALAB_WIDGET_TEST(TestTablePainter)
#include "tst_table_painter.moc"

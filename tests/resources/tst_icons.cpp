// The icons inside the program: valid, square, and drawn in the colour that the root's attribute gives.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include "tests/support/test_program.h"

namespace {

constexpr auto application = "activation-lab.svg";

QImage drawn(const QByteArray& svg) {
  QImage image(28, 28, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  QSvgRenderer(svg).render(&painter);
  return image;
}

/// Pixels that are fully covered and have this colour.
int pixelsOf(const QImage& image, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour;
  return count;
}

}  // namespace

class TestIcons : public QObject {
  Q_OBJECT

 private slots:
  void everyIconIsASquareInTheGivenColour_data() {
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(names.size() >= 20);
    for (const QString& name : names) QTest::newRow(qPrintable(name)) << name;
  }
  void everyIconIsASquareInTheGivenColour() {
    QFETCH(QString, name);
    QFile file(QStringLiteral(":/icons/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    const QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().width(), renderer.viewBoxF().height());
    if (name == QLatin1String(application)) return;
    const QColor colour(0x20, 0x80, 0x40);
    const QByteArray coloured = QByteArray(svg).replace("<svg ", "<svg color=\"#208040\" ");
    QVERIFY(pixelsOf(drawn(coloured), colour) > 5);
  }

  void theApplicationIconKeepsItsCurveAtSixteenPixels() {
    QSvgRenderer renderer(QStringLiteral(":/icons/") + QLatin1String(application));
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int bright = 0;
    for (int y = 0; y < 16; ++y)
      for (int x = 0; x < 16; ++x) bright += image.pixelColor(x, y).lightness() > 150;
    QVERIFY(bright >= 10 && bright <= 80);
  }
};

ALAB_WIDGET_TEST(TestIcons)
#include "tst_icons.moc"

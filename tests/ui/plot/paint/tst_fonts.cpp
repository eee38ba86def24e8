#include "ui/plot/paint/fonts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestFonts : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void lettersShrinkOnlyAsFarAsNeededAndAllowed() {
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    const QString text = QStringLiteral("loss (test thick, training thin)");
    const auto sizeIn = [&](double share) {
      painter.setFont(letters(20));
      shrinkToFit(painter, text, share * QFontMetricsF(letters(20), &image).horizontalAdvance(text), 0.7);
      return painter.font().pixelSize();
    };
    QCOMPARE(sizeIn(1.5), 20);
    QCOMPARE(sizeIn(0.85), 17);
    QCOMPARE(sizeIn(0.2), 14);
  }
};

ALAB_WIDGET_TEST(TestFonts)
#include "tst_fonts.moc"

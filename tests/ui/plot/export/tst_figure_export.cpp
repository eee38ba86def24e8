#include <QBuffer>
#include <QPdfWriter>
#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"
#include "tests/ui/plot/export/rich_figure.h"

namespace alab {

class TestFigureExport : public QObject {
  Q_OBJECT

 private slots:
  void pageOfAPrinterHoldsVectorsThatFillItsWidth() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
      QPdfWriter page(&buffer);
      page.setPageSize(QPageSize(QPageSize::A4));
      paintPage(page, richScene(), {});
    }
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(bytes.contains("/FontFile"));
    QImage page(700, 900, QImage::Format_RGB32);  // half the size: all beside and below it stays as it was
    page.fill(Qt::magenta);
    paintPage(page, richScene(), {.size = {1400, 600}});
    QCOMPARE(page.pixelColor(698, 298), QColor(Qt::white));
    QCOMPARE(page.pixelColor(350, 302), QColor(Qt::magenta));
  }

  void endingPicksTheFormat() {
    QCOMPARE(*formatOfFile(QStringLiteral("a.b/figure.PNG")), FigureFormat::Png);
    QCOMPARE(*formatOfFile(QStringLiteral("figure.svg")), FigureFormat::Svg);
    QCOMPARE(*formatOfFile(QStringLiteral("figure.pdf")), FigureFormat::Pdf);
    QCOMPARE(*formatOfFile(QStringLiteral("figure.csv")), FigureFormat::Csv);
    QCOMPARE(*formatOfFile(QStringLiteral("figure.json")), FigureFormat::Json);
  }

  void otherEndingsAreRefusedWithTheList() {
    for (const char* name : {"figure.jpg", "figure", "", "png", "dir.png/figure"}) {
      const auto format = formatOfFile(QString::fromLatin1(name));
      QVERIFY(!format);
      QVERIFY(format.error().hint.find(".svg") != std::string::npos);
    }
  }

  void impossibleOptionsAreRefused_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("dpi");
    QTest::addColumn<bool>("fine");
    QTest::newRow("usual") << QSize(1000, 560) << 2.0 << 96.0 << true;
    QTest::newRow("no width") << QSize(0, 560) << 2.0 << 96.0 << false;
    QTest::newRow("negative") << QSize(1000, -1) << 2.0 << 96.0 << false;
    QTest::newRow("20000x20000") << QSize(20000, 20000) << 1.0 << 96.0 << false;
    QTest::newRow("8000x8000, just fine") << QSize(8000, 8000) << 1.0 << 96.0 << true;
    QTest::newRow("8000x8000 twice as fine") << QSize(8000, 8000) << 2.0 << 96.0 << false;
    QTest::newRow("no scale") << QSize(1000, 560) << 0.0 << 96.0 << false;
    QTest::newRow("scale is not a number") << QSize(1000, 560) << std::nan("") << 96.0 << false;
    QTest::newRow("endless scale") << QSize(16, 16) << 1e300 << 96.0 << false;
    QTest::newRow("no dots") << QSize(1000, 560) << 1.0 << 0.0 << false;
  }
  void impossibleOptionsAreRefused() {
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(double, dpi);
    QFETCH(bool, fine);
    const FigureOptions options = {.size = size, .scale = scale, .dpi = dpi};
    QCOMPARE(!problemWith(options), fine);
    if (fine) return;
    QVERIFY(!problemWith(options)->hint.empty());
    QVERIFY(!figureBytes(firstScene(), FigureFormat::Png, options));
  }

  void pngHasItsSizeAndResolution_data() {
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) QTest::addRow("scale %g", scale) << scale;
  }
  void pngHasItsSizeAndResolution() {
    QFETCH(double, scale);
    const FigureOptions options = {.size = {400, 240}, .scale = scale, .dpi = 100};
    const QImage image = QImage::fromData(bytesOf(richScene(), FigureFormat::Png, options));
    QCOMPARE(image.size(), QSize(qRound(400 * scale), qRound(240 * scale)));
    QCOMPARE(image.dotsPerMeterX(), qRound(100 * scale / 0.0254));
    QCOMPARE(image.dotsPerMeterY(), qRound(100 * scale / 0.0254));
  }

  void pngCarriesItsSettings() {
    const FigureOptions options = {.size = {400, 240}, .scale = 1.5, .dpi = 100, .theme = ThemeId::Dark};
    const QImage image = QImage::fromData(bytesOf(richScene(), FigureFormat::Png, options));
    QCOMPARE(image.text(QStringLiteral("theme")), QStringLiteral("dark"));
    QCOMPARE(image.text(QStringLiteral("size")), QStringLiteral("400x240"));
    QCOMPARE(image.text(QStringLiteral("scale")), QStringLiteral("1.5"));
    QCOMPARE(image.text(QStringLiteral("dpi")), QStringLiteral("100"));
    QCOMPARE(image.text(QStringLiteral("Title")), richScene().title);
    QCOMPARE(image.text(QStringLiteral("functions")), QStringLiteral("sigmoid, tanh, relu"));
    QCOMPARE(image.text(QStringLiteral("range")), QStringLiteral("-6:6 <&>"));
    QVERIFY(image.text(QStringLiteral("Software")).startsWith(QStringLiteral("Activation Lab")));
  }

  void transparentMeansTransparent() {
    const QImage clear = figureImage(richScene(), {.transparent = true});
    const QImage opaque = figureImage(richScene(), {.theme = ThemeId::Dark});
    QCOMPARE(clear.pixelColor(1, 1).alpha(), 0);
    QCOMPARE(opaque.pixelColor(1, 1), Theme::of(ThemeId::Dark).plot);
  }

  void themeColoursTheFigure() {
    QVERIFY(figureImage(richScene(), {.theme = ThemeId::Light}) !=
            figureImage(richScene(), {.theme = ThemeId::Projector}));
  }

  void scaledPictureIsTheSamePicture() {
    const QImage one = figureImage(richScene(), {.size = {500, 300}, .scale = 1});
    const QImage two = figureImage(richScene(), {.size = {500, 300}, .scale = 2})
                           .scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < one.height(); ++y)
      for (int x = 0; x < one.width(); ++x) different += !isLike(one.pixelColor(x, y), two.pixelColor(x, y));
    QVERIFY2(different < 0.05 * one.width() * one.height(), qPrintable(QString::number(different)));
  }

  void pdfEmbedsItsFontsAndStaysVector() {
    const QByteArray pdf = bytesOf(richScene(), FigureFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/MediaBox [0 0 1000"));
    QVERIFY(!pdf.contains("/CreationDate"));
    QVERIFY(pdf.contains("(settings.json)"));
  }

  void sameSceneSameBytes_data() {
    QTest::addColumn<FigureFormat>("format");
    QTest::newRow("png") << FigureFormat::Png;
    QTest::newRow("svg") << FigureFormat::Svg;
    QTest::newRow("pdf") << FigureFormat::Pdf;
  }
  void sameSceneSameBytes() {
    QFETCH(FigureFormat, format);
    const QByteArray first = bytesOf(richScene(), format);
    QVERIFY(!first.isEmpty());
    QCOMPARE(bytesOf(richScene(), format), first);
  }

  void processDoesNotShowInThePdf() {
    const QByteArray first = bytesOf(richScene(), FigureFormat::Pdf);
    for (int i = 0; i < 8; ++i) {
      QHashSeed::resetRandomGlobalSeed();  // as in another process
      QCOMPARE(bytesOf(richScene(), FigureFormat::Pdf), first);
    }
  }

  void dataFormatsAreNotPictures() {
    QVERIFY(!figureBytes(richScene(), FigureFormat::Csv, {}));
    QVERIFY(!figureBytes(richScene(), FigureFormat::Json, {}));
  }

  void emptySceneIsAPicture() {
    QVERIFY(!bytesOf({}, FigureFormat::Svg).isEmpty() && !bytesOf({}, FigureFormat::Pdf).isEmpty());
  }
};

ALAB_WIDGET_TEST(TestFigureExport)

}  // namespace alab

#include "tst_figure_export.moc"

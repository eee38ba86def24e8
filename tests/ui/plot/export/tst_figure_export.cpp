#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

#include "tests/ui/plot/scenes.h"
#include "ui/plot/figure_export.h"
#include "ui/plot/plot_figure.h"

namespace alab {
namespace {

/// Two panes, early ends, jump dots, probe, words that XML must escape.
PlotScene richScene() {
  PlotScene scene = firstScene();
  scene.title = QStringLiteral("f < g & \"h\"");
  scene.caption = QStringLiteral("Drawn for a test");
  scene.description = QStringLiteral("Sigmoid, tanh and ReLU");
  scene.metadata = {{QStringLiteral("functions"), QStringLiteral("sigmoid, tanh, relu")},
                    {QStringLiteral("range"), QStringLiteral("-6:6 <&>")}};
  scene.probes = {{.x = 0.8, .inviting = true, .hint = QStringLiteral("Drag me")}};
  scene.panes[0].areas = {{.role = AreaRole::Bell, .slot = 0, .x = {-1, 1, 1}, .y = {0, 0, 1}}};
  scene.panes[0].markers = {{.kind = MarkerKind::Probe,
                             .x = 0.8,
                             .y = sigmoid(0.8),
                             .slot = 0,
                             .label = QStringLiteral("0.69"),
                             .prominent = true}};
  return scene;
}

QByteArray bytesOf(const PlotScene& scene, FigureFormat format, const FigureOptions& options = {}) {
  const Result<QByteArray> bytes = figureBytes(scene, format, options);
  return bytes ? *bytes : QByteArray();
}

/// All attributes `name` of elements `element`.
QStringList attributes(const QByteArray& svg, const QString& element, const QString& name) {
  QStringList values;
  QXmlStreamReader xml(svg);
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && (element.isEmpty() || xml.name() == element))
      if (xml.attributes().hasAttribute(name)) values.append(xml.attributes().value(name).toString());
  return xml.hasError() ? QStringList{QStringLiteral("error: ") + xml.errorString()} : values;
}

QString textOf(const QByteArray& svg, const QString& element) {
  QXmlStreamReader xml(svg);
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
      return xml.readElementText();
  return {};
}

QRectF clipRect(const QByteArray& svg, const QString& id) {
  QXmlStreamReader xml(svg);
  bool inside = false;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const QXmlStreamAttributes a = xml.attributes();
    if (inside)
      return {a.value(QLatin1String("x")).toDouble(), a.value(QLatin1String("y")).toDouble(),
              a.value(QLatin1String("width")).toDouble(), a.value(QLatin1String("height")).toDouble()};
    inside = xml.name() == QLatin1String("clipPath") && a.value(QLatin1String("id")) == id;
  }
  return {};
}

QImage rendered(const QByteArray& svg, QSize size) {
  QSvgRenderer renderer(svg);
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  renderer.render(&painter);
  return image;
}

bool isLike(const QColor& a, const QColor& b) {
  return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 80;
}

}  // namespace

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
    const QImage image = QImage::fromData(bytesOf(richScene(), FigureFormat::Png));
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

  void titleAndCaptionAreWords() {
    const QByteArray svg = bytesOf(richScene(), FigureFormat::Svg);
    QVERIFY(svg.contains(">f &lt; g &amp; &quot;h&quot;"));
    QVERIFY(svg.contains("Drawn for a test"));
  }

  void handOfTheScreenIsNotInTheFile() {
    const QByteArray svg = bytesOf(richScene(), FigureFormat::Svg);
    QVERIFY(!svg.contains("Drag me"));
    PlotScene quiet = richScene();
    quiet.probes[0] = {.x = 0.8, .inviting = false, .hint = {}};
    QCOMPARE(bytesOf(quiet, FigureFormat::Svg), svg);
  }

  void svgIsWellFormedAndTellsWhatItIs() {
    const QByteArray svg = bytesOf(richScene(), FigureFormat::Svg);
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(textOf(svg, QStringLiteral("title")), richScene().title);
    QCOMPARE(textOf(svg, QStringLiteral("desc")), richScene().description);
    QVERIFY(textOf(svg, QStringLiteral("metadata")).contains(QStringLiteral("-6:6 <&>")));
    QCOMPARE(attributes(svg, QStringLiteral("svg"), QStringLiteral("viewBox")),
             QStringList{QStringLiteral("0 0 1000 560")});
  }

  void svgClipsEachPaneToItsAxes() {
    const QByteArray svg = bytesOf(richScene(), FigureFormat::Svg);
    PlotFigure figure;
    figure.setSize({1000, 560});
    figure.setScene(richScene());
    for (std::size_t i = 0; i < 2; ++i)
      QCOMPARE(clipRect(svg, QStringLiteral("clip%1").arg(i)), QRectF(figure.clipOf(i)));
    const QStringList clips = attributes(svg, QStringLiteral("g"), QStringLiteral("clip-path"));
    QCOMPARE(clips, QStringList({QStringLiteral("url(#clip0)"), QStringLiteral("url(#clip1)")}));
  }

  void svgIdsAreUnique() {
    const QStringList ids = attributes(bytesOf(richScene(), FigureFormat::Svg), {}, QStringLiteral("id"));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
  }

  void svgReferencesExist() {
    const QByteArray svg = bytesOf(richScene(), FigureFormat::Svg);
    const QStringList ids = attributes(svg, {}, QStringLiteral("id"));
    static const QRegularExpression reference(QStringLiteral("url\\(#([^)]+)\\)|href=\"#([^\"]+)\""));
    for (const auto& match : reference.globalMatch(QString::fromUtf8(svg)))
      QVERIFY(ids.contains(match.captured(1) + match.captured(2)));
  }

  void svgShowsTheCurvesWhereTheFunctionsAre() {
    PlotScene scene = firstScene();
    const QImage image = rendered(bytesOf(scene, FigureFormat::Svg), {1000, 560});
    PlotFigure figure;
    figure.setSize({1000, 560});
    figure.setScene(scene);
    const QPoint on = figure.geometry()[0].toPixels({-4, sigmoid(-4)}).toPoint();
    QVERIFY(isLike(image.pixelColor(on), Theme::of(ThemeId::Light).seriesColour(0)));
  }

  void transparentSvgHasNoPage() {
    const QImage image = [] {
      QSvgRenderer renderer(bytesOf(firstScene(), FigureFormat::Svg, {.transparent = true}));
      QImage canvas(1000, 560, QImage::Format_ARGB32_Premultiplied);
      canvas.fill(Qt::transparent);
      QPainter painter(&canvas);
      renderer.render(&painter);
      return canvas;
    }();
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
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

}  // namespace alab

QTEST_MAIN(alab::TestFigureExport)
#include "tst_figure_export.moc"

// The SVG of a figure: well formed, clipped, and the same picture as on screen.
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/test_program.h"
#include "tests/ui/plot/export/rich_figure.h"
#include "ui/plot/plot_figure.h"

namespace alab {
namespace {

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

}  // namespace

class TestFigureSvg : public QObject {
  Q_OBJECT

 private slots:
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
    QVERIFY(textOf(svg, QStringLiteral("metadata")).contains(QStringLiteral("\"theme\":\"light\"")));
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
};

ALAB_WIDGET_TEST(TestFigureSvg)

}  // namespace alab

#include "tst_figure_svg.moc"

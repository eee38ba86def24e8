#include "ui/plot/export/figure_svg.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <functional>

#include "ui/plot/export/data_text.h"

namespace alab {
namespace {

/// Definitions (gradients, images) apart from what is drawn.
struct Fragment {
  QString definitions, body;
};

QString betweenTags(const QString& text, const QString& tag) {
  const qsizetype opening = text.indexOf(QStringLiteral("<%1").arg(tag));
  const qsizetype start = text.indexOf(QLatin1Char('>'), opening) + 1;
  return text.mid(start, text.indexOf(QStringLiteral("</%1>").arg(tag), start) - start);
}

/// Ids of different passes must not meet.
QString withPrefixedIds(QString text, const QString& prefix) {
  static const QRegularExpression ids(QStringLiteral("(\\bid=\"|url\\(#|href=\"#)"));
  return text.replace(ids, QStringLiteral("\\1%1").arg(prefix));
}

Fragment paintedFragment(QSize size, const QString& prefix, const std::function<void(QPaintDevice&)>& paint) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(), size));
  generator.setResolution(96);
  paint(generator);
  const QString text = withPrefixedIds(QString::fromUtf8(bytes), prefix);
  const QString definitions = betweenTags(text, QStringLiteral("defs"));
  const qsizetype bodyStart = text.indexOf(QStringLiteral("</defs>")) + 7;
  return {definitions, text.mid(bodyStart, text.lastIndexOf(QStringLiteral("</svg>")) - bodyStart)};
}

QString clipPath(std::size_t pane, const QRect& rect) {
  return QStringLiteral(
             "<clipPath id=\"clip%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/></clipPath>\n")
      .arg(pane)
      .arg(rect.x())
      .arg(rect.y())
      .arg(rect.width())
      .arg(rect.height());
}

QString head(const PlotScene& scene, QSize size) {
  const QString title = scene.title.isEmpty() ? scene.description : scene.title;
  return QStringLiteral(
             "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
             "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
             "version=\"1.1\" "
             "width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">\n"
             "<title>%3</title>\n<desc>%4</desc>\n<metadata>%5</metadata>\n")
      .arg(QString::number(size.width()), QString::number(size.height()), title.toHtmlEscaped(),
           scene.description.toHtmlEscaped(),
           QString::fromUtf8(metadataJson(scene.metadata)).toHtmlEscaped());
}

}  // namespace

QByteArray figureSvg(PlotFigure& figure, const FigureOptions& options) {
  const QSize size = options.size;
  const Fragment frame = paintedFragment(size, QStringLiteral("frame-"),
                                         [&](QPaintDevice& device) { figure.paintFrame(device); });
  const Fragment marks = paintedFragment(size, QStringLiteral("marks-"),
                                         [&](QPaintDevice& device) { figure.paintMarks(device); });
  QString definitions = frame.definitions + marks.definitions;
  QString body = frame.body;
  for (std::size_t i = 0; i < figure.geometry().size(); ++i) {
    const Fragment pane = paintedFragment(size, QStringLiteral("pane%1-").arg(i),
                                          [&](QPaintDevice& device) { figure.paintContents(device, i); });
    definitions += pane.definitions + clipPath(i, figure.clipOf(i));
    body += QStringLiteral("<g clip-path=\"url(#clip%1)\">%2</g>\n").arg(QString::number(i), pane.body);
  }
  const QString svg = head(figure.scene(), size) + QStringLiteral("<defs>\n") + definitions +
                      QStringLiteral("</defs>\n") + body + marks.body + QStringLiteral("</svg>\n");
  return svg.toUtf8();
}

}  // namespace alab

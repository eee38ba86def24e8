#include "ui/plot/figure_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <algorithm>
#include <cmath>

#include "ui/plot/export/figure_painting.h"
#include "ui/plot/export/figure_pdf.h"
#include "ui/plot/export/figure_svg.h"

namespace alab {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FigureExport)
};

constexpr int smallestSide = 16;
constexpr int largestSide = 16384;
constexpr double mostPixels = 64e6;
constexpr Range scales = {0.25, 16};
constexpr Range resolutions = {10, 2400};

Error problem(const QString& what, const QString& hint) {
  return {.what = what.toStdString(), .where = {}, .hint = hint.toStdString()};
}

std::optional<Error> problemWithSize(QSize size) {
  for (const int side : {size.width(), size.height()})
    if (side < smallestSide || side > largestSide)
      return problem(Words::tr("the size %1x%2 is not possible").arg(size.width()).arg(size.height()),
                     Words::tr("each side is %1 to %2 px").arg(smallestSide).arg(largestSide));
  return std::nullopt;
}

QByteArray pngBytes(const QImage& picture) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  writePng(picture, buffer);
  return bytes;
}

}  // namespace

Result<FigureFormat> formatOfFile(const QString& fileName) {
  static const QMap<QString, FigureFormat> endings = {{QStringLiteral("png"), FigureFormat::Png},
                                                      {QStringLiteral("svg"), FigureFormat::Svg},
                                                      {QStringLiteral("pdf"), FigureFormat::Pdf},
                                                      {QStringLiteral("csv"), FigureFormat::Csv},
                                                      {QStringLiteral("json"), FigureFormat::Json}};
  const auto found = endings.find(QFileInfo(fileName).suffix().toLower());
  if (found != endings.end()) return *found;
  return Error{.what = Words::tr("the ending names no format").toStdString(),
               .where = fileName.toStdString(),
               .hint = Words::tr("use .png, .svg, .pdf, .csv or .json").toStdString()};
}

std::optional<Error> problemWith(const FigureOptions& options) {
  if (const auto sizeProblem = problemWithSize(options.size)) return sizeProblem;
  if (!scales.contains(options.scale))
    return problem(Words::tr("the scale %1 is not possible").arg(options.scale),
                   Words::tr("it is %1 to %2").arg(scales.lower).arg(scales.upper));
  if (!resolutions.contains(options.dpi))
    return problem(Words::tr("%1 dots per inch are not possible").arg(options.dpi),
                   Words::tr("it is %1 to %2").arg(resolutions.lower).arg(resolutions.upper));
  const double pixels = options.scale * options.scale * options.size.width() * options.size.height();
  if (pixels > mostPixels)
    return problem(Words::tr("the picture would have %1 million pixels").arg(std::ceil(pixels / 1e6)),
                   Words::tr("at most %1 million: choose a smaller size or scale").arg(mostPixels / 1e6));
  return std::nullopt;
}

QImage figureImage(const PlotScene& scene, const FigureOptions& options) {
  FigurePainting painting(scene, options);
  while (!painting.isDone()) painting.paintNext();
  return painting.picture();
}

bool writePng(const QImage& picture, QIODevice& device) {
  return QImageWriter(&device, "png").write(picture);
}

void paintPage(QPaintDevice& page, const PlotScene& scene, const FigureOptions& options) {
  PlotFigure figure;
  const double scale =
      std::min(double(page.width()) / options.size.width(), double(page.height()) / options.size.height());
  prepare(figure, scene, options);
  figure.paint(page, scale, Medium::Vector);
}

Result<QByteArray> figureBytes(const PlotScene& scene, FigureFormat format, const FigureOptions& options) {
  if (const auto found = problemWith(options)) return *found;
  if (format == FigureFormat::Png) return pngBytes(figureImage(scene, options));
  PlotFigure figure;
  prepare(figure, scene, options);
  switch (format) {
    case FigureFormat::Svg:
      return figureSvg(figure, options);
    case FigureFormat::Pdf:
      return figurePdf(figure, options);
    case FigureFormat::Png:
    case FigureFormat::Csv:
    case FigureFormat::Json:
      break;
  }
  return problem(Words::tr("this format holds numbers, not a picture"), Words::tr("export the data"));
}

}  // namespace alab

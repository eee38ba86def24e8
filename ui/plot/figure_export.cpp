#include "ui/plot/figure_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <algorithm>
#include <cmath>

#include "ui/plot/export/figure_pdf.h"
#include "ui/plot/export/figure_svg.h"
#include "ui/plot/plot_figure.h"

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

QSize deviceSize(const FigureOptions& options) {
  return {qRound(options.size.width() * options.scale), qRound(options.size.height() * options.scale)};
}

std::optional<Error> problemWithSize(QSize size) {
  for (const int side : {size.width(), size.height()})
    if (side < smallestSide || side > largestSide)
      return problem(Words::tr("the size %1x%2 is not possible").arg(size.width()).arg(size.height()),
                     Words::tr("each side is %1 to %2 px").arg(smallestSide).arg(largestSide));
  return std::nullopt;
}

PlotFigure& prepared(PlotFigure& figure, const PlotScene& scene, const FigureOptions& options) {
  const Theme& theme = Theme::of(options.theme);
  figure.setTheme(theme);
  figure.setStyle({.curveWidth = theme.curveWidth});
  figure.setBackdrop(options.transparent ? Backdrop::Transparent : Backdrop::Opaque);
  figure.setSize(options.size);
  figure.setScene(scene);
  return figure;
}

QByteArray pngBytes(const PlotScene& scene, const FigureOptions& options) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QImageWriter(&buffer, "png").write(figureImage(scene, options));
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
  QImage image(deviceSize(options), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  PlotFigure figure;
  prepared(figure, scene, options).paint(image, options.scale, Medium::Raster);
  const int dotsPerMetre = qRound(options.dpi * options.scale / 0.0254);
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  image.setText(QStringLiteral("Title"), scene.title.isEmpty() ? scene.description : scene.title);
  image.setText(QStringLiteral("Software"), QStringLiteral("Activation Lab " ALAB_VERSION));
  for (auto entry = scene.metadata.begin(); entry != scene.metadata.end(); ++entry)
    image.setText(entry.key(), entry.value());
  return image;
}

void paintPage(QPaintDevice& page, const PlotScene& scene, const FigureOptions& options) {
  PlotFigure figure;
  const double scale =
      std::min(double(page.width()) / options.size.width(), double(page.height()) / options.size.height());
  prepared(figure, scene, options).paint(page, scale, Medium::Vector);
}

Result<QByteArray> figureBytes(const PlotScene& scene, FigureFormat format, const FigureOptions& options) {
  if (const auto found = problemWith(options)) return *found;
  PlotFigure figure;
  switch (format) {
    case FigureFormat::Png:
      return pngBytes(scene, options);
    case FigureFormat::Svg:
      return figureSvg(prepared(figure, scene, options), options);
    case FigureFormat::Pdf:
      return figurePdf(prepared(figure, scene, options), options);
    case FigureFormat::Csv:
    case FigureFormat::Json:
      break;
  }
  return problem(Words::tr("this format holds numbers, not a picture"), Words::tr("export the data"));
}

}  // namespace alab

#include "ui/plot/export/figure_painting.h"

#include <algorithm>

namespace alab {
namespace {

QSize deviceSize(const FigureOptions& options) {
  return {qRound(options.size.width() * options.scale), qRound(options.size.height() * options.scale)};
}

QMap<QString, QString> stampedMetadata(const PlotScene& scene, const FigureOptions& options) {
  QMap<QString, QString> data = scene.metadata;
  data[QStringLiteral("theme")] = themeName(options.theme);
  data[QStringLiteral("size")] = QStringLiteral("%1x%2").arg(options.size.width()).arg(options.size.height());
  return data;
}

}  // namespace

void prepare(PlotFigure& figure, const PlotScene& scene, const FigureOptions& options) {
  const Theme& theme = Theme::of(options.theme);
  figure.setTheme(theme);
  figure.setStyle({.curveWidth = theme.curveWidth});
  figure.setBackdrop(options.transparent ? Backdrop::Transparent : Backdrop::Opaque);
  figure.setSize(options.size);
  PlotScene stamped = scene;
  stamped.metadata = stampedMetadata(scene, options);
  figure.setScene(stamped);
}

FigurePainting::FigurePainting(const PlotScene& scene, const FigureOptions& options)
    : m_scale(options.scale), m_image(deviceSize(options), QImage::Format_ARGB32_Premultiplied) {
  prepare(m_figure, scene, options);
  label(options.dpi);
}

void FigurePainting::label(double dpi) {
  const PlotScene& scene = m_figure.scene();
  const int dotsPerMetre = qRound(dpi * m_scale / 0.0254);
  m_image.setDotsPerMeterX(dotsPerMetre);
  m_image.setDotsPerMeterY(dotsPerMetre);
  m_image.setText(QStringLiteral("Title"), scene.title.isEmpty() ? scene.description : scene.title);
  m_image.setText(QStringLiteral("Software"), QStringLiteral("Activation Lab " ALAB_VERSION));
  m_image.setText(QStringLiteral("scale"), QString::number(m_scale));
  m_image.setText(QStringLiteral("dpi"), QString::number(dpi));
  for (auto entry = scene.metadata.begin(); entry != scene.metadata.end(); ++entry)
    m_image.setText(entry.key(), entry.value());
}

void FigurePainting::paintNext() {
  const int rows = std::min(std::max(1, pixelsOfTurn / m_image.width()), m_image.height() - m_top);
  QImage strip(m_image.scanLine(m_top), m_image.width(), rows, m_image.bytesPerLine(), m_image.format());
  strip.fill(Qt::transparent);
  m_figure.paint(strip, m_scale, Medium::Raster, m_top);
  m_top += rows;
}

}  // namespace alab

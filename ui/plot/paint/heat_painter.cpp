#include "ui/plot/paint/heat_painter.h"

#include <QImage>
#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr double strongest = 0.85;  ///< of a colour, so that lines and letters stay readable on it

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + share * (y - x))); };
  return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QImage cellsOf(const HeatMap& heat, const Theme& theme) {
  QImage image(static_cast<int>(heat.columns), static_cast<int>(heat.rows), QImage::Format_ARGB32);
  for (int row = 0; row < image.height(); ++row)
    for (int column = 0; column < image.width(); ++column) {
      const std::size_t below = heat.rows - 1 - static_cast<std::size_t>(row);
      const double value = heat.values[below * heat.columns + static_cast<std::size_t>(column)];
      image.setPixelColor(column, row,
                          std::isnan(value) ? QColor(Qt::transparent) : heatColour(value, theme));
    }
  return image;
}

}  // namespace

QColor heatColour(double value, const Theme& theme) {
  const QColor& end = value < 0 ? theme.series[0] : theme.series[1];
  return mixed(theme.plot, end, strongest * std::min(std::abs(value), 1.0));
}

void paintHeat(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme) {
  if (heat.values.empty()) return;
  const QRectF place(geometry.toPixels({heat.x.lower, heat.y.upper}),
                     geometry.toPixels({heat.x.upper, heat.y.lower}));
  painter.fillRect(place & geometry.rect, QBrush(theme.grid, Qt::BDiagPattern));
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(place, cellsOf(heat, theme));
}

}  // namespace alab

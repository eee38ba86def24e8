#include "ui/plot/paint/cell_painter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/plot/paint/fonts.h"

namespace alab {
namespace {

constexpr double roomOfText = 0.92, roomOfLine = 0.98;  ///< of a cell
constexpr double smallestText = 7;                      ///< px; smaller ones cannot be read

/// In px; the row from below.
QRectF cellBox(const PaneGeometry& geometry, const HeatMap& heat, std::size_t cell) {
  const auto column = double(cell % heat.columns), row = double(cell / heat.columns);
  const double width = heat.x.span() / double(heat.columns), height = heat.y.span() / double(heat.rows);
  const double left = heat.x.lower + column * width, bottom = heat.y.lower + row * height;
  return {geometry.toPixels({left, bottom + height}), geometry.toPixels({left + width, bottom})};
}

/// As large as all others, or as small as the cells of its column make it.
double columnPixels(const HeatMap& heat, std::size_t column, QSizeF cell, const PlotStyle& style) {
  const QFontMetricsF metrics(letters(style.labelPixels));
  double widest = 1;
  for (std::size_t i = column; i < heat.texts.size(); i += heat.columns)
    widest = std::max(widest, metrics.horizontalAdvance(heat.texts[i]));
  const double share =
      std::min({1.0, roomOfText * cell.width() / widest, roomOfLine * cell.height() / metrics.height()});
  return std::floor(share * style.labelPixels);
}

void paintTexts(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme,
                const PlotStyle& style) {
  painter.setPen(theme.text);
  for (std::size_t column = 0; column < heat.columns; ++column) {
    const double pixels = columnPixels(heat, column, cellBox(geometry, heat, column).size(), style);
    if (pixels < smallestText) continue;
    painter.setFont(letters(pixels));
    for (std::size_t i = column; i < heat.texts.size(); i += heat.columns)
      painter.drawText(cellBox(geometry, heat, i), Qt::AlignCenter | Qt::TextDontClip, heat.texts[i]);
  }
}

/// Between the rows, so that the eye keeps to one.
void paintLines(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme) {
  painter.setPen(QPen(theme.grid, 1));
  for (std::size_t row = 1; row < heat.rows; ++row) {
    const double y = std::floor(cellBox(geometry, heat, row * heat.columns).bottom()) + 0.5;
    painter.drawLine(QPointF(geometry.rect.left(), y), QPointF(geometry.rect.right(), y));
  }
}

}  // namespace

void paintCells(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme,
                const PlotStyle& style) {
  if (heat.texts.empty()) return;
  paintLines(painter, geometry, heat, theme);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.text, std::max(1.5, style.curveWidth)));
  for (const std::size_t cell : heat.framed)
    painter.drawRect(cellBox(geometry, heat, cell).adjusted(2, 2, -2, -2));
  paintTexts(painter, geometry, heat, theme, style);
}

}  // namespace alab

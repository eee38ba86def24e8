#include "ui/plot/paint/heat_key.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/plot/paint/fonts.h"
#include "ui/plot/paint/heat_painter.h"

namespace alab {
namespace {

/// From the map to the bar, its width and from the bar to the texts, in letters.
constexpr double keyGap = 0.8, keyWidth = 0.9, keyTextGap = 0.4;

QRectF barOf(const PaneGeometry& geometry, const PlotStyle& style) {
  return {geometry.rect.right() + keyGap * style.fontPixels, geometry.rect.top(), keyWidth * style.fontPixels,
          geometry.rect.height()};
}

void paintBar(QPainter& painter, const QRectF& bar, const Range& values, const Theme& theme) {
  constexpr int stops = 32;
  QLinearGradient colours(bar.bottomLeft(), bar.topLeft());
  for (int i = 0; i <= stops; ++i) {
    const double share = double(i) / stops;
    colours.setColorAt(share, heatColour(std::lerp(values.lower, values.upper, share), theme));
  }
  painter.setPen(QPen(theme.border, 1));
  painter.setBrush(colours);
  painter.drawRect(bar);
}

void paintMark(QPainter& painter, const QRectF& bar, double y, const QString& text, const PlotStyle& style) {
  painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + keyTextGap * style.fontPixels / 2, y));
  const double height = QFontMetricsF(painter.font()).height();
  const double top = std::clamp(y - height / 2, bar.top() - height / 4, bar.bottom() - 3 * height / 4);
  painter.drawText(QRectF(bar.right() + keyTextGap * style.fontPixels, top, 1e4, height),
                   Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace

double heatKeyWidth(const PlotScene& scene, const PlotStyle& style) {
  const QFontMetricsF metrics(letters(style.fontPixels));
  double width = 0;
  for (const PlotPane& pane : scene.panes)
    for (const HeatMap& heat : pane.heat)
      for (const HeatMark& mark : heat.key)
        width = std::max(width, (keyGap + keyWidth + keyTextGap + 0.5) * style.fontPixels +
                                    metrics.horizontalAdvance(mark.text));
  return width;
}

void paintHeatKey(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme,
                  const PlotStyle& style) {
  if (heat.key.size() < 2) return;
  const Range values = {heat.key.front().value, heat.key.back().value};
  const QRectF bar = barOf(geometry, style);
  painter.save();
  painter.setFont(letters(style.fontPixels));
  paintBar(painter, bar, values, theme);
  painter.setPen(QPen(theme.text, 1));
  for (const HeatMark& mark : heat.key) {
    const double share = (mark.value - values.lower) / values.span();
    paintMark(painter, bar, std::lerp(bar.bottom(), bar.top(), share), mark.text, style);
  }
  painter.restore();
}

}  // namespace alab

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

QRectF textBox(const QRectF& bar, double y, double height, const PlotStyle& style) {
  const double top = std::clamp(y - height / 2, bar.top() - height / 4, bar.bottom() - 3 * height / 4);
  return {bar.right() + keyTextGap * style.fontPixels, top, 1e4, height};
}

/// From the middle to both ends; texts that would meet are left out.
void paintMarks(QPainter& painter, const QRectF& bar, const HeatMap& heat, const Range& values,
                const PlotStyle& style) {
  const double height = QFontMetricsF(painter.font()).height();
  std::vector<const HeatMark*> marks;
  for (const HeatMark& mark : heat.key) marks.push_back(&mark);
  std::ranges::stable_sort(marks, {}, [](const HeatMark* mark) { return std::abs(mark->value); });
  std::vector<QRectF> taken;
  for (const HeatMark* mark : marks) {
    const double y = std::lerp(bar.bottom(), bar.top(), (mark->value - values.lower) / values.span());
    painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + keyTextGap * style.fontPixels / 2, y));
    const QRectF box = textBox(bar, y, height, style);
    const QRectF core = box.adjusted(0, 0.15 * height, 0, -0.15 * height);
    if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(core); })) continue;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, mark->text);
    taken.push_back(core);
  }
}

bool hasKey(const HeatMap& heat) {
  return heat.key.size() > 1 && heat.key.front().value < heat.key.back().value;
}

}  // namespace

double heatKeyWidth(const PlotScene& scene, const PlotStyle& style) {
  const QFontMetricsF metrics(letters(style.fontPixels));
  double width = 0;
  for (const PlotPane& pane : scene.panes)
    for (const HeatMap& heat : pane.heat)
      for (std::size_t i = 0; hasKey(heat) && i < heat.key.size(); ++i)
        width = std::max(width, (keyGap + keyWidth + keyTextGap + 0.5) * style.fontPixels +
                                    metrics.horizontalAdvance(heat.key[i].text));
  return width;
}

void paintHeatKey(QPainter& painter, const PaneGeometry& geometry, const HeatMap& heat, const Theme& theme,
                  const PlotStyle& style) {
  if (!hasKey(heat)) return;
  const Range values = {heat.key.front().value, heat.key.back().value};
  const QRectF bar = barOf(geometry, style);
  painter.save();
  painter.setFont(letters(style.fontPixels));
  paintBar(painter, bar, values, theme);
  painter.setPen(QPen(theme.text, 1));
  paintMarks(painter, bar, heat, values, style);
  painter.restore();
}

}  // namespace alab

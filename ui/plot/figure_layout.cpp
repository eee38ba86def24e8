#include "ui/plot/figure_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/fonts.h"
#include "ui/plot/paint/frame_text.h"
#include "ui/plot/paint/heat_key.h"

namespace alab {
namespace {

int ceiled(double pixels) {
  return static_cast<int>(std::ceil(pixels));
}

double lineHeight(const PlotStyle& style) {
  return QFontMetricsF(letters(style.fontPixels)).height();
}

/// Numbers up to "−0.25" never move the axis; longer ones do, in steps.
int leftMargin(const PlotStyle& style, double tickLabelWidth) {
  const double usual = widthOf(QStringLiteral("−0.00"), letters(style.fontPixels));
  const double extra = std::max(0.0, tickLabelWidth - usual);
  const double step = style.fontPixels;
  return ceiled(lineHeight(style) * 1.5 + usual + std::ceil(extra / step) * step + 10);
}

/// A table has nothing at its sides.
bool hasMarksAtLeft(const PlotScene& scene) {
  return std::ranges::any_of(scene.panes, [](const PlotPane& pane) {
    return pane.y.kind != AxisKind::Unmarked || !pane.y.label.isEmpty();
  });
}

/// Half of the last number at the x axis, the names of the curves or the key of the colours, but never more
/// than a third.
int rightMargin(const PlotScene& scene, const PlotStyle& style, int width) {
  const double wanted =
      std::max({marginWidth(scene, style), heatKeyWidth(scene, style), 1.5 * style.fontPixels});
  return std::min(ceiled(wanted), width / 3);
}

/// Room for the numbers of two panes that meet, and for the handle of the probe.
int gapBetween(const PlotStyle& style) {
  return ceiled(1.1 * lineHeight(style) + 9);
}

/// The title of the x axis stands beside the last number where the right margin has room for both: that
/// leaves its row to the curves.
bool endsTheAxis(const PlotScene& scene, const PlotStyle& style, int margin, int beside) {
  return widthOf(scene.x.label, letters(style.fontPixels)) + 2 * style.fontPixels <= margin - beside;
}

/// Cut at the running sums, so that rounding never adds up.
void stackPanes(FigureLayout& layout, const PlotScene& scene, QRect area, int gap) {
  const auto stretchOf = [](const PlotPane& pane) { return std::max(pane.stretch, 0.01); };
  double total = 0;
  for (const PlotPane& pane : scene.panes) total += stretchOf(pane);
  const int gaps = static_cast<int>(scene.panes.size()) - 1;
  const double height = std::max(area.height() - gaps * gap, 1);
  double sum = 0;
  int top = area.top();
  int used = 0;
  for (const PlotPane& pane : scene.panes) {
    sum += stretchOf(pane);
    const int until = static_cast<int>(std::lround(height * sum / total));
    layout.panes.emplace_back(area.left(), top, area.width(), std::max(until - used, 1));
    top += until - used + gap;
    used = until;
  }
}

}  // namespace

FigureLayout layOut(const PlotScene& scene, const PlotStyle& style, QSize size, double tickLabelWidth,
                    double beyondX) {
  const int left =
      hasMarksAtLeft(scene) ? leftMargin(style, tickLabelWidth) : ceiled(0.5 * lineHeight(style));
  const int margin = rightMargin(scene, style, size.width());
  const int right = size.width() - margin;
  const int line = ceiled(lineHeight(style));
  const int beside = ceiled(std::max(style.fontPixels, beyondX + 0.6 * style.fontPixels));
  FigureLayout layout;
  layout.title =
      QRect(left, 0, size.width() - left - line, titleHeight(scene, style, size.width() - left - line));
  const int captionPixels = captionHeight(scene, style, layout.title.width());
  layout.caption = QRect(left, size.height() - captionPixels, layout.title.width(), captionPixels);
  const int top = layout.title.height() + ceiled(0.7 * line);
  if (scene.panes.empty()) {
    layout.tiles = QRect(line, top, std::max(size.width() - 2 * line, 1),
                         std::max(layout.caption.top() - top - line / 2, 1));
    return layout;
  }
  const bool atEnd = scene.x.label.isEmpty() || endsTheAxis(scene, style, margin, beside);
  const int numbers = scene.x.kind == AxisKind::Unmarked ? line / 2 : ceiled(1.3 * line) + 6;
  const int bottom = layout.caption.top() - numbers - (atEnd ? 0 : ceiled(1.1 * line));
  stackPanes(layout, scene, QRect(left, top, std::max(right - left, 1), std::max(bottom - top, 1)),
             gapBetween(style));
  layout.xTitle = atEnd ? QRect(right + beside, bottom + 8, margin - beside, line)
                        : QRect(left, bottom + numbers, right - left, line);
  layout.yTitle = ceiled(0.75 * line);
  return layout;
}

}  // namespace alab

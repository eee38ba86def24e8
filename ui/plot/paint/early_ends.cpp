#include "ui/plot/paint/early_ends.h"

#include <algorithm>

#include "ui/plot/paint/end_labels.h"

namespace alab {
namespace {

/// The first moment of a trace: a label would float beside a point instead of a curve.
bool isShort(const PaneGeometry& geometry, const Series& series, const PlotStyle& style) {
  const auto pixel = [&](double x) { return geometry.toPixels({x, geometry.y.range.middle()}).x(); };
  return pixel(series.x.back()) - pixel(series.x.front()) < 3 * style.labelPixels;
}

void append(std::vector<EarlyEnds>& ends, std::size_t series, QPointF place, const PlotStyle& style) {
  const auto found = std::ranges::find_if(ends, [&](const EarlyEnds& other) {
    return (other.place - place).manhattanLength() < 2 * style.labelPixels;
  });
  if (found == ends.end())
    ends.push_back({place, {series}});
  else
    found->series.push_back(series);
}

}  // namespace

std::vector<EarlyEnds> earlyEnds(const PaneGeometry& geometry, const PlotPane& pane, const PlotStyle& style) {
  std::vector<EarlyEnds> ends;
  if (pane.names == NameSide::Left) return ends;
  for (std::size_t i = 0; i < pane.series.size(); ++i) {
    const Series& series = pane.series[i];
    if (series.label.isEmpty() || series.x.empty() || isShort(geometry, series, style)) continue;
    const auto end = visibleEnd(geometry, series);
    if (end && !endsAtMargin(geometry, *end)) append(ends, i, *end, style);
  }
  return ends;
}

}  // namespace alab

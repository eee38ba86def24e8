#include "ui/panels/softmax/scene/bar_pane.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/panels/softmax/scene/bar_numbers.h"
#include "ui/panels/softmax/scene/softmax_figure.h"

namespace alab {
namespace {

constexpr double halfBar = 0.36, halfMark = 0.46;  ///< of the distance of two classes

Area barArea(std::size_t i, double base, double value) {
  const double left = double(i) + 1 - halfBar, right = double(i) + 1 + halfBar;
  return {.role = AreaRole::Histogram,
          .slot = int(i),
          .x = {left, left, right, right},
          .y = {base, value, value, base}};
}

Note barNote(std::size_t i, double value, const QString& text, double base) {
  return {
      .x = double(i) + 1, .y = value, .text = text, .side = value < base ? NoteSide::Below : NoteSide::Above};
}

/// A short line across each bar.
Series marksAcross(const std::vector<double>& values) {
  constexpr double gap = std::numeric_limits<double>::quiet_NaN();
  Series marks{.id = QStringLiteral("before"), .label = {}, .role = SeriesRole::Reference, .x = {}, .y = {}};
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double middle = double(i) + 1;
    marks.x.insert(marks.x.end(), {middle - halfMark, middle + halfMark, middle + halfMark});
    marks.y.insert(marks.y.end(), {values[i], values[i], gap});
  }
  return marks;
}

}  // namespace

PlotAxis classAxis(std::size_t count) {
  return {.label = SoftmaxScene::tr("class"), .range = {0.5, double(count) + 0.5}, .kind = AxisKind::Counts};
}

PlotPane barPane(const BarPane& bars) {
  PlotPane pane;
  pane.id = bars.id;
  pane.y = {.label = bars.label, .range = bars.y};
  const double base = std::clamp(0.0, bars.y.lower, bars.y.upper);
  for (std::size_t i = 0; i < bars.values.size(); ++i) {
    if (!std::isfinite(bars.values[i])) continue;
    const double end = std::clamp(bars.values[i], bars.y.lower, bars.y.upper);
    pane.areas.push_back(barArea(i, base, end));
    if (bars.labelled.value_or(i) == i)
      pane.notes.push_back(barNote(i, noteHeight(bars, i), bars.texts[qsizetype(i)], base));
  }
  if (bars.selected)
    pane.stripes.push_back({{double(*bars.selected) + 1 - halfMark, double(*bars.selected) + 1 + halfMark},
                            int(*bars.selected)});
  if (!bars.before.empty()) pane.series.push_back(marksAcross(bars.before));
  return pane;
}

}  // namespace alab

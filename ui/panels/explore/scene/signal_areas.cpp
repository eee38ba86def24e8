#include "ui/panels/explore/scene/signal_areas.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/explore/explore_table.h"

namespace alab {
namespace {

constexpr double bellShare = 0.22;       // of the pane's height
constexpr double histogramShare = 0.16;  // of its width
constexpr int bellPoints = 161;

/// Stands on the lower edge of the pane.
Area bellArea(const SignalSettings& settings, const Range& x, const Range& y, int slot) {
  Area bell{.role = AreaRole::Bell, .slot = slot, .x = evenGrid(x, bellPoints), .y = {}};
  const double top = bellShare * y.span();
  for (const double at : bell.x) {
    const double z = (at - settings.mu) / settings.sigma;
    bell.y.push_back(y.lower + top * std::exp(-z * z / 2));
  }
  for (const double end : {x.upper, x.lower}) {
    bell.x.push_back(end);
    bell.y.push_back(y.lower);
  }
  return bell;
}

/// Bars to the right from the left edge of the pane; the longest has the full length.
Area histogramArea(const SignalOutput& output, const Range& x, int slot) {
  Area bars{.role = AreaRole::Histogram, .slot = slot, .x = {x.lower}, .y = {output.range.lower}};
  const double largest = *std::max_element(output.bins.begin(), output.bins.end());
  const double height = output.range.span() / double(output.bins.size());
  const double unit = largest > 0 ? histogramShare * x.span() / largest : 0;
  for (std::size_t i = 0; i < output.bins.size(); ++i) {
    for (const int edge : {0, 1}) {
      bars.x.push_back(x.lower + unit * output.bins[i]);
      bars.y.push_back(output.range.lower + double(i + std::size_t(edge)) * height);
    }
  }
  bars.x.push_back(x.lower);
  bars.y.push_back(output.range.upper);
  return bars;
}

}  // namespace

void addSignal(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  const SignalSettings& settings = input.explore().signal;
  const ShownFunction* focus = input.shownFocus();
  if (!settings.on || !focus || !layout.shows(0)) return;
  if (settings.sigma > 0) pane.areas.push_back(bellArea(settings, input.layout.x, layout.y, focus->slot));
  const SignalOutput& output = input.cache.signal(focus->neuron, settings, layout.y);
  if (!output.bins.empty()) pane.areas.push_back(histogramArea(output, input.layout.x, focus->slot));
}

}  // namespace alab

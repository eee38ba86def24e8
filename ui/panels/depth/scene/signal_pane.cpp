#include "ui/panels/depth/scene/signal_pane.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/panels/depth/depth_names.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double greatest = 1e240;  ///< that an axis can show: QCustomPlot ends at 1e250
constexpr double mostRms = 4;       ///< shown of layers that are measured in their own RMS
constexpr double hidden = 0.002;    ///< share at each end that the axis need not show

/// Where all but the outermost few of the values lie.
Range bulkOf(const Histogram& histogram) {
  const double width = histogram.range.span() / double(histogram.share.size());
  std::size_t first = 0, last = histogram.share.size();
  for (double sum = 0; first < last && (sum += histogram.share[first]) <= hidden;) ++first;
  for (double sum = 0; last > first && (sum += histogram.share[last - 1]) <= hidden;) --last;
  return {histogram.range.lower + width * double(first), histogram.range.lower + width * double(last)};
}

bool isUsable(const Histogram& histogram) {
  return !histogram.share.empty() && histogram.range.lower >= -greatest &&
         histogram.range.upper <= greatest &&
         std::ranges::any_of(histogram.share, [](double share) { return share > 0; });
}

/// Around `x`, lying on its side: the bins upwards, the shares to the right.
Area histogramArea(const Histogram& histogram, double x, double width, int slot) {
  Area area{.role = AreaRole::Spread, .slot = slot, .x = {x - width / 2}, .y = {histogram.range.lower}};
  const double peak = std::ranges::max(histogram.share);
  const double bin = histogram.range.span() / double(histogram.share.size());
  for (std::size_t b = 0; b < histogram.share.size(); ++b) {
    const double end = x - width / 2 + width * histogram.share[b] / peak;
    for (const std::size_t edge : {b, b + 1}) {
      area.x.push_back(end);
      area.y.push_back(histogram.range.lower + bin * double(edge));
    }
  }
  area.x.push_back(x - width / 2);
  area.y.push_back(histogram.range.upper);
  return area;
}

const Histogram& chosenOf(const LayerStatistics& layer, DepthHistogram what) {
  switch (what) {
    case DepthHistogram::Signal:
      return layer.z;
    case DepthHistogram::Output:
      return layer.a;
    case DepthHistogram::Gradient:
      break;
  }
  return layer.d;
}

double rmsOf(const LayerStatistics& layer, DepthHistogram what) {
  switch (what) {
    case DepthHistogram::Signal:
      return layer.rmsZ;
    case DepthHistogram::Output:
      return layer.rmsA;
    case DepthHistogram::Gradient:
      break;
  }
  return layer.rmsD;
}

/// Whether one axis would make lines of most histograms.
bool areOfManySizes(const std::vector<LayerStatistics>& layers, DepthHistogram what) {
  constexpr double alike = 10;
  double least = std::numeric_limits<double>::infinity(), most = 0;
  for (const LayerStatistics& layer : layers)
    if (const double rms = rmsOf(layer, what); rms > 0 && isUsable(chosenOf(layer, what))) {
      least = std::min(least, rms);
      most = std::max(most, rms);
    }
  return most > alike * least;
}

Histogram measuredIn(Histogram histogram, double unit) {
  if (unit > 0) histogram.range = {histogram.range.lower / unit, histogram.range.upper / unit};
  return histogram;
}

Range padded(const Range& range) {
  const double room = range.span() > 0 ? 0.06 * range.span() : 0.5;
  return {range.lower - room, range.upper + room};
}

/// Values that are all alike are a line, not nothing.
Histogram visible(Histogram histogram, const Range& shown) {
  if (histogram.range.span() > 0) return histogram;
  const double half = 0.015 * shown.span(), value = histogram.range.lower;
  return {{value - half, value + half}, {std::ranges::max(histogram.share)}};
}

}  // namespace

PlotPane signalPane(const DepthLine& line, DepthHistogram what) {
  PlotPane pane;
  pane.id = u"signal"_s;
  pane.y = {.label = histogramName(what), .range = {-1, 1}};
  if (!line.curve || !line.curve->firstNet) return pane;
  const std::vector<LayerStatistics>& layers = line.curve->firstNet->layers;
  const bool isScaled = areOfManySizes(layers, what);
  if (isScaled) pane.y.label = DepthScene::tr("%1/RMS").arg(pane.y.label);
  const std::size_t step = histogramStep(layers.size());
  std::vector<std::pair<std::size_t, Histogram>> histograms;  // with their layers, counted from 0
  std::optional<Range> shown;
  for (std::size_t l = 0; l < layers.size(); l += step) {
    if (!isUsable(chosenOf(layers[l], what))) continue;
    histograms.emplace_back(l, measuredIn(chosenOf(layers[l], what), isScaled ? rmsOf(layers[l], what) : 1));
    const Range bulk = bulkOf(histograms.back().second);
    shown = shown ? Range{std::min(shown->lower, bulk.lower), std::max(shown->upper, bulk.upper)} : bulk;
  }
  if (shown && isScaled) shown = Range{std::max(shown->lower, -mostRms), std::min(shown->upper, mostRms)};
  if (shown) pane.y.range = padded(*shown);
  for (const auto& [l, histogram] : histograms)
    pane.areas.push_back(
        histogramArea(visible(histogram, pane.y.range), double(l + 1), 0.86 * double(step), line.slot));
  const bool areMeasured = !layers.empty() && !chosenOf(layers.front(), what).share.empty();
  if (!shown && areMeasured) pane.message = DepthScene::tr("No numbers any more: it has overflowed");
  return pane;
}

}  // namespace alab

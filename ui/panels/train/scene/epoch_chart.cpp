#include "ui/panels/train/scene/epoch_chart.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/smoothing.h"
#include "core/state/train_fields.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

std::size_t nearestTo(double x, const std::vector<double>& ascending) {
  const auto above = std::ranges::lower_bound(ascending, x);
  if (above == ascending.begin()) return 0;
  const auto below = above - 1;
  const bool isBelow = above == ascending.end() || x - *below < *above - x;
  return std::size_t((isBelow ? below : above) - ascending.begin());
}

/// How far apart two values stand on the axis, in units of it.
double distanceOn(AxisScale scale, double a, double b) {
  return scale == AxisScale::Log ? std::fabs(std::log(a / b)) : std::fabs(a - b);
}

const Series* nearestSeries(const PlotPane& pane, QPointF at) {
  const Series* nearest = nullptr;
  double least = HUGE_VAL;
  for (const Series& series : pane.series) {
    if (series.x.empty() || series.role == SeriesRole::Reference) continue;
    const double distance = distanceOn(pane.y.scale, series.y[nearestTo(at.x(), series.x)], at.y());
    if (!(distance < least)) continue;
    least = distance;
    nearest = &series;
  }
  return nearest;
}

/// The curve as it is, behind all others.
void addRaw(const Series& smoothed, const std::vector<Series>& raw, PlotPane& pane) {
  const auto found = std::ranges::find(raw, smoothed.id, &Series::id);
  if (found == raw.end()) return;
  Series behind = *found;
  behind.id += u".raw"_s;
  behind.label.clear();
  behind.role = SeriesRole::Ghost;
  pane.series.insert(pane.series.begin(), std::move(behind));
}

/// With more curves than colours that nobody takes for each other, the names as well.
QString valueText(const Series& series, double value, std::size_t curves) {
  constexpr std::size_t apart = 4;
  const QString number = shownNumber(value, 3);
  return curves > apart ? series.label + u' ' + number : number;
}

/// A curve that ended before has no value there.
void addValues(double epoch, PlotPane& pane) {
  const auto curves = std::size_t(std::ranges::count(pane.series, SeriesRole::Curve, &Series::role));
  for (const Series& series : pane.series) {
    if (series.role != SeriesRole::Curve || series.x.empty() || epoch > series.x.back()) continue;
    const std::size_t i = nearestTo(epoch, series.x);
    if (!std::isfinite(series.y[i])) continue;
    pane.markers.push_back({.kind = MarkerKind::FilledDot,
                            .x = series.x[i],
                            .y = series.y[i],
                            .slot = series.slot,
                            .label = valueText(series, series.y[i], curves)});
  }
}

void addEpochLine(double epoch, PlotPane& pane) {
  pane.series.push_back({.id = u"cursor"_s,
                         .label = {},
                         .role = SeriesRole::Reference,
                         .slot = -1,
                         .x = {epoch, epoch},
                         .y = {pane.y.range.lower, pane.y.range.upper}});
  pane.notes.push_back({.x = epoch,
                        .y = pane.y.range.upper,
                        .text = TrainScene::tr("epoch %1").arg(epoch),
                        .side = NoteSide::Below});
}

/// Of a run that may go on for hours twice what is done, so that its curves are no line at the left edge.
double farEnough(double done) {
  constexpr double shortRun = 2000;
  return std::max(shortRun, 2 * std::exp2(std::ceil(std::log2(std::max(done, 1.0)))));
}

}  // namespace

CurveBand shownBand(const CurveBand& band, const TrainChart& chart) {
  if (chart.smoothing == 0) return band;
  const auto mean = [&](const std::vector<double>& y) { return smoothed(band.epochs, y, chart.smoothing); };
  return {band.epochs, mean(band.lower), mean(band.median), mean(band.upper)};
}

Series bandSeries(const TrainLine& line, const CurveBand& band, SeriesRole role, const QString& kind) {
  return {.id = QString::number(line.slot) + kind,
          .label = role == SeriesRole::Curve ? line.name : QString(),
          .role = role,
          .slot = line.slot,
          .x = band.epochs,
          .y = band.median};
}

Area bandArea(const TrainLine& line, const CurveBand& band) {
  Area area{.role = AreaRole::Band, .slot = line.slot, .x = band.epochs, .y = band.lower};
  area.x.insert(area.x.end(), band.epochs.rbegin(), band.epochs.rend());
  area.y.insert(area.y.end(), band.upper.rbegin(), band.upper.rend());
  return area;
}

std::vector<const TrainLine*> fromBelow(const TrainFigure& figure) {
  std::vector<const TrainLine*> lines;
  for (const TrainLine& line : figure.lines) lines.push_back(&line);
  std::ranges::stable_partition(lines, [](const TrainLine* line) { return !line->isFocused; });
  return lines;
}

PlotAxis epochAxis(const TrainFigure& figure) {
  double done = 0;
  for (const TrainLine& line : figure.lines)
    if (!line.report->isEmpty()) done = std::max(done, line.report->testLoss.epochs.back());
  const double planned = double(std::max<std::size_t>(figure.state.training.epochs, 1));
  const double last = std::max(done, std::min(planned, farEnough(done)));
  return {.label = TrainScene::tr("epoch"),
          .range = figure.state.chart.epochs.value_or(Range{0, last}),
          .farthest = chartEpochs.upper};
}

void widen(Range& range, const std::vector<double>& values, AxisScale scale) {
  for (const double value : values) {
    if (!std::isfinite(value) || (scale == AxisScale::Log && value <= 0)) continue;
    range = {std::min(range.lower, value), std::max(range.upper, value)};
  }
}

Range shownValues(const TrainFigure& figure, const Range& all, AxisScale scale) {
  const std::optional<Range>& shown = figure.state.chart.values;
  return shown && (scale == AxisScale::Linear || shown->lower > 0) ? *shown : all;
}

void addCursor(const TrainFigure& figure, const std::vector<Series>& raw, PlotPane& pane) {
  if (!figure.cursor || pane.series.empty()) return;
  const Series* nearest = nearestSeries(pane, *figure.cursor);
  if (!nearest) return;
  const double epoch = nearest->x[nearestTo(figure.cursor->x(), nearest->x)];
  if (figure.state.chart.smoothing > 0) addRaw(Series(*nearest), raw, pane);
  addValues(epoch, pane);
  addEpochLine(epoch, pane);
}

}  // namespace alab

#include "ui/panels/train/scene/sweep_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/activation/reference.h"
#include "ui/panels/train/scene/train_words.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

using Points = std::vector<SweepPoint>;

constexpr Range metricRange = {0, 1.12};  ///< above 1 stand the marks of what diverged

Range rateRange() {
  return {sweepRates().front(), sweepRates().back()};
}

Series seriesOf(const TrainLine& line, const Points& points) {
  Series series{.id = QString::number(line.slot) + u".sweep"_s,
                .label = line.name,
                .slot = line.slot,
                .x = {},
                .y = {}};
  for (const SweepPoint& point : points) {
    series.x.push_back(point.rate);
    series.y.push_back(point.isEmpty ? std::numeric_limits<double>::quiet_NaN() : point.metric.median);
  }
  return series;
}

/// Forth along the lower edge and back along the upper one.
Area bandOf(const TrainLine& line, std::span<const SweepPoint> points) {
  Area area{.role = AreaRole::Band, .slot = line.slot, .x = {}, .y = {}};
  for (const SweepPoint& point : points) {
    area.x.push_back(point.rate);
    area.y.push_back(point.metric.lower);
  }
  for (std::size_t i = points.size(); i-- > 0;) {
    area.x.push_back(points[i].rate);
    area.y.push_back(points[i].metric.upper);
  }
  return area;
}

/// One for each stretch of rates with something to show.
void addBands(const TrainLine& line, const Points& points, PlotPane& pane) {
  for (auto first = points.begin(); first != points.end();) {
    const auto last = std::find_if(first, points.end(), [](const SweepPoint& p) { return p.isEmpty; });
    if (last - first > 1) pane.areas.push_back(bandOf(line, {first, last}));
    first = std::find_if(last, points.end(), [](const SweepPoint& p) { return !p.isEmpty; });
  }
}

/// At the upper edge, each function a little lower than the one before.
void addDiverged(const TrainLine& line, std::size_t place, const Points& points, PlotPane& pane) {
  const double y = metricRange.upper - 0.03 - 0.025 * double(place % 4);
  for (const SweepPoint& point : points)
    if (point.isEmpty)
      pane.markers.push_back(
          {.kind = MarkerKind::OpenDot, .x = point.rate, .y = y, .slot = line.slot, .label = {}});
}

/// The line may be anywhere on the slider, the figure ends where rates end that have been tried.
ProbeLine rateLine(double rate) {
  const Range range = rateRange();
  return {.x = std::clamp(rate, range.lower, range.upper),
          .hint = TrainScene::tr("learning rate %1").arg(rate, 0, 'g', 3)};
}

/// The longest stretch of neighbours that are all good, [first, last); empty when none is. What lies between
/// two good rates need not be good.
auto longestRun(const Points& points, const auto& isGood) {
  auto best = std::pair(points.begin(), points.begin());
  for (auto at = points.begin(); at != points.end();) {
    const auto from = std::find_if(at, points.end(), isGood);
    at = std::find_if_not(from, points.end(), isGood);
    if (at - from > best.second - best.first) best = {from, at};
  }
  return best;
}

/// Where it reaches 95 %, or what it reaches at best. Nothing where it diverges everywhere.
std::optional<QString> sentenceOn(const Points& points, Task task) {
  Points known;
  std::ranges::copy_if(points, std::back_inserter(known), [](const SweepPoint& p) { return !p.isEmpty; });
  if (known.empty()) return std::nullopt;
  const auto isGood = [](const SweepPoint& p) { return p.metric.median >= metricToReach; };
  const auto [first, last] = longestRun(known, isGood);
  if (first == last) {
    const auto best =
        std::ranges::max_element(known, {}, [](const SweepPoint& p) { return p.metric.median; });
    return TrainScene::tr("at best %1, with %2").arg(metricText(best->metric.median, task)).arg(best->rate);
  }
  const double from = first->rate, to = (last - 1)->rate;
  if (from == to)
    return TrainScene::tr("%1 and more only with %2").arg(metricText(metricToReach, task)).arg(from);
  return TrainScene::tr("%1 and more between %2 and %3")
      .arg(metricText(metricToReach, task))
      .arg(from)
      .arg(to);
}

}  // namespace

PlotScene sweepScene(const TrainFigure& figure, const std::vector<Points>& points) {
  PlotPane pane;
  pane.id = u"sweep"_s;
  pane.y = {.label = metricLabel(figure.task), .range = metricRange};
  if (figure.lines.empty()) pane.message = TrainScene::tr("No function to show");
  for (std::size_t i = 0; i < std::min(points.size(), figure.lines.size()); ++i) {
    const TrainLine& line = figure.lines[i];
    if (figure.state.training.seeds > 1) addBands(line, points[i], pane);
    pane.series.push_back(seriesOf(line, points[i]));
    addDiverged(line, i, points[i], pane);
  }
  if (!pane.markers.empty())
    pane.notes.push_back({.x = rateRange().upper,
                          .y = metricRange.upper - 0.03,
                          .text = TrainScene::tr("all seeds diverge ○"),
                          .side = NoteSide::Left});
  PlotScene scene;
  scene.x = {.label = TrainScene::tr("learning rate, each for %n epoch(s)", nullptr,
                                     int(figure.state.training.epochs)),
             .range = rateRange(),
             .scale = AxisScale::Log};
  scene.probes = {rateLine(figure.state.training.optimizer.rate)};
  scene.description = pane.y.label;
  scene.metadata = trainMetadata(figure);
  scene.metadata.remove(u"learning rate"_s);
  scene.panes.push_back(std::move(pane));
  return scene;
}

DataTable sweepTable(const std::vector<TrainLine>& lines, const std::vector<Points>& points) {
  DataTable table;
  table.labelColumn = u"activation"_s;
  table.columns = {u"learning_rate"_s, u"metric"_s, u"metric_10"_s, u"metric_90"_s, u"diverged"_s};
  table.values.resize(std::size_t(table.columns.size()));
  for (std::size_t i = 0; i < std::min(points.size(), lines.size()); ++i)
    for (const SweepPoint& p : points[i]) {
      const double row[] = {p.rate, p.metric.median, p.metric.lower, p.metric.upper, double(p.diverged)};
      for (std::size_t c = 0; c < table.values.size(); ++c) table.values[c].push_back(row[c]);
      table.labels.append(QString::fromStdString(functionText(lines[i].function)));
    }
  return table;
}

std::vector<SaidLine> sweepWords(const std::vector<TrainLine>& lines, const std::vector<Points>& points,
                                 Task task) {
  const std::size_t tried = points.empty() ? 0 : points.front().size(), all = sweepRates().size();
  if (tried < all) return {{{}, TrainScene::tr("Learning rates tried: %1 of %2").arg(tried).arg(all), -1}};
  std::vector<SaidLine> words;
  for (std::size_t i = 0; i < std::min(points.size(), lines.size()); ++i)
    if (const auto sentence = sentenceOn(points[i], task))
      words.push_back({lines[i].name, *sentence, lines[i].slot});
  return words;
}

double rateAtHand(double x) {
  const Range range = rateRange();
  const double rate = std::clamp(x, range.lower, range.upper);
  const double digit = std::pow(10, std::floor(std::log10(rate)) - 1);  // two digits that matter
  return std::round(rate / digit) * digit;
}

}  // namespace alab

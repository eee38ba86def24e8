#include "ui/panels/train/scene/curve_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"
#include "core/state/train_fields.h"
#include "ui/panels/train/scene/epoch_chart.h"
#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
constexpr Range leastAndMostLoss = {1e-6, 1e12};  ///< what a log axis of losses shows

QString text(std::string_view name) {
  return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// One kind of curve of a report.
using Curve = CurveBand RaceReport::*;

/// Thick, with the bands below all of them; `raw` gets the same curves not smoothed.
void addCurves(const TrainFigure& figure, Curve thick, PlotPane& pane, std::vector<Series>& raw) {
  for (const TrainLine* line : fromBelow(figure)) {
    if (line->report->isEmpty()) continue;
    const CurveBand& measured = (*line->report).*thick;
    const CurveBand shown = shownBand(measured, figure.state.chart);
    if (figure.state.training.seeds > 1) pane.areas.push_back(bandArea(*line, shown));
    pane.series.push_back(bandSeries(*line, shown, SeriesRole::Curve, u".test"_s));
    raw.push_back(bandSeries(*line, measured, SeriesRole::Curve, u".test"_s));
  }
}

/// Below the others.
void addThin(const TrainFigure& figure, Curve thin, PlotPane& pane, std::vector<Series>& raw) {
  std::vector<Series> series;
  for (const TrainLine* line : fromBelow(figure)) {
    if (line->report->isEmpty()) continue;
    const CurveBand& measured = (*line->report).*thin;
    series.push_back(
        bandSeries(*line, shownBand(measured, figure.state.chart), SeriesRole::Derivative, u".train"_s));
    raw.push_back(bandSeries(*line, measured, SeriesRole::Derivative, u".train"_s));
  }
  pane.series.insert(pane.series.begin(), series.begin(), series.end());
}

/// Whole decades where there would be less than one: ticks between them are no round numbers.
Range logRange(const Range& values) {
  const Range wide = {std::max(values.lower / 1.6, leastAndMostLoss.lower), values.upper * 1.6};
  if (wide.upper / wide.lower >= 10) return wide;
  return {std::pow(10, std::floor(std::log10(wide.lower))), std::pow(10, std::ceil(std::log10(wide.upper)))};
}

AxisScale lossScale(const TrainFigure& figure) {
  return figure.state.logScale ? AxisScale::Log : AxisScale::Linear;
}

/// Of all that is measured.
Range lossRange(const TrainFigure& figure, std::optional<double> guessing) {
  const AxisScale scale = lossScale(figure);
  Range range = {HUGE_VAL, -HUGE_VAL};
  for (const TrainLine& line : figure.lines)
    for (const CurveBand* band : {&line.report->testLoss, &line.report->trainLoss})
      for (const auto* values : {&band->lower, &band->median, &band->upper}) widen(range, *values, scale);
  if (guessing) widen(range, {*guessing}, scale);
  if (range.lower > range.upper) range = {0.1, 1};
  range.upper = std::min(range.upper, leastAndMostLoss.upper);
  return scale == AxisScale::Log ? logRange(range) : Range{0, 1.08 * range.upper};
}

std::vector<double> onLogAxis(std::vector<double> values, Range range) {
  for (double& value : values) value = value > 0 ? std::max(value, range.lower) : range.lower;
  return values;
}

void putOnLogAxis(std::vector<Series>& series, const Range& range) {
  for (Series& each : series) each.y = onLogAxis(std::move(each.y), range);
}

void addReference(PlotPane& pane, const Range& x, double y, const QString& words) {
  pane.series.push_back({.id = u"guessing"_s,
                         .label = {},
                         .role = SeriesRole::Reference,
                         .slot = -1,
                         .x = {x.lower, x.upper},
                         .y = {y, y}});
  pane.notes.push_back({.x = x.upper, .y = y, .text = words, .side = NoteSide::Left});
}

/// A label is true or not, however many of them there are.
QString guessingWords(double loss, OutputPair pair, std::size_t classes) {
  const std::size_t choices = pair == OutputPair::SoftmaxCrossEntropy ? classes : 2;
  const QString number = QString::number(loss, 'f', 3);
  return TrainScene::tr("guessing: ln %1 = %2").arg(choices).arg(number);
}

PlotScene sceneOf(const TrainFigure& figure, const PlotAxis& x, PlotPane pane) {
  PlotScene scene;
  scene.x = x;
  if (figure.lines.empty()) pane.message = TrainScene::tr("No function to show");
  scene.panes.push_back(std::move(pane));
  scene.metadata = trainMetadata(figure);
  scene.description = scene.panes.front().y.label;
  return scene;
}

}  // namespace

std::optional<double> guessingLoss(Task task, OutputPair pair, std::size_t classes) {
  if (task == Task::Values) return std::nullopt;
  if (pair == OutputPair::SoftmaxCrossEntropy) return std::log(double(classes));
  if (pair == OutputPair::SigmoidCrossEntropy && task != Task::Classes) return std::numbers::ln2;
  return std::nullopt;
}

PlotScene lossScene(const TrainFigure& figure) {
  const PlotAxis x = epochAxis(figure);
  const auto guessing = guessingLoss(figure.task, figure.pair, figure.classes);
  const Range all = lossRange(figure, guessing);
  PlotPane pane;
  std::vector<Series> raw;
  pane.id = u"loss"_s;
  pane.y = {.label = TrainScene::tr("loss (test thick, training thin)"),
            .range = shownValues(figure, all, lossScale(figure)),
            .scale = lossScale(figure),
            .farthest = chartValues.upper};
  addCurves(figure, &RaceReport::testLoss, pane, raw);
  addThin(figure, &RaceReport::trainLoss, pane, raw);
  addCursor(figure, raw, pane);  // reads what is measured, not where it is drawn
  if (figure.state.logScale) {
    putOnLogAxis(pane.series, all);
    for (Marker& marker : pane.markers) marker.y = std::max(marker.y, all.lower);
    for (Area& area : pane.areas) area.y = onLogAxis(std::move(area.y), all);
  }
  if (guessing) addReference(pane, x.range, *guessing, guessingWords(*guessing, figure.pair, figure.classes));
  return sceneOf(figure, x, std::move(pane));
}

QString metricLabel(Task task) {
  return task == Task::Values ? TrainScene::tr("R² of the test")
                              : TrainScene::tr("right answers, test (share)");
}

PlotScene accuracyScene(const TrainFigure& figure) {
  const PlotAxis x = epochAxis(figure);
  PlotPane pane;
  pane.id = u"accuracy"_s;
  pane.y = {.label = metricLabel(figure.task), .range = shownValues(figure, {0, 1.04}, AxisScale::Linear)};
  std::vector<Series> raw;
  addCurves(figure, &RaceReport::metric, pane, raw);
  addCursor(figure, raw, pane);
  return sceneOf(figure, x, std::move(pane));
}

PlotScene learnedScene(const TrainFigure& figure) {
  PlotPane pane;
  pane.id = u"learned"_s;
  std::vector<Series> raw;
  Range range = {HUGE_VAL, -HUGE_VAL};
  for (const TrainLine* line : fromBelow(figure))
    for (const LearnedCurve& curve : line->report->learned) {
      const QString symbol = QString::fromStdString(curve.symbol);
      const QString kind = u".learned.%1.%2"_s.arg(curve.param.layer).arg(curve.param.parameter);
      const CurveBand shown = shownBand(curve.values, figure.state.chart);
      Series series = bandSeries(*line, shown, SeriesRole::Curve, kind);
      series.label = TrainScene::tr("%1: %2, layer %3").arg(line->name, symbol).arg(curve.param.layer + 1);
      if (figure.state.training.seeds > 1) pane.areas.push_back(bandArea(*line, shown));
      for (const auto* values : {&curve.values.lower, &curve.values.upper})
        widen(range, *values, AxisScale::Linear);
      raw.push_back(bandSeries(*line, curve.values, SeriesRole::Curve, kind));
      pane.series.push_back(std::move(series));
    }
  if (pane.series.empty())
    pane.message = TrainScene::tr(
        "Nothing is learned here but weights: choose \"Learn α, β\" under \"More: layers\", and a function "
        "like PReLU or Swish");
  const double margin = range.lower < range.upper ? 0.08 * range.span() : 0.1;
  pane.y = {.label = TrainScene::tr("learned parameter (mean of the units)"),
            .range = shownValues(
                figure, pane.series.empty() ? Range{0, 1} : Range{range.lower - margin, range.upper + margin},
                AxisScale::Linear)};
  addCursor(figure, raw, pane);
  return sceneOf(figure, epochAxis(figure), std::move(pane));
}

PlotScene gradientScene(const TrainFigure& figure) {
  const std::size_t layers = figure.state.training.hidden.size() + 1;
  const PlotAxis x = {.label = TrainScene::tr("layer     ← the gradient travels backward"),
                      .range = {0.5, double(layers) + 0.5},
                      .kind = AxisKind::Counts};
  PlotPane pane;
  pane.id = u"gradient"_s;
  Range range = {HUGE_VAL, -HUGE_VAL};
  for (const TrainLine* line : fromBelow(figure)) {
    Series series{.id = QString::number(line->slot) + u".gradient"_s,
                  .label = line->name,
                  .slot = line->slot,
                  .x = {},
                  .y = {}};
    for (std::size_t l = 0; l < line->report->insight.layers.size(); ++l) {
      const double value = line->report->insight.layers[l].rmsD;
      series.x.push_back(double(l) + 1);
      series.y.push_back(value > 0 ? value : nowhere);
    }
    widen(range, series.y, AxisScale::Log);
    if (!series.x.empty()) pane.series.push_back(std::move(series));
  }
  if (range.lower > range.upper) range = {1e-3, 1};
  pane.y = {.label = TrainScene::tr("RMS of dL/dz, first seed"),
            .range = {range.lower / 2, range.upper * 2},
            .scale = AxisScale::Log};
  return sceneOf(figure, x, std::move(pane));
}

QMap<QString, QString> trainMetadata(const TrainFigure& figure) {
  const TrainSettings& s = figure.state.training;
  QStringList functions, hidden;
  for (const TrainLine& line : figure.lines)
    functions.append(QString::fromStdString(functionText(line.function)));
  for (const HiddenLayer& layer : s.hidden) hidden.append(QString::number(layer.units));
  return {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
          {u"functions"_s, functions.join(u"; "_s)},
          {u"data"_s, dataText(figure.state.data)},
          {u"points"_s, QString::number(figure.state.data.points)},
          {u"noise"_s, QString::fromStdString(numberText(figure.state.data.noise))},
          {u"hidden"_s, hidden.join(u',')},
          {u"loss"_s, text(nameOf(figure.pair))},
          {u"learning rate"_s, QString::fromStdString(numberText(s.optimizer.rate))},
          {u"batch"_s, QString::number(s.batch)},
          {u"optimizer"_s, text(nameOf(s.optimizer.optimizer))},
          {u"epochs"_s, QString::number(s.epochs)},
          {u"smoothing"_s, QString::fromStdString(numberText(figure.state.chart.smoothing))},
          {u"norm"_s, text(nameOf(s.norm))},
          {u"test share"_s, QString::fromStdString(numberText(figure.state.data.testShare))},
          {u"start weights"_s, text(nameOf(s.start))},
          {u"seeds"_s, QString::number(s.seeds)},
          {u"seed"_s, QString::number(s.seed)}};
}

}  // namespace alab

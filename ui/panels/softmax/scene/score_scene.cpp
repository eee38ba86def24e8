#include "ui/panels/softmax/scene/score_scene.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/vector/softmax_steps.h"
#include "core/vector/vector_functions.h"
#include "ui/panels/softmax/scene/bar_numbers.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/softmax_names.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double usualReach = 4, grainsOfReach = 80;
constexpr double farAway = 5;  ///< times their spread from 0: there the axis is without 0
constexpr Range probabilityRange = {0, 1.15};

QStringList scoreTexts(const SoftmaxState& state, int places) {
  QStringList texts;
  for (const double score : state.scores) texts.append(shownNumber(score, places));
  return texts;
}

/// The largest has a star: colour and height are not the only marks.
QStringList probabilityTexts(const std::vector<double>& values, int places) {
  QStringList texts;
  const auto top = std::ranges::max_element(values);
  for (auto value = values.begin(); value != values.end(); ++value) {
    const QString text = cellNumber(*value, places);
    texts.append(value == top ? (places < 3 ? u"★"_s : u"★ "_s) + text : text);
  }
  return texts;
}

BarPane scoreBars(const SoftmaxState& state, const Range& shown, std::size_t important, double digits) {
  BarPane bars = {
      .id = u"scores"_s, .label = SoftmaxScene::tr("score z"), .y = shown, .values = state.scores};
  addNumbers(bars, digits, important, [&state](int places) { return scoreTexts(state, places); });
  return bars;
}

bool isPlain(const SoftmaxState& state) {
  return state.temperature == 1 && state.variant == SoftmaxVariant::Softmax;
}

BarPane probabilityBars(const SoftmaxState& state, double digits) {
  BarPane bars = {.id = u"probabilities"_s,
                  .label = SoftmaxScene::tr("probability p"),
                  .y = probabilityRange,
                  .values = variantValues(state)};
  const double compared = state.variant == SoftmaxVariant::Softmax ? 1 : state.temperature;
  if (!isPlain(state)) bars.before = Softmax(state.scores, compared).probabilities();
  const auto top = std::ranges::max_element(bars.values) - bars.values.begin();
  addNumbers(bars, digits, std::size_t(top),
             [&bars](int places) { return probabilityTexts(bars.values, places); });
  return bars;
}

QString probabilityAxisLabel(const SoftmaxState& state) {
  if (isPlain(state)) return SoftmaxScene::tr("class");
  return state.variant == SoftmaxVariant::Softmax ? SoftmaxScene::tr("dashed: T = 1")
                                                  : SoftmaxScene::tr("dashed: Softmax");
}

SoftmaxSteps shownSteps(const SoftmaxState& state) {
  const auto steps = [&](SoftmaxForm form) {
    return softmaxSteps(state.scores, state.temperature, NumberFormat::Float64, form);
  };
  const SoftmaxSteps textbook = steps(SoftmaxForm::Textbook);
  return textbook.firstBad ? steps(SoftmaxForm::Stable) : textbook;
}

QStringList stepHeads(const SoftmaxState& state, bool isShifted) {
  const QString scaled = isShifted ? u"(z−max)/T"_s : u"x = z/T"_s;
  QStringList heads = {SoftmaxScene::tr("class"), u"z"_s, scaled, u"e^x"_s, u"p"_s, u"ln p"_s};
  if (state.variant != SoftmaxVariant::Softmax) heads.append(variantName(state.variant));
  return heads;
}

double sumOf(const std::vector<double>& terms) {
  return std::accumulate(terms.begin(), terms.end(), 0.0);
}

/// What the rows of the table are made of.
struct StepTable {
  const SoftmaxState& state;
  int places;
  SoftmaxSteps steps;
  Softmax softmax;
  std::vector<double> values;  ///< of the variant

  std::vector<TableCell> row(std::size_t i) const;
  std::vector<TableCell> sums() const;
  bool hasVariant() const { return state.variant != SoftmaxVariant::Softmax; }
};

std::vector<TableCell> StepTable::row(std::size_t i) const {
  const double p = softmax.probability(i);
  std::vector<TableCell> cells = {{QString::number(i + 1)},
                                  {shownNumber(steps.scores[i], places)},
                                  {shownNumber(steps.scaled[i], places)},
                                  {cellNumber(steps.powers[i], places)},
                                  {cellNumber(p, places), p / 2, softmax.argmax() == i},
                                  {cellNumber(softmax.logProbability(i), places)}};
  if (hasVariant()) cells.push_back({cellNumber(values[i], places), values[i] / 2});
  return cells;
}

std::vector<TableCell> StepTable::sums() const {
  std::vector<TableCell> cells = {{SoftmaxScene::tr("sum")},
                                  {},
                                  {},
                                  {cellNumber(steps.sum, places)},
                                  {cellNumber(sumOf(softmax.probabilities()), places)},
                                  {}};
  if (hasVariant()) cells.push_back({cellNumber(sumOf(values), places)});
  return cells;
}

}  // namespace

Range scoreRange(std::span<const double> scores) {
  const auto [least, most] = std::ranges::minmax(scores);
  const bool isFar = std::max(std::abs(least), std::abs(most)) > farAway * std::max(most - least, usualReach);
  const double middle = isFar ? std::round((least + most) / 2) : 0;
  double reach = usualReach;
  while (most > middle + reach || least < middle - reach) reach *= 2;
  return {middle - reach, middle + reach};
}

double scoreGrain(const Range& shown) {
  return shown.span() / 2 / grainsOfReach;
}

std::vector<double> variantValues(const SoftmaxState& state) {
  return vectorFunctionNamed(nameOf(state.variant))->values(state.scores, state.temperature);
}

PlotScene scoreScene(const SoftmaxState& state, const Range& shown, std::optional<std::size_t> selected,
                     double digits) {
  PlotScene scene;
  scene.x = classAxis(state.scores.size());
  BarPane bars = scoreBars(state, shown, selected.value_or(0), digits);
  bars.selected = selected;
  scene.panes = {barPane(bars)};
  scene.description = SoftmaxScene::tr("Scores: %1").arg(bars.texts.join(u"; "_s));
  scene.metadata = softmaxMetadata(state);
  return scene;
}

PlotScene probabilityScene(const SoftmaxState& state, double digits) {
  const BarPane bars = probabilityBars(state, digits);
  PlotScene scene;
  scene.x = classAxis(state.scores.size());
  scene.x.label = probabilityAxisLabel(state);
  scene.panes = {barPane(bars)};
  scene.description = SoftmaxScene::tr("Probabilities: %1").arg(bars.texts.join(u"; "_s));
  scene.metadata = softmaxMetadata(state);
  return scene;
}

PlotScene stepScene(const SoftmaxState& state, int places) {
  const StepTable shown = {state, places, shownSteps(state), softmaxOf(state), variantValues(state)};
  CellTable table = headed(stepHeads(state, !shown.steps.shifted.empty()));
  for (std::size_t i = 0; i < state.scores.size(); ++i) table.rows.push_back(shown.row(i));
  table.rows.push_back(shown.sums());
  PlotScene scene = tableScene(u"steps"_s, table, shareSentence(state));
  scene.metadata = softmaxMetadata(state);
  return scene;
}

SoftmaxFigure softmaxFigure(const SoftmaxState& state) {
  PlotScene scene = probabilityScene(state);
  scene.panes.insert(scene.panes.begin(),
                     barPane(scoreBars(state, scoreRange(state.scores), 0, digitsOfFigures)));
  scene.description = shareSentence(state);
  const SoftmaxSteps steps = shownSteps(state);
  const Softmax softmax = softmaxOf(state);
  return {u"softmax"_s,
          SoftmaxScene::tr("Scores and probabilities"),
          scene,
          {{u"class"_s, u"z"_s, u"scaled"_s, u"power"_s, u"p"_s, u"ln_p"_s, QString::fromUtf8("value")},
           {classColumn(softmax.size()), state.scores, steps.scaled, steps.powers, softmax.probabilities(),
            softmax.logProbabilities(), variantValues(state)}}};
}

}  // namespace alab

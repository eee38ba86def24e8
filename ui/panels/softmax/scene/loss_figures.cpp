// Cross-entropy behind the softmax: y, p and p - y in numbers, the gradient as bars, the loss on -ln p.
#include <algorithm>
#include <cmath>

#include "core/vector/softmax_loss.h"
#include "ui/panels/softmax/scene/bar_numbers.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr int curvePoints = 200;
constexpr double usualLoss = 5, leastGradient = 1;

SoftmaxLoss lossOf(const SoftmaxState& state) {
  return softmaxLoss(softmaxOf(state), {state.target, state.smoothing});
}

PlotScene lossTable(const SoftmaxState& state, const SoftmaxLoss& loss, int places) {
  const Softmax softmax = softmaxOf(state);
  CellTable table = headed({SoftmaxScene::tr("class"), u"y"_s, u"p"_s, u"p − y"_s, u"−ln p"_s});
  for (std::size_t i = 0; i < softmax.size(); ++i)
    table.rows.push_back({{QString::number(i + 1)},
                          {shownNumber(loss.target[i], places)},
                          {cellNumber(softmax.probability(i), places)},
                          {cellNumber(loss.difference[i], places), loss.difference[i] / 2},
                          {cellNumber(loss.costs[i], places), 0, i == state.target}});
  return tableScene(u"loss"_s, table, tabSentence(state));
}

/// Symmetric, so that up and down can be compared; larger where T is small.
Range gradientRange(const std::vector<double>& gradient) {
  double reach = leastGradient;
  for (const double slope : gradient)
    while (std::abs(slope) > reach) reach *= 2;
  return {-1.25 * reach, 1.25 * reach};
}

QStringList gradientTexts(const SoftmaxLoss& loss, int places) {
  QStringList texts;
  for (const double slope : loss.gradient) texts.append(cellNumber(slope, places));
  return texts;
}

PlotScene gradientScene(const SoftmaxLoss& loss, std::size_t target, double digits) {
  BarPane bars = {.id = u"gradient"_s,
                  .label = u"(p − y)/T"_s,
                  .y = gradientRange(loss.gradient),
                  .values = loss.gradient};
  addNumbers(bars, digits, target, [&loss](int places) { return gradientTexts(loss, places); });
  PlotScene scene;
  scene.x = classAxis(loss.gradient.size());
  scene.panes = {barPane(bars)};
  scene.description =
      SoftmaxScene::tr("Gradient of the loss at the scores: %1").arg(bars.texts.join(u"; "_s));
  return scene;
}

/// -ln p down to where it leaves the axis.
Series costCurve(double top) {
  Series curve{.id = u"cost"_s, .label = {}, .role = SeriesRole::Curve, .slot = -1, .x = {}, .y = {}};
  for (int i = 0; i <= curvePoints; ++i) {
    const double cost = top * (1 - double(i) / curvePoints);
    curve.x.push_back(std::exp(-cost));
    curve.y.push_back(cost);
  }
  return curve;
}

PlotScene costScene(const SoftmaxState& state, const SoftmaxLoss& loss) {
  const double p = softmaxOf(state).probability(state.target), cost = loss.costs[state.target];
  double top = usualLoss;
  while (cost > 0.9 * top) top *= 2;
  PlotScene scene;
  scene.x = {.label = u"p"_s, .range = {0, 1}};
  PlotPane pane;
  pane.id = u"cost"_s;
  pane.y = {.label = u"−ln p"_s, .range = {0, top}};
  pane.series = {costCurve(top)};
  pane.markers = {
      {.kind = MarkerKind::FilledDot,
       .x = p,
       .y = cost,
       .slot = int(state.target),
       .label = SoftmaxScene::tr("class %1: %2").arg(state.target + 1).arg(cellNumber(cost, placesInWords)),
       .prominent = true}};
  scene.panes = {pane};
  scene.description = tabSentence(state);
  return scene;
}

}  // namespace

std::vector<SoftmaxFigure> lossFigures(const SoftmaxState& state, int places, double digits) {
  const SoftmaxLoss loss = lossOf(state);
  const Softmax softmax = softmaxOf(state);
  const DataTable numbers = {{u"class"_s, u"y"_s, u"p"_s, u"p_minus_y"_s, u"gradient"_s, u"minus_ln_p"_s},
                             {classColumn(softmax.size()), loss.target, softmax.probabilities(),
                              loss.difference, loss.gradient, loss.costs}};
  return {{u"loss"_s, SoftmaxScene::tr("Loss in numbers"), lossTable(state, loss, places), numbers},
          {u"gradient"_s, SoftmaxScene::tr("Gradient at the scores"),
           gradientScene(loss, state.target, digits), numbers},
          {u"cost"_s, SoftmaxScene::tr("Loss over the probability"), costScene(state, loss), numbers}};
}

}  // namespace alab

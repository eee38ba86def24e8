// e^x / sum over a grid, as it is often drawn: what is seen is the grid.
#include "core/vector/softmax_curve.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr Range usualHeights = {0, 0.12};
constexpr int placesOfHeight = 5;

/// The axis stays while the step of one article becomes that of the other: the height is what moves.
Range heightRange(double height) {
  double upper = usualHeights.upper;
  while (upper < 1.1 * height) upper *= 2;
  return {0, upper};
}

PlotPane curvePane(const SoftmaxCurve& curve) {
  PlotPane pane;
  pane.id = u"curve"_s;
  pane.y = {.label = u"e^x / Σ e^x"_s, .range = heightRange(curve.height)};
  pane.series = {{.id = u"curve"_s, .label = {}, .slot = 0, .x = curve.x, .y = curve.y}};
  pane.markers = {{.kind = MarkerKind::FilledDot,
                   .x = curve.x.back(),
                   .y = curve.height,
                   .slot = 0,
                   .label = SoftmaxScene::tr("height %1").arg(cellNumber(curve.height, placesOfHeight)),
                   .prominent = true}};
  return pane;
}

}  // namespace

std::vector<SoftmaxFigure> curveFigures(const SoftmaxState& state) {
  const SoftmaxGrid grid = {{-state.curveEnd, state.curveEnd}, state.curveStep};
  const SoftmaxCurve curve = *softmaxCurve(grid);
  PlotScene scene;
  scene.x = {.label = u"x"_s, .range = {grid.x.lower, grid.x.upper + 0.04 * grid.x.span()}};
  scene.panes = {curvePane(curve)};
  scene.description = tabSentence(state);
  scene.metadata = {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
                    {u"from"_s, QString::number(grid.x.lower)},
                    {u"to"_s, QString::number(grid.x.upper)},
                    {u"step"_s, QString::number(grid.step)}};
  return {{u"curve"_s, SoftmaxScene::tr("No softmax curve"), scene,
           DataTable{{u"x"_s, u"y"_s}, {curve.x, curve.y}}}};
}

}  // namespace alab

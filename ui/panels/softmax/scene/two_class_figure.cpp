#include "ui/panels/softmax/scene/two_class_figure.h"

#include <cmath>

#include "core/vector/two_class.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double usualDifference = 6;

Series sigmoidCurve(double reach) {
  constexpr int steps = 200;
  Series curve{.id = u"sigmoid"_s, .label = {}, .slot = 0, .x = {}, .y = {}};
  for (int i = 0; i <= steps; ++i) {
    curve.x.push_back(std::lerp(-reach, reach, double(i) / steps));
    curve.y.push_back(twoClass(curve.x.back(), 0, 1).sigmoid);
  }
  return curve;
}

PlotPane sigmoidPane(const TwoClass& two, double reach) {
  PlotPane pane;
  pane.id = u"two_class"_s;
  pane.y = {.label = u"σ"_s, .range = {0, 1.15}};
  pane.series = {sigmoidCurve(reach)};
  pane.markers = {{.kind = MarkerKind::FilledDot,
                   .x = two.argument,
                   .y = two.sigmoid,
                   .slot = 0,
                   .label = u"p₁ = %1"_s.arg(cellNumber(two.sigmoid, placesInWords)),
                   .prominent = true}};
  return pane;
}

}  // namespace

std::optional<SoftmaxFigure> twoClassFigure(const SoftmaxState& state) {
  if (state.scores.size() != 2 || state.variant != SoftmaxVariant::Softmax) return std::nullopt;
  const TwoClass two = twoClass(state.scores[0], state.scores[1], state.temperature);
  double reach = usualDifference;
  while (std::abs(two.argument) > reach) reach *= 2;
  PlotScene scene;
  scene.x = {.label = state.temperature == 1 ? u"z₁ − z₂"_s : u"(z₁ − z₂)/T"_s, .range = {-reach, reach}};
  scene.panes = {sigmoidPane(two, reach)};
  scene.description = twoClassSentence(state);
  scene.metadata = softmaxMetadata(state);
  const Series& curve = scene.panes.front().series.front();
  DataTable data = {{u"x"_s, u"sigmoid"_s}, {curve.x, curve.y}};
  return SoftmaxFigure{u"two_class"_s, SoftmaxScene::tr("Sigmoid as the softmax of two classes"),
                       std::move(scene), std::move(data)};
}

}  // namespace alab

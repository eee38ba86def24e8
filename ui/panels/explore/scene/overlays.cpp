#include "ui/panels/explore/scene/overlays.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/explore/explore_table.h"
#include "ui/panels/explore/scene/pane_curves.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr int familySize = 5;

struct Overlay {
  QString id;
  SeriesRole role;
  CurveRequest request;
  QString label = {};
};

void add(PlotPane& pane, const PaneLayout& layout, const SceneInput& input, const Overlay& overlay) {
  const Curve& curve = input.cache.curve(overlay.request, input.window(layout));
  pane.series.push_back({.id = overlay.id + u'.' + QString::number(overlay.request.order),
                         .label = overlay.label,
                         .role = overlay.role,
                         .slot = input.focused->slot,
                         .x = curve.x,
                         .y = curve.y});
}

const Parameter* familyParameter(const SceneInput& input) {
  const ShownFunction* focus = input.shownFocus();
  const FamilySettings& family = input.explore().family;
  if (!focus || !family.on || family.parameter < 0) return nullptr;
  const std::vector<Parameter>& params = focus->neuron.function.card().params;
  const auto index = static_cast<std::size_t>(family.parameter);
  return index < params.size() ? &params[index] : nullptr;
}

/// The focused neuron with one parameter changed; nothing where that is not allowed (lower > upper).
std::optional<Neuron> member(const Neuron& neuron, int parameter, double value) {
  std::vector<double> params = neuron.function.params;
  params[static_cast<std::size_t>(parameter)] = value;
  const auto checked = neuron.function.activation.checked(params);
  if (!checked) return std::nullopt;
  return Neuron{Function(neuron.function.activation, *checked), neuron.w, neuron.b};
}

QString familyLabel(const Parameter& parameter, double value, const SceneInput& input) {
  return QString::fromUtf8(parameter.symbol.data(), qsizetype(parameter.symbol.size())) + u" = "_s +
         input.number(value);
}

}  // namespace

void addGhost(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  const auto& ghost = input.options.ghost;
  if (!ghost || !input.shownFocus() || ghost->function.slot != input.focused->slot) return;
  const auto before = shownFunction(ghost->function, ghost->neuron, input.options.decimals);
  if (!before || before->neuron == input.focused->neuron) return;
  for (const int order : toldOrders(layout.orders, input.explore()))
    add(pane, layout, input, {u"ghost"_s, SeriesRole::Ghost, {before->neuron, order}});
}

void addFamily(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  const Parameter* parameter = familyParameter(input);
  if (!parameter) return;
  const FamilySettings& family = input.explore().family;
  int number = 0;
  for (const double value : familyValues(*parameter, family.values)) {
    const auto neuron = member(input.focused->neuron, family.parameter, value);
    if (!neuron) continue;
    const QString id = u"family%1"_s.arg(number++);
    for (const int order : toldOrders(layout.orders, input.explore()))
      add(pane, layout, input,
          {id, SeriesRole::Family, {*neuron, order}, familyLabel(*parameter, value, input)});
  }
}

void addRounded(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  const FormatSettings& settings = input.explore().format;
  if (!settings.on || !input.shownFocus()) return;
  const std::string_view name = facts(settings.format).name;
  for (const int order : toldOrders(layout.orders, input.explore())) {
    const CurveRequest request{.neuron = input.focused->neuron, .order = order, .format = settings.format};
    add(pane, layout, input,
        {u"rounded"_s, SeriesRole::Rounded, request,
         QString::fromLatin1(name.data(), qsizetype(name.size()))});
  }
}

void addStrokes(PlotPane& pane, const SceneInput& input) {
  int number = 0;
  for (const PenStroke& stroke : input.options.strokes) {
    if (stroke.pane != pane.id) continue;
    Series line;
    line.id = u"guess%1"_s.arg(number++);
    line.role = SeriesRole::Guess;
    for (const QPointF& point : stroke.points) {
      line.x.push_back(point.x());
      line.y.push_back(point.y());
    }
    pane.series.push_back(std::move(line));
  }
}

void addFlatStripes(PlotPane& pane, const SceneInput& input) {
  const ShownFunction* focus = input.shownFocus();
  if (!focus || !input.explore().shadeFlat || isGuessed(1, input.explore())) return;
  const double narrowest =
      input.layout.x.span() / 100;  // below, around an extremum, it looks like a stray line
  for (const Range& stretch : input.cache.flatStretches(focus->neuron, input.layout.x))
    if (stretch.span() >= narrowest) pane.stripes.push_back({.x = stretch, .slot = focus->slot});
}

std::vector<double> familyValues(const Parameter& parameter, const std::vector<double>& chosen) {
  if (!chosen.empty()) return chosen;
  const Range slider = parameter.slider;
  if (parameter.scale == Scale::Linear || slider.lower <= 0) return evenGrid(slider, familySize);
  std::vector<double> values = evenGrid({std::log(slider.lower), std::log(slider.upper)}, familySize);
  std::transform(values.begin(), values.end(), values.begin(), [](double v) { return std::exp(v); });
  return values;
}

}  // namespace alab

#include "ui/panels/explore/scene/pane_curves.h"

#include <algorithm>
#include <cmath>

#include "core/sampling/one_sided.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString curveId(const ShownFunction& function, int order) {
  static const QLatin1StringView names[] = {"f"_L1, "d1"_L1, "d2"_L1};
  return QString::number(function.slot) + u'.' + names[order];
}

/// Where f' is drawn while the probe traces it.
Range tracedRange(const SceneInput& input) {
  const double x = input.explore().probe.x;
  return input.options.traced.value_or(Range{x, x});
}

/// The part of the curve over `range`, both ends exact. Where an end is a jump only the inner limit belongs
/// to the part: the value itself would be joined to it by an upright line.
Curve cut(const Curve& curve, const Range& range, const Neuron& neuron, int order) {
  const auto valueAt = [&](double x) { return ofOrder(neuron.at(x), order); };
  if (range.span() == 0) return {{range.lower}, {valueAt(range.lower)}};
  const auto first = std::ranges::upper_bound(curve.x, range.lower);
  const auto last = std::lower_bound(first, curve.x.end(), range.upper);
  const auto sample = [&](auto place) { return curve.y.begin() + (place - curve.x.begin()); };
  const bool startsOnSample = first != curve.x.begin() && first[-1] == range.lower;
  const bool endsOnSample = last != curve.x.end() && *last == range.upper;
  Curve part{{range.lower}, {startsOnSample ? sample(first)[-1] : valueAt(range.lower)}};
  part.x.insert(part.x.end(), first, last);
  part.y.insert(part.y.end(), sample(first), sample(last));
  part.x.push_back(range.upper);
  part.y.push_back(endsOnSample ? *sample(last) : valueAt(range.upper));
  return part;
}

Curve drawnCurve(const ShownFunction& function, int order, const PaneLayout& layout,
                 const SceneInput& input) {
  const Curve& whole = input.cache.curve({function.neuron, order}, input.window(layout));
  const bool isTraced = order == 1 && input.explore().probe.trace;
  return isTraced ? cut(whole, tracedRange(input), function.neuron, order) : whole;
}

QString labelOf(const ShownFunction& function, int order, const PaneLayout& layout) {
  const bool isShared = layout.orders.size() > 1;
  return isShared && order > 0 ? function.name + u' ' + symbolOf(order) : function.name;
}

Series curveOf(const ShownFunction& function, int order, const PaneLayout& layout, const SceneInput& input) {
  const bool isSecondary = order > 0 && layout.shows(0);
  Curve curve = drawnCurve(function, order, layout, input);
  return {.id = curveId(function, order),
          .label = labelOf(function, order, layout),
          .role = isSecondary ? SeriesRole::Derivative : SeriesRole::Curve,
          .slot = function.slot,
          .x = std::move(curve.x),
          .y = std::move(curve.y)};
}

/// The limits of dy/dx (of that order) at the kink z = k of f. Beside a rounded x the side would be left to
/// chance.
OneSided limitsAt(const Neuron& neuron, double k, int order) {
  OneSided limits = oneSided([&](double z) { return ofOrder(neuron.function.at(z), order); }, k);
  const double factor = std::pow(neuron.w, order);
  return {factor * limits.left, factor * limits.at, factor * limits.right};
}

void addDot(PlotPane& pane, MarkerKind kind, int slot, double x, double y) {
  if (std::isfinite(y)) pane.markers.push_back({.kind = kind, .x = x, .y = y, .slot = slot, .label = {}});
}

void addDotsAt(PlotPane& pane, const ShownFunction& function, double k, int order) {
  const OneSided value = limitsAt(function.neuron, k, order);
  const bool isCorner = order < 2 && limitsAt(function.neuron, k, order + 1).jumps();
  if (!value.jumps() && !isCorner) return;
  const double x = function.neuron.outer(k);
  for (const double limit : {value.left, value.right})
    if (value.jumps() && limit != value.at) addDot(pane, MarkerKind::OpenDot, function.slot, x, limit);
  addDot(pane, MarkerKind::FilledDot, function.slot, x, value.at);
}

bool isInTrace(double x, int order, const SceneInput& input) {
  return order != 1 || !input.explore().probe.trace || tracedRange(input).contains(x);
}

}  // namespace

void addCurves(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  for (const ShownFunction& function : input.fromBelow())
    for (const int order : layout.orders)
      if (isDrawn(order, input.explore())) pane.series.push_back(curveOf(function, order, layout, input));
}

void addDots(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  for (const ShownFunction& function : input.functions) {
    if (function.neuron.w == 0) continue;
    for (const double kink : function.neuron.function.kinks()) {
      const double x = function.neuron.outer(kink);
      for (const int order : layout.orders)
        if (isDrawn(order, input.explore()) && isInTrace(x, order, input))
          addDotsAt(pane, function, kink, order);
    }
  }
}

std::optional<ShownFunction> comparedShown(const SceneInput& input) {
  const ChosenFunction* chosen = comparedFunction(input.state.selection);
  if (!chosen || !input.focused) return std::nullopt;
  return shownFunction(*chosen, input.explore().neuron, input.options.decimals);
}

void addDifference(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  const std::optional<ShownFunction> other = comparedShown(input);
  if (!other) return;
  const Curve& curve =
      input.cache.curve({.neuron = input.focused->neuron, .minus = other->neuron}, input.window(layout));
  const bool isVisible = comparedFunction(input.state.selection)->visible;
  const QString second = isVisible ? other->name : ExploreScene::tr("%1 (hidden)").arg(other->name);
  pane.y.label = u"%1 − %2"_s.arg(input.focused->name, second);
  pane.series.push_back({.id = u"difference"_s,
                         .label = pane.y.label,
                         .role = SeriesRole::Difference,
                         .slot = input.focused->slot,
                         .x = curve.x,
                         .y = curve.y});
}

bool isDrawn(int order, const ExploreState& explore) {
  return order != 1 || !explore.hideD1;
}

bool isGuessed(int order, const ExploreState& explore) {
  return order == 1 && (explore.hideD1 || explore.probe.trace);
}

std::vector<int> toldOrders(std::vector<int> orders, const ExploreState& explore) {
  std::erase_if(orders, [&](int order) { return isGuessed(order, explore); });
  return orders;
}

QString symbolOf(int order, const NeuronSettings& neuron) {
  static const QString ofNeuron[] = {u"y"_s, u"dy/dx"_s, u"d²y/dx²"_s};
  return neuron == NeuronSettings() ? symbolOf(order) : ofNeuron[order];
}

QString symbolOf(int order) {
  static const QString symbols[] = {u"f"_s, u"f′"_s, u"f″"_s};
  return symbols[order];
}

}  // namespace alab

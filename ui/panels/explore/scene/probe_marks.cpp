#include "ui/panels/explore/scene/probe_marks.h"

#include <algorithm>
#include <cmath>

#include "core/sampling/one_sided.h"
#include "ui/panels/explore/scene/pane_curves.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// What is special at a place where the slope does not exist.
struct Break {
  OneSided slope;
  bool isJump = false;  ///< of the function itself, not only of its slope
};

std::optional<Break> breakAt(const Neuron& neuron, double x) {
  const std::vector<double> kinks = neuron.kinks();
  if (std::find(kinks.begin(), kinks.end(), x) == kinks.end()) return std::nullopt;
  const OneSided value = oneSided([&](double u) { return neuron.at(u).f; }, x);
  const OneSided slope = oneSided([&](double u) { return neuron.at(u).d1; }, x);
  if (!value.jumps() && !slope.jumps()) return std::nullopt;
  return Break{slope, value.jumps()};
}

QString valueText(const ShownFunction& function, int order, const SceneInput& input) {
  const double x = input.explore().probe.x;
  if (isGuessed(order, input.explore())) return {};
  if (order == 1) return slopeText(function.neuron, x, input.options.decimals);
  return input.number(ofOrder(function.neuron.at(x), order));
}

Marker markerOf(const ShownFunction& function, int order, const SceneInput& input) {
  const double x = input.explore().probe.x;
  const bool isFocused = input.shownFocus() && function.slot == input.focused->slot;
  return {.kind = MarkerKind::Probe,
          .x = x,
          .y = ofOrder(function.neuron.at(x), order),
          .slot = function.slot,
          .label = isFocused ? valueText(function, order, input) : QString(),
          .prominent = isFocused};
}

struct Slope {
  double x, y, rise;
};

/// Value and slope at the probe where both are finite and it is no corner.
std::optional<Slope> slopeAtProbe(const SceneInput& input) {
  const ShownFunction* focus = input.shownFocus();
  if (!focus) return std::nullopt;
  const double x = input.explore().probe.x;
  const Derivatives d = focus->neuron.at(x);
  if (!std::isfinite(d.f) || !std::isfinite(d.d1) || breakAt(focus->neuron, x)) return std::nullopt;
  return Slope{x, d.f, d.d1};
}

Series tangentLine(const Slope& slope, double reach, int slot) {
  return {.id = u"tangent"_s,
          .label = {},
          .role = SeriesRole::Tangent,
          .slot = slot,
          .x = {slope.x - reach, slope.x + reach},
          .y = {slope.y - reach * slope.rise, slope.y + reach * slope.rise}};
}

/// From left to right; at the right edge of the view the triangle ends at the point instead of starting
/// there.
void addTriangle(PlotPane& pane, const Slope& slope, double run, const SceneInput& input) {
  const bool fits = slope.x + run <= input.layout.x.upper;
  const double left = fits ? slope.x : slope.x - run;
  const double bottom = fits ? slope.y : slope.y - run * slope.rise;
  const double rise = run * slope.rise;
  const int slot = input.focused->slot;
  pane.areas.push_back({.role = AreaRole::SlopeTriangle,
                        .slot = slot,
                        .x = {left, left + run, left + run},
                        .y = {bottom, bottom, bottom + rise}});
  pane.notes.push_back({.x = left + run / 2,
                        .y = bottom,
                        .text = ExploreScene::tr("run %1").arg(input.number(run)),
                        .side = rise < 0 ? NoteSide::Above : NoteSide::Below,
                        .edge = run});
  if (isGuessed(1, input.explore())) return;
  pane.notes.push_back({.x = left + run,
                        .y = bottom + rise / 2,
                        .text = ExploreScene::tr("rise %1").arg(input.number(rise)),
                        .side = NoteSide::Right,
                        .edge = std::abs(rise)});
}

}  // namespace

void addProbeMarkers(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  if (!input.options.probe) return;
  for (const int order : layout.orders) {
    if (!isDrawn(order, input.explore())) continue;
    for (const ShownFunction& function : input.fromBelow()) {
      const Marker marker = markerOf(function, order, input);
      if (std::isfinite(marker.y)) pane.markers.push_back(marker);
    }
  }
}

void addDifferenceMarker(PlotPane& pane, const SceneInput& input) {
  const std::optional<ShownFunction> other = comparedShown(input);
  if (!input.options.probe || !other) return;
  const double x = input.explore().probe.x;
  const double y = input.focused->neuron.at(x).f - other->neuron.at(x).f;
  if (!std::isfinite(y)) return;
  pane.markers.push_back({.kind = MarkerKind::Probe,
                          .x = x,
                          .y = y,
                          .slot = input.focused->slot,
                          .label = input.number(y),
                          .prominent = true});
}

void addTangent(PlotPane& pane, const PaneLayout& layout, const SceneInput& input) {
  if (!input.options.probe || !layout.shows(0) || !input.explore().probe.tangent) return;
  const std::optional<Slope> slope = slopeAtProbe(input);
  if (!slope) return;
  const double run = triangleRun(input.layout.x.span());
  pane.series.push_back(tangentLine(*slope, 2 * run, input.focused->slot));
  addTriangle(pane, *slope, run, input);
}

ProbeLine probeLine(const SceneInput& input) {
  const double x = input.explore().probe.x;
  return {.x = x,
          .inviting = !input.options.hint.isEmpty(),
          .hint = input.options.hint,
          .place = ExploreScene::tr("x = %1").arg(input.number(x))};
}

QString slopeText(const Neuron& neuron, double x, int decimals) {
  if (const auto found = breakAt(neuron, x))
    return (found->isJump ? ExploreScene::tr("jump: slope %1 left, %2 right")
                          : ExploreScene::tr("corner: slope %1 left, %2 right"))
        .arg(shownNumber(found->slope.left, decimals), shownNumber(found->slope.right, decimals));
  return ExploreScene::tr("slope %1").arg(shownNumber(neuron.at(x).d1, decimals));
}

double triangleRun(double span) {
  const double power = std::pow(10, std::floor(std::log10(span / 10)));
  const double share = span / 10 / power;
  return power * (share < 2 ? 1 : share < 5 ? 2 : 5);
}

}  // namespace alab

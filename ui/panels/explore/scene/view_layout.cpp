#include "ui/panels/explore/scene/view_layout.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/explore/scene/curve_cache.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr Range defaultX = {-6, 6};
constexpr double middleOfF = 0.75;
constexpr double leastSpanOfF = 3.7;  // -1.1 to 2.6: tanh and softsign stay in sight in a flat window
constexpr Range defaultSlope = {-0.15, 1.25};
constexpr Range defaultCurvature = {-1.1, 1.1};  // the crests of sin'' stay clear of the frame
constexpr Range defaultDifference = {-1.2, 1.2};

constexpr Range mostOfSlope = {-4, 4};  // of f' and f'' in the default view
constexpr double step = 0.25;
constexpr double room = 0.05;

constexpr double mainStretch = 300;
constexpr double lowerStretch = 190;

Range around(double middle, double span) {
  return {middle - span / 2, middle + span / 2};
}

struct DefaultView {
  Range x, f;
};

/// x from -6 to 6 and as much of y as that unit leaves room for; in a very flat pane more of x instead.
DefaultView defaultView(double width, double height) {
  const double unit = std::min(width / defaultX.span(), height / leastSpanOfF);
  return {around(defaultX.middle(), width / unit), around(middleOfF, height / unit)};
}

PaneLayout paneOf(int order) {
  static const QString ids[] = {u"f"_s, u"d1"_s, u"d2"_s};
  return {.id = ids[order], .orders = {order}, .stretch = order == 0 ? mainStretch : lowerStretch};
}

std::vector<PaneLayout> panesOf(const LabState& state) {
  const std::vector<int> orders = shownOrders(state.explore);
  std::vector<PaneLayout> panes;
  if (state.explore.onePlot)
    panes.push_back({.id = u"f"_s, .orders = orders, .stretch = mainStretch});
  else
    for (const int order : orders) panes.push_back(paneOf(order));
  if (state.explore.showDifference && comparedFunction(state.selection))
    panes.push_back({.id = u"difference"_s, .stretch = lowerStretch});
  return panes;
}

void giveHeights(std::vector<PaneLayout>& panes, double height) {
  double sum = 0;
  for (const PaneLayout& pane : panes) sum += pane.stretch;
  for (PaneLayout& pane : panes) pane.height = std::max(1, int(std::lround(height * pane.stretch / sum)));
}

/// `range`, or as much more of the steps on either side as `reach` needs with a little room.
Range grown(const Range& range, const Range& reach) {
  Range wanted = range;
  if (reach.lower < range.lower) wanted.lower = std::floor((reach.lower - room) / step) * step;
  if (reach.upper > range.upper) wanted.upper = std::ceil((reach.upper + room) / step) * step;
  return {std::max(wanted.lower, mostOfSlope.lower), std::min(wanted.upper, mostOfSlope.upper)};
}

struct Chosen {
  const LabState& state;
  std::vector<ShownFunction> functions;
  CurveCache& cache;
};

/// The default range of f' or f''.
Range derivativeY(int order, const Range& x, const Chosen& chosen) {
  Range y = order == 1 ? defaultSlope : defaultCurvature;
  for (const ShownFunction& function : chosen.functions)
    if (const auto& reach = chosen.cache.reach(function.neuron, order, x)) y = grown(y, *reach);
  return y;
}

Range visibleY(const PaneLayout& pane, const DefaultView& view, const Chosen& chosen) {
  const ExploreState& explore = chosen.state.explore;
  if (pane.isDifference()) return explore.differenceY.value_or(defaultDifference);
  if (pane.id == "f"_L1) return explore.y.value_or(view.f);
  const int order = pane.orders.front();
  const std::optional<Range>& typed = order == 1 ? explore.slopeY : explore.curvatureY;
  return typed ? *typed : derivativeY(order, explore.x.value_or(view.x), chosen);
}

}  // namespace

bool PaneLayout::shows(int order) const {
  return std::find(orders.begin(), orders.end(), order) != orders.end();
}

ViewLayout viewLayout(const LabState& state, const ViewSize& size, CurveCache& cache) {
  ViewLayout layout{.width = std::max(1, int(std::lround(size.width))), .panes = panesOf(state)};
  giveHeights(layout.panes, size.height);
  const DefaultView view = defaultView(layout.width, layout.panes.front().height);
  layout.x = state.explore.x.value_or(view.x);
  const Chosen chosen{state, shownFunctions(state), cache};
  for (PaneLayout& pane : layout.panes) pane.y = visibleY(pane, view, chosen);
  return layout;
}

std::vector<int> shownOrders(const ExploreState& explore) {
  std::vector<int> orders;
  if (explore.showF) orders.push_back(0);
  if (explore.showD1) orders.push_back(1);
  if (explore.showD2) orders.push_back(2);
  return orders.empty() ? std::vector<int>{0} : orders;
}

const ChosenFunction* comparedFunction(const Selection& selection) {
  if (selection.compared == selection.focused || !selection.focusedFunction()) return nullptr;
  return selection.bySlot(selection.compared);
}

}  // namespace alab

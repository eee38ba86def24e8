#include "ui/panels/explore/scene/view_layout.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr Range defaultX = {-6, 6};
constexpr double middleOfF = 0.75;
constexpr double leastSpanOfF = 3.7;  // -1.1 to 2.6: tanh and softsign stay in sight in a flat window
constexpr Range defaultSlope = {-0.15, 1.25};
constexpr Range defaultCurvature = {-1, 1};
constexpr Range defaultDifference = {-1.2, 1.2};

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

std::vector<int> shownOrders(const ExploreState& explore) {
  std::vector<int> orders;
  if (explore.showF) orders.push_back(0);
  if (explore.showD1) orders.push_back(1);
  if (explore.showD2) orders.push_back(2);
  return orders.empty() ? std::vector<int>{0} : orders;
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

Range visibleY(const PaneLayout& pane, const ExploreState& explore, const Range& defaultF) {
  if (pane.isDifference()) return explore.differenceY.value_or(defaultDifference);
  if (pane.id == "f"_L1) return explore.y.value_or(defaultF);
  return pane.id == "d1"_L1 ? explore.slopeY.value_or(defaultSlope)
                            : explore.curvatureY.value_or(defaultCurvature);
}

}  // namespace

bool PaneLayout::shows(int order) const {
  return std::find(orders.begin(), orders.end(), order) != orders.end();
}

ViewLayout viewLayout(const LabState& state, const ViewSize& size) {
  ViewLayout layout{.width = std::max(1, int(std::lround(size.width))), .panes = panesOf(state)};
  giveHeights(layout.panes, size.height);
  const DefaultView view = defaultView(layout.width, layout.panes.front().height);
  layout.x = state.explore.x.value_or(view.x);
  for (PaneLayout& pane : layout.panes) pane.y = visibleY(pane, state.explore, view.f);
  return layout;
}

const ChosenFunction* comparedFunction(const Selection& selection) {
  if (selection.compared == selection.focused || !selection.focusedFunction()) return nullptr;
  return selection.bySlot(selection.compared);
}

}  // namespace alab

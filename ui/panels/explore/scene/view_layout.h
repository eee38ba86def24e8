#pragma once
// ViewLayout: which panes the figure has, how high they are and what part of the plane each shows.
//
// In the default view one unit is equally long on both axes of f, so that slope 1 looks like 45 degrees; it
// does not depend on the chosen functions. Those of f' and f'' grow by quarter steps, up to -4 to 4, when the
// visible functions leave them.
#include <QString>
#include <vector>

#include "core/range.h"
#include "ui/panels/explore/explore_scene.h"

namespace alab {

struct PaneLayout {
  QString id;
  std::vector<int> orders = {};  ///< what the pane draws: 0 f, 1 f', 2 f''; empty for the difference
  Range y = {};
  double stretch = 1;
  int height = 100;  ///< px
  bool isDifference() const { return orders.empty(); }
  bool shows(int order) const;
};

struct ViewLayout {
  Range x = {};
  int width = 900;  ///< px
  std::vector<PaneLayout> panes = {};
};

ViewLayout viewLayout(const LabState& state, const ViewSize& size, CurveCache& cache);

/// The orders the page shows, f when the state names none.
std::vector<int> shownOrders(const ExploreState& explore);

/// The second of f1 - f2, when both are chosen and different.
const ChosenFunction* comparedFunction(const Selection& selection);

}  // namespace alab

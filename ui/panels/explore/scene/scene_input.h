#pragma once
// SceneInput: what every part of the figure is made from, gathered once.
#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <vector>

#include "ui/panels/explore/explore_scene.h"
#include "ui/panels/explore/scene/curve_cache.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/explore/scene/view_layout.h"
#include "ui/widgets/shown_number.h"

namespace alab {

/// The translation context of all words in the figure.
class ExploreScene {
  Q_DECLARE_TR_FUNCTIONS(alab::ExploreScene)
};

struct SceneInput {
  const LabState& state;
  const SceneOptions& options;
  CurveCache& cache;
  std::vector<ShownFunction> functions = shownFunctions(state, options.decimals);
  std::optional<ShownFunction> focused = focusedFunction(state, options.decimals);
  ViewLayout layout = {};

  const ExploreState& explore() const { return state.explore; }
  bool isEmpty() const { return functions.empty(); }
  /// The focused function when its curves are on the picture.
  const ShownFunction* shownFocus() const {
    const ChosenFunction* chosen = state.selection.focusedFunction();
    return chosen && chosen->visible && focused ? &*focused : nullptr;
  }
  /// In the order of drawing: the focused function on top.
  std::vector<ShownFunction> fromBelow() const {
    std::vector<ShownFunction> order = functions;
    std::stable_partition(order.begin(), order.end(), [this](const ShownFunction& function) {
      return function.slot != state.selection.focused;
    });
    return order;
  }
  QString number(double value) const { return shownNumber(value, options.decimals); }
  CurveWindow window(const PaneLayout& pane) const { return {layout.x, pane.y, layout.width, pane.height}; }
};

}  // namespace alab

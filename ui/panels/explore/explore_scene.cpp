#include "ui/panels/explore/explore_scene.h"

#include <algorithm>

#include "ui/panels/explore/scene/curve_cache.h"
#include "ui/panels/explore/scene/overlays.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/panels/explore/scene/probe_marks.h"
#include "ui/panels/explore/scene/scene_input.h"
#include "ui/panels/explore/scene/scene_words.h"
#include "ui/panels/explore/scene/signal_areas.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString axisLabel(const PaneLayout& layout, const ExploreState& explore) {
  if (layout.orders.size() == 1 && explore.neuron != NeuronSettings()) {
    const int order = layout.orders.front();
    return order == 0 ? u"f(w x + b)"_s : symbolOf(order, explore.neuron);
  }
  static const QString spaced[] = {u"f(x)"_s, u"f\u2009′(x)"_s,
                                   u"f\u2009″(x)"_s};  // small primes touch the f
  QStringList labels;
  for (const int order : layout.orders) labels.append(spaced[order]);
  return labels.join(u", "_s);
}

PlotPane emptyPane(const PaneLayout& layout, const ExploreState& explore) {
  PlotPane pane;
  pane.id = layout.id;
  pane.y.label = axisLabel(layout, explore);
  pane.y.range = layout.y;
  pane.stretch = layout.stretch;
  return pane;
}

PlotPane paneOf(const PaneLayout& layout, const SceneInput& input) {
  PlotPane pane = emptyPane(layout, input.explore());
  addFlatStripes(pane, input);
  if (layout.isDifference()) {
    addDifference(pane, layout, input);
    addDifferenceMarker(pane, input);
    return pane;
  }
  addSignal(pane, layout, input);
  addGhost(pane, layout, input);
  addFamily(pane, layout, input);
  addCurves(pane, layout, input);
  addRounded(pane, layout, input);
  addStrokes(pane, input);
  addTangent(pane, layout, input);
  addDots(pane, layout, input);
  addProbeMarkers(pane, layout, input);
  return pane;
}

}  // namespace

PlotScene exploreScene(const LabState& state, const ViewSize& size, const SceneOptions& options) {
  CurveCache cache;
  return exploreScene(state, size, options, cache);
}

PlotScene exploreScene(const LabState& state, const ViewSize& size, const SceneOptions& options,
                       CurveCache& cache) {
  SceneInput input{.state = state, .options = options, .cache = cache};
  input.layout = viewLayout(state, size, cache);
  PlotScene scene;
  scene.x.label = u"x"_s;
  scene.x.range = input.layout.x;
  for (const PaneLayout& layout : input.layout.panes) scene.panes.push_back(paneOf(layout, input));
  scene.panes.front().message = messageOf(input);
  if (options.probe && !input.isEmpty()) scene.probes.push_back(probeLine(input));
  scene.description = descriptionOf(input);
  scene.metadata = metadataOf(input);
  cache.forgetUnused();
  return scene;
}

}  // namespace alab

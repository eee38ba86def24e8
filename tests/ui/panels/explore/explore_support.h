#pragma once
// States and lookups that the tests of the Explore page share.
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "core/activation/catalogue.h"
#include "ui/panels/explore/explore_scene.h"

namespace alab {

/// The functions with their defaults, the first focused; nothing else set.
inline LabState stateOf(std::initializer_list<const char*> ids) {
  LabState state;
  for (const char* id : ids) state.selection.add(id, builtIn(id).defaults());
  state.selection.focused = ids.size() > 0 ? 0 : -1;
  return state;
}

inline const PlotPane* paneOf(const PlotScene& scene, const QString& id) {
  for (const PlotPane& pane : scene.panes)
    if (pane.id == id) return &pane;
  return nullptr;
}

inline const Series* seriesOf(const PlotScene& scene, const QString& pane, const QString& id) {
  const PlotPane* found = paneOf(scene, pane);
  if (!found) return nullptr;
  for (const Series& series : found->series)
    if (series.id == id) return &series;
  return nullptr;
}

inline std::vector<Marker> markersOf(const PlotPane& pane, MarkerKind kind) {
  std::vector<Marker> found;
  std::copy_if(pane.markers.begin(), pane.markers.end(), std::back_inserter(found),
               [kind](const Marker& marker) { return marker.kind == kind; });
  return found;
}

/// The largest distance of a series from the formula, NaN points left out.
template <class Formula>
double worstError(const Series& series, Formula formula) {
  double worst = 0;
  for (std::size_t i = 0; i < series.x.size(); ++i)
    if (!std::isnan(series.y[i])) worst = std::max(worst, std::abs(series.y[i] - formula(series.x[i])));
  return worst;
}

}  // namespace alab

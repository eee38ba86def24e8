#pragma once
// Formulas written by hand and looks at a scene that the tests of its parts share.
#include <cmath>

#include "tests/ui/panels/explore/explore_support.h"

namespace alab {

inline double sigmoid(double x) {
  return 1 / (1 + std::exp(-x));
}
inline double sigmoidSlope(double x) {
  return sigmoid(x) * (1 - sigmoid(x));
}

inline const Marker* prominentMarker(const PlotScene& scene, const QString& pane) {
  for (const Marker& marker : paneOf(scene, pane)->markers)
    if (marker.prominent) return &marker;
  return nullptr;
}

inline QStringList notesOf(const PlotPane& pane) {
  QStringList texts;
  for (const Note& note : pane.notes) texts.append(note.text);
  return texts;
}

inline QStringList idsOf(const PlotScene& scene) {
  QStringList ids;
  for (const PlotPane& pane : scene.panes) ids.append(pane.id);
  return ids;
}

inline PlotScene sceneAt(LabState state, double x, const SceneOptions& options = {}) {
  state.explore.probe.x = x;
  return exploreScene(state, {}, options);
}

}  // namespace alab

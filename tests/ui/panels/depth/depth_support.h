#pragma once
// Functions, lines and lookups that the tests of the Depth page share.
#include <cmath>
#include <initializer_list>
#include <limits>

#include "core/activation/catalogue.h"
#include "core/state/lab_state.h"
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

inline constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinite = std::numeric_limits<double>::infinity();

inline DepthLine lineOf(std::string_view id, int slot = 0, bool isFocused = true) {
  return {.function = Function(builtIn(id)),
          .name = QString::fromUtf8(id.data(), qsizetype(id.size())),
          .slot = slot,
          .isFocused = isFocused};
}

inline DepthLine lineWith(DepthLine line, DepthCurve curve) {
  line.curve = std::make_shared<const DepthCurve>(std::move(curve));
  return line;
}

/// Enough to see everything, and done at once.
inline DepthSettings smallSettings() {
  DepthSettings settings = firstDepthSettings();
  settings.layers = 6, settings.width = 16, settings.batch = 8, settings.nets = 3;
  return settings;
}

/// The lines as the page has them once everything is known, each through the core alone.
inline std::vector<DepthLine> ranLines(std::initializer_list<std::string_view> ids,
                                       const DepthSettings& settings) {
  std::vector<DepthLine> lines;
  std::vector<Function> functions;
  for (const std::string_view id : ids) {
    lines.push_back(lineOf(id, int(lines.size()), lines.empty()));
    functions.push_back(lines.back().function);
  }
  OneWorker worker;
  const DepthResult result = runDepth(functions, settings, worker);
  for (std::size_t i = 0; i < lines.size(); ++i) lines[i].curve = result.curves[i];
  return lines;
}

/// The functions with their defaults, the first focused, and a small experiment.
inline LabState depthState(std::initializer_list<const char*> ids, DepthView view = DepthView::Network) {
  LabState state;
  state.page = "depth";
  for (const char* id : ids) state.selection.add(id, builtIn(id).defaults());
  state.selection.focused = ids.size() > 0 ? 0 : -1;
  state.depth.view = view;
  state.depth.network = smallSettings();
  state.depth.layer = 3;
  return state;
}

inline const PlotPane* paneOf(const PlotScene& scene, const QString& id) {
  for (const PlotPane& pane : scene.panes)
    if (pane.id == id) return &pane;
  return nullptr;
}

inline const Series* seriesOf(const PlotPane& pane, const QString& id) {
  for (const Series& series : pane.series)
    if (series.id == id) return &series;
  return nullptr;
}

inline const Note* noteWith(const PlotPane& pane, const QString& part) {
  for (const Note& note : pane.notes)
    if (note.text.contains(part)) return &note;
  return nullptr;
}

}  // namespace alab

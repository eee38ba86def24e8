#pragma once
// What lies under the pointer: decides the cursor and what a press starts.
#include <optional>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_scene.h"
#include "ui/plot/plot_style.h"

namespace alab {

enum class HitPart { Nothing, Pane, XAxis, YAxis, Probe, ProbeArrow };

struct Hit {
  HitPart part = HitPart::Nothing;
  std::size_t pane = 0;  ///< of Pane and YAxis; the last one of XAxis
};

/// The probe comes first, within 14 px of its line, or the arrow to it.
Hit hitAt(const PaneGeometries& panes, const PlotScene& scene, QPointF pixels, const PlotStyle& style);

/// The colour slot of the curve within 8 px, the nearest one.
std::optional<int> curveAt(const PaneGeometry& geometry, const PlotPane& pane, QPointF pixels);

}  // namespace alab

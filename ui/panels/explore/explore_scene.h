#pragma once
// exploreScene: the figure of the Explore page as a value, from the state alone. Pure: the page, the export
// and the command line get the same figure from the same state.
//
// Every visible function has one colour slot in all panes. Panes: "f", "d1", "d2" (or "f" alone when
// everything is in one plot) and "difference".
#include <QPointF>
#include <QSize>
#include <QString>
#include <optional>
#include <vector>

#include "core/state/lab_state.h"
#include "ui/plot/plot_scene.h"

namespace alab {

class CurveCache;

/// The drawing areas that a scene is made for, inside the axes.
struct ViewSize {
  double width = 934;   ///< px, of every pane
  double height = 490;  ///< px, of all panes together
  bool operator==(const ViewSize&) const = default;
};

/// A setting that is being left: drawn as the ghost of the focused function.
struct GhostSetting {
  ChosenFunction function;
  NeuronSettings neuron;
  bool operator==(const GhostSetting&) const = default;
};

/// What the class drew with the pen, in data coordinates of a pane.
struct PenStroke {
  QString pane;
  std::vector<QPointF> points;
  bool operator==(const PenStroke&) const = default;
};

/// What is on the picture and not in the state: it passes away with the gesture or the session.
struct SceneOptions {
  int decimals = 4;                   ///< places of numbers on screen
  bool probe = true;                  ///< exported figures can leave the probe out
  QString hint;                       ///< beside the probe that nobody has dragged yet; empty: none
  std::optional<GhostSetting> ghost;  ///< the setting before the parameter moved
  std::optional<Range> traced;        ///< where the probe has been since the trace began
  std::vector<PenStroke> strokes;
};

/// The figure of the Explore page.
PlotScene exploreScene(const LabState& state, const ViewSize& size, const SceneOptions& options = {});

/// The same; curves that have been sampled before come from `cache`, so that a moved probe costs no sampling.
PlotScene exploreScene(const LabState& state, const ViewSize& size, const SceneOptions& options,
                       CurveCache& cache);

}  // namespace alab

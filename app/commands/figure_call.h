#pragma once
// What a call of plot asks for: the options as they are written, and the figure they describe once checked.
#include <optional>
#include <string>
#include <vector>

#include "app/commands/look_options.h"
#include "core/state/lab_state.h"
#include "ui/panels/explore/explore_scene.h"

namespace alab {

struct FigureCall {
  std::vector<std::string> activations;
  std::string out;
  std::vector<std::string> show = {"f", "df"};
  std::optional<std::string> range, yRange, probe;  ///< not given: the default view, no probe
  std::string title, caption;
  LookCall look;
  int points = 1001;
};

/// All that the options say, checked.
struct Figure {
  LabState state;
  SceneOptions scene;
  FigureFormat format;
  FigureOptions look;
};

/// The error names the first option that cannot be used, and says what would do.
Result<Figure> readFigure(const FigureCall& call);

}  // namespace alab

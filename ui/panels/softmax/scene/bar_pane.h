#pragma once
// A bar for each class, in the colour of the class, with its number at its end.
#include <optional>

#include "ui/plot/plot_scene.h"

namespace alab {

struct BarPane {
  QString id, label;
  Range y;
  std::vector<double> values = {};
  QStringList texts = {};                    ///< at the ends of the bars
  std::optional<std::size_t> labelled = {};  ///< the only bar with its number; nothing: all of them
  std::optional<std::size_t> selected = {};  ///< the class that the keys move
  std::vector<double> before = {};           ///< dashed, for comparison; empty: nothing
};

PlotPane barPane(const BarPane& bars);

/// Of the classes 1 to `count`.
PlotAxis classAxis(std::size_t count);

}  // namespace alab

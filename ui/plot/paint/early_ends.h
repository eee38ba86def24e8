#pragma once
// The names of curves that leave the pane above or below, before its right edge.
#include <vector>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"

namespace alab {

/// Curves that leave at one place, give or take two letters.
struct EarlyEnds {
  QPointF place;
  std::vector<std::size_t> series;  ///< of the pane

  /// The names of a few stand beside the place; many would cover the plot there and go into the margin.
  bool fitBeside() const { return series.size() <= 3; }
};

std::vector<EarlyEnds> earlyEnds(const PaneGeometry& geometry, const PlotPane& pane, const PlotStyle& style);

}  // namespace alab

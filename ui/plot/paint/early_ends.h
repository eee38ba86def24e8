#pragma once
// The names of curves that leave the pane above or below, before its right edge.
#include <vector>

#include "ui/plot/paint/annotation.h"
#include "ui/plot/paint/pane_geometry.h"

namespace alab {

/// Curves that leave at one place, give or take two letters.
struct EarlyEnds {
  QPointF place;
  std::vector<Annotation> names;

  /// A few stand beside the place; many would cover the plot there and go into the margin.
  bool fitBeside() const { return names.size() <= 3; }
};

std::vector<EarlyEnds> earlyEnds(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                 const PlotStyle& style);

}  // namespace alab

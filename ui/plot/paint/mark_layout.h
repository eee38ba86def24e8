#pragma once
// Where the texts beside points stand: notes, values in boxes, names of curves that leave the pane early.
// Nothing leaves the pane, the boxes keep off each other and, where there is room near by, off the curves.
#include <optional>

#include "ui/plot/paint/annotation.h"
#include "ui/plot/paint/pane_geometry.h"

namespace alab {

struct PlacedLabel {
  Annotation annotation;
  QRectF box;
  std::optional<QLineF> leader;  ///< to what it belongs to, where it stands apart
};

/// Those for which there is room.
std::vector<PlacedLabel> layOutLabels(const PaneGeometry& geometry, const PlotPane& pane, const Theme& theme,
                                      const PlotStyle& style);

}  // namespace alab

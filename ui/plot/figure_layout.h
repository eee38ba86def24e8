#pragma once
// The places of a figure's parts in px: title, panes with equal left and right edges, caption.
#include <QRect>
#include <QSize>
#include <vector>

#include "ui/plot/plot_scene.h"
#include "ui/plot/plot_style.h"

namespace alab {

struct FigureLayout {
  std::vector<QRect> panes;  ///< drawing areas inside the axes; heights in the proportion of the stretches
  QRect tiles;               ///< of all of them, or of the table; empty where there are panes
  QRect title, caption;      ///< empty when the scene has none
  int yTitle = 0;            ///< x of the middle of the vertical axis titles
  QRect xTitle;              ///< of the horizontal axis: at its end, or in a row of its own below
};

/// tickLabelWidth: of the widest number at a vertical axis. beyondX: by how much the last number of the
/// horizontal one sticks out to its right; the title keeps off it.
FigureLayout layOut(const PlotScene& scene, const PlotStyle& style, QSize size, double tickLabelWidth,
                    double beyondX = 0);

}  // namespace alab

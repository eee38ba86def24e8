#pragma once
// exploreFigure: the Explore page as a picture for a file. The dialog and the command line share it.
#include <QSize>

#include "ui/panels/explore/explore_scene.h"

namespace alab {

/// What stands above and below an exported figure; empty: nothing.
struct FigureTexts {
  QString title, caption;
};

/// The scene for a picture of this size (px): made for the drawing areas that axes, labels and texts leave,
/// so that one unit is equally long on both axes of f. Measures letters: needs a QApplication.
PlotScene exploreFigure(const LabState& state, QSize picture, const SceneOptions& options,
                        const FigureTexts& texts = {});

}  // namespace alab

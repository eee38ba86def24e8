#pragma once
// A table of texts as a picture, each row with a tiny curve before it.
#include <QPainter>

#include "ui/plot/plot_scene.h"
#include "ui/theme/theme.h"

namespace alab {

/// Inside of `area`, in letters of `pixels` or smaller ones so that no column is cut; what still does not fit
/// ends in an ellipsis. Rows are as high as there is room, at most three lines.
void paintTable(QPainter& painter, const QRectF& area, const PlotTable& table, double pixels,
                const Theme& theme);

}  // namespace alab

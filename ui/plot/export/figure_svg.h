#pragma once
// The SVG writer of figure export.
#include <QByteArray>

#include "ui/plot/figure_export.h"
#include "ui/plot/plot_figure.h"

namespace alab {

/// An SVG document. QSvgGenerator knows no clipping, so the parts of the figure are painted one after the
/// other and the contents of each pane are put into a group that clips.
QByteArray figureSvg(PlotFigure& figure, const FigureOptions& options);

}  // namespace alab

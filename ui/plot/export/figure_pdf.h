#pragma once
// The PDF writer of figure export.
#include <QByteArray>

#include "ui/plot/figure_export.h"
#include "ui/plot/plot_figure.h"

namespace alab {

/// One page of the figure's size in points, vectors and embedded fonts; the settings are its title and an
/// attachment. The same figure gives the same bytes: the time of writing is left out.
QByteArray figurePdf(PlotFigure& figure, const FigureOptions& options);

}  // namespace alab

#pragma once
#include <QPoint>

#include "ui/document/document.h"
#include "ui/plot/plot_scene.h"

class QWidget;

namespace alab {

/// The menu of the plot: typed ranges, the default view, and what is drawn.
void openViewMenu(Document& document, const PlotScene& scene, const QPoint& globalPosition, QWidget* parent);

/// Asks for the visible ranges of x and of every pane.
void askForRanges(Document& document, const PlotScene& scene, QWidget* parent);

}  // namespace alab

#pragma once
// functionFigure: f over f' of one function, as a value.
#include "core/activation/activation.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// `slot` is its colour; x from -5 to 5.
PlotScene functionFigure(const Function& function, const QString& name, int slot);

}  // namespace alab

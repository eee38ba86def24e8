#pragma once
// functionFigure: f over f' of one function, as a value.
#include <optional>

#include "core/activation/activation.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// `slot` is its colour; x from -5 to 5. `cornerSlope`: what is taken for f' at the kinks, a dot on the
/// slope.
PlotScene functionFigure(const Function& function, const QString& name, int slot,
                         std::optional<double> cornerSlope = {});

}  // namespace alab

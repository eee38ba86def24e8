#pragma once
// functionFigure: f over f' of a function, or of all that one name stands for, as a value.
#include <vector>

#include "core/activation/activation.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// A curve and what is written at its end; nothing where it is the only one.
struct FigureCurve {
  Function function;
  QString label;
  bool operator==(const FigureCurve&) const = default;
};

/// What a figure shows beside a function alone: all curves that the name stands for, the function's among
/// them, and what is taken for f' at its kinks.
struct FigureExtras {
  std::vector<FigureCurve> curves = {};
  std::vector<double> cornerSlopes = {};
};

/// Of one curve at least. `slot` is the colour of the first one; x from -5 to 5. `cornerSlopes`: what is
/// taken for f' at the kinks of the first one, dots on the slope.
PlotScene functionFigure(const std::vector<FigureCurve>& curves, const QString& name, int slot,
                         const std::vector<double>& cornerSlopes = {});

}  // namespace alab

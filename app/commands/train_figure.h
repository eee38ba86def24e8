#pragma once
#include "app/commands/trained.h"

namespace alab {

/// The loss curves of the Train page, of all that was trained.
PlotScene trainFigure(const TrainExperiment& experiment, const Trained& trained);

}  // namespace alab

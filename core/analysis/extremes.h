#pragma once
#include <span>

#include "core/analysis/properties.h"
#include "core/sampling/cells.h"

namespace alab {

struct Extremes {
  Extreme least, greatest;
};

/// Infimum and supremum over the whole line of one component, whose derivative is the component `slope`. The
/// cells are those of the whole line.
Extremes extremes(const Function& function, std::span<const Cell> cells, double Derivatives::*order,
                  double Derivatives::*slope);

}  // namespace alab

#pragma once
// A bell curve of pre-activations sent through f: what comes out. Deterministic, no random numbers.
#include <vector>

#include "core/activation/activation.h"
#include "core/analysis/gaussian.h"
#include "core/range.h"

namespace alab {

/// An output that occurs with a probability of its own: relu's 0.
struct PointMass {
  double y = 0;
  double share = 0;
  bool operator==(const PointMass&) const = default;
};

struct SignalOutput {
  double mean = 0;
  double spread = 0;                   ///< standard deviation
  double saturated = 0;                ///< share of inputs with |f'| < 0.01
  double zero = 0;                     ///< share of outputs that are exactly 0
  Range range;                         ///< of the histogram: outputs that are reached
  std::vector<double> bins;            ///< share per bin, from range.lower up; point masses included
  std::vector<PointMass> pointMasses;  ///< ascending in y; shares of at least 1e-9
};

/// Outputs outside of `outputs` are in no bin, and no bin holds values that f does not take; binCount >= 1.
SignalOutput signalThrough(const Function& function, const Bell& bell, Range outputs, int binCount);

}  // namespace alab

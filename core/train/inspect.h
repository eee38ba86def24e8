#pragma once
// What goes on inside a network on all training samples: gradients layer by layer, units that do nothing,
// what was learned.
#include "core/train/trainer.h"

namespace alab {

struct LayerInsight {
  double rmsD = 0;                ///< RMS of dL/dz over samples and units
  double saturated = 0;           ///< share of |f'| < 0.01
  std::vector<char> neverActive;  ///< of each unit, see neverActiveUnits
  std::vector<char> dead;         ///< see deadUnits
  std::vector<double> params;     ///< of the activation: one set, or a row for each unit
};

struct Insight {
  std::vector<LayerInsight> layers;  ///< the last one is the output layer: nothing is saturated or dead there

  std::size_t neverActive() const;
  std::size_t dead() const;
};

/// In training mode, on the whole training part as one batch and without dropout.
template <class T>
Insight insightInto(const Trainer<T>& trainer);

}  // namespace alab

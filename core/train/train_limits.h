#pragma once
// What the numbers of a training run may be: settings, files, forms and the command line share them. Both
// ends are allowed.
#include "core/nn/start_weights.h"
#include "core/random/seed.h"
#include "core/range.h"

namespace alab {

struct TrainLimits {
  static constexpr Range hiddenLayers = {0, 8};
  static constexpr Range units = {1, 256};  ///< of a hidden layer

  static constexpr Range given = {-largestSpread, largestSpread};  ///< sigma_w, or the constant
  static constexpr Range weightFactor = {0, 1000};
  static constexpr Range startBias = {-1000, 1000};
  static constexpr Range dropout = {0, 0.9};

  static constexpr Range rate = {0, 1000};
  static constexpr Range momentum = {0, 1};
  static constexpr Range alpha = {0, 1};
  static constexpr Range beta = {0, 0.999999};  ///< of Adam, which divides by 1 - beta
  static constexpr Range epsilon = {1e-16, 1};  ///< a gradient of 0 is divided by it
  static constexpr Range weightDecay = {0, 1000};
  static constexpr Range scheduleEpochs = {1, 1e6};
  static constexpr Range scheduleFactor = {0, 1};
  static constexpr Range clip = {0, 1e6};
  static constexpr Range penalty = {0, 1000};
  static constexpr Range batch = {1, 5000};

  static constexpr Range stopLoss = {0, 1e6};
  static constexpr Range patience = {0, 1e6};
  static constexpr Range epochs = {1, 1e6};
  static constexpr Range seeds = {1, 50};
  static constexpr Range seed = {0, largestSeed};
};

}  // namespace alab

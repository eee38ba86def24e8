#pragma once
// The shape that classrooms train: hidden layers of 8, 16 or 32 units each, one output, plain SGD. A
// mini-batch is a thousand products here, fewer than the calls, copies and passes of the general path cost;
// so forward, backward and step are one kernel with the width known when it is compiled, the weights in its
// own memory from the first mini-batch to the last. Computes what Trainer's general path does, up to the
// order of sums.
#include <cstdint>

#include "core/nn/loss.h"
#include "core/train/train_settings.h"

namespace alab {

/// Mini-batches to be trained on one after the other.
struct NarrowBatches {
  const Matrix<float>& x;
  const Matrix<float>& targets;
  std::span<const std::uint32_t> order;  ///< rows of both
  std::size_t batch;                     ///< the last one may have fewer rows
  Loss loss;                             ///< not SoftmaxCrossEntropy
  float rate;
};

/// Buffers that keep their memory from run to run.
class NarrowMemory {
 public:
  AlignedVector<float> weights, values;
  Matrix<float> output, targets, outputGradient;
};

/// Whether a network with these settings can be trained so.
bool isNarrow(const TrainSettings& settings, const Network<float>& network, Loss loss);

/// isNarrow holds. Many small runs give the same bits as one large one.
void trainNarrow(const NarrowBatches& batches, Network<float>& network, NarrowMemory& memory);

}  // namespace alab

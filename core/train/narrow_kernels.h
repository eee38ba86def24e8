#pragma once
// NarrowKernel: what one instruction set contributes to narrow networks.
#include "core/train/narrow.h"

namespace alab {

using NarrowKernel = void (*)(const NarrowBatches& batches, Network<float>& network, NarrowMemory& memory);

/// For hidden layers of 8, 16 or 32 units; nothing on a machine without vectors.
NarrowKernel narrowKernel(std::size_t width);

}  // namespace alab

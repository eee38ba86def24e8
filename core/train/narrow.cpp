#include "core/train/narrow.h"

#include <algorithm>

#include <hwy/detect_targets.h>

#include "core/activation/instruction_set.h"
#include "core/train/narrow_kernels.h"

// What kernels/narrow.cpp defines in the namespace of each instruction set (Highway's names).
#define ALAB_NARROW_KERNELS_OF(set)               \
  namespace set {                                 \
  NarrowKernel narrowKernelOf(std::size_t width); \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_NARROW_KERNELS_OF(N_SSE4)
ALAB_NARROW_KERNELS_OF(N_AVX2)
ALAB_NARROW_KERNELS_OF(N_AVX3)
#elif HWY_ARCH_ARM_A64
ALAB_NARROW_KERNELS_OF(N_NEON)
#endif

NarrowKernel narrowKernel([[maybe_unused]] std::size_t width) {
#if HWY_ARCH_X86_64
  const InstructionSet set = instructionSet();
  if (set == InstructionSet::Avx512) return N_AVX3::narrowKernelOf(width);
  if (set == InstructionSet::Avx2) return N_AVX2::narrowKernelOf(width);
  return __builtin_cpu_supports("sse4.2") ? N_SSE4::narrowKernelOf(width) : nullptr;
#elif HWY_ARCH_ARM_A64
  return N_NEON::narrowKernelOf(width);
#else
  return nullptr;
#endif
}

bool isNarrow(const TrainSettings& s, const Network<float>& network, Loss loss) {
  if (s.hidden.empty()) return false;
  const std::size_t width = s.hidden.front().units;
  const bool isSquare =
      std::ranges::all_of(s.hidden, [width](const HiddenLayer& layer) { return layer.units == width; });
  const bool isPlain = s.norm == TrainNorm::None && s.dropout == 0 && s.learn == LearnParams::No &&
                       s.clip == 0 && s.penalty.l1 == 0 && s.penalty.l2 == 0 &&
                       s.optimizer.optimizer == Optimizer::Sgd;
  return isSquare && (width == 8 || width == 16 || width == 32) && isPlain &&
         network.layers.back().units() == 1 && loss != Loss::SoftmaxCrossEntropy && narrowKernel(width);
}

void trainNarrow(const NarrowBatches& batches, Network<float>& network, NarrowMemory& memory) {
  narrowKernel(network.layers.front().units())(batches, network, memory);
}

}  // namespace alab

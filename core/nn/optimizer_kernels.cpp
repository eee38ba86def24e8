#include "core/nn/optimizer_kernels.h"

#include <hwy/detect_targets.h>

#include "core/activation/instruction_set.h"

// What kernels/optimizer.cpp defines in the namespace of each instruction set (Highway's names).
#define ALAB_OPTIMIZER_KERNELS_OF(set)                              \
  namespace set {                                                   \
  OptimizerKernels<float> floatOptimizer();                         \
  OptimizerKernels<double> doubleOptimizer();                       \
  template <class T>                                                \
  const OptimizerKernels<T>& optimizer() {                          \
    if constexpr (sizeof(T) == sizeof(float)) {                     \
      static const OptimizerKernels<T> kernels = floatOptimizer();  \
      return kernels;                                               \
    } else {                                                        \
      static const OptimizerKernels<T> kernels = doubleOptimizer(); \
      return kernels;                                               \
    }                                                               \
  }                                                                 \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_OPTIMIZER_KERNELS_OF(N_SSE4)
ALAB_OPTIMIZER_KERNELS_OF(N_AVX2)
ALAB_OPTIMIZER_KERNELS_OF(N_AVX3)
#endif

template <class T>
const OptimizerKernels<T>& optimizerKernels() {
#if HWY_ARCH_X86_64
  const InstructionSet set = instructionSet();
  if (set == InstructionSet::Avx512) return N_AVX3::optimizer<T>();
  if (set == InstructionSet::Avx2) return N_AVX2::optimizer<T>();
  if (__builtin_cpu_supports("sse4.2")) return N_SSE4::optimizer<T>();
#endif
  return plainOptimizer<T>();
}

template const OptimizerKernels<float>& optimizerKernels();
template const OptimizerKernels<double>& optimizerKernels();

}  // namespace alab

#include "core/formula/kernels/block_kernels.h"

#include <hwy/detect_targets.h>

// What kernels/*.cpp define in the namespace of each instruction set (Highway's names).
#define ALAB_BLOCK_KERNELS_OF(set)                 \
  namespace set {                                  \
  template <class T>                               \
  void addArithmetic(BlockKernels<T>& to);         \
  template <class T>                               \
  void addChoices(BlockKernels<T>& to);            \
  template <class T>                               \
  void addPrimitives(BlockKernels<T>& to);         \
  template <class T>                               \
  void addProducts(BlockKernels<T>& to);           \
  template <class T>                               \
  BlockKernels<T> all() {                          \
    BlockKernels<T> kernels;                       \
    addArithmetic(kernels);                        \
    addChoices(kernels);                           \
    addPrimitives(kernels);                        \
    addProducts(kernels);                          \
    return kernels;                                \
  }                                                \
  template <class T>                               \
  const BlockKernels<T>* kernels() {               \
    static const BlockKernels<T> table = all<T>(); \
    return &table;                                 \
  }                                                \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_BLOCK_KERNELS_OF(N_SSE4)
ALAB_BLOCK_KERNELS_OF(N_AVX2)
ALAB_BLOCK_KERNELS_OF(N_AVX3)
#elif HWY_ARCH_ARM_A64
ALAB_BLOCK_KERNELS_OF(N_NEON)
#endif

/// Code compiled for a set, even this little, is called only where the machine has it.
template <class T>
const BlockKernels<T>* blockKernels([[maybe_unused]] InstructionSet set) {
#if HWY_ARCH_X86_64
  if (set == InstructionSet::Avx512) return N_AVX3::kernels<T>();
  if (set == InstructionSet::Avx2) return N_AVX2::kernels<T>();
  return __builtin_cpu_supports("sse4.2") ? N_SSE4::kernels<T>() : nullptr;
#elif HWY_ARCH_ARM_A64
  return N_NEON::kernels<T>();
#else
  return nullptr;
#endif
}

template <class T>
const BlockKernels<T>* blockKernels() {
  static const BlockKernels<T>* const kernels = blockKernels<T>(instructionSet());
  return kernels;
}

template const BlockKernels<float>* blockKernels(InstructionSet);
template const BlockKernels<double>* blockKernels(InstructionSet);
template const BlockKernels<float>* blockKernels();
template const BlockKernels<double>* blockKernels();

}  // namespace alab

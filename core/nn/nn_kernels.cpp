#include "core/nn/nn_kernels.h"

#include <hwy/detect_targets.h>

#include "core/activation/instruction_set.h"

// What kernels/*.cpp define in the namespace of each instruction set (Highway's names).
#define ALAB_NN_KERNELS_OF(set)                                   \
  namespace set {                                                 \
  template <class T>                                              \
  OptimizerKernels<T> optimizer();                                \
  template <class T>                                              \
  NormKernels<T> norm();                                          \
  template <class T>                                              \
  DropoutKernels<T> dropout();                                    \
  template <class T>                                              \
  void softmax(T factor, const Matrix<T>& x, Matrix<T>& to);      \
  template <class T>                                              \
  NnKernels<T> nn() {                                             \
    return {optimizer<T>(), norm<T>(), dropout<T>(), softmax<T>}; \
  }                                                               \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_NN_KERNELS_OF(N_SSE4)
ALAB_NN_KERNELS_OF(N_AVX2)
ALAB_NN_KERNELS_OF(N_AVX3)
#elif HWY_ARCH_ARM_A64
ALAB_NN_KERNELS_OF(N_NEON)
#endif

namespace {

/// Code compiled for a set, even this little, is called only where the machine has it.
template <class T>
NnKernels<T> kernelsInUse() {
#if HWY_ARCH_X86_64
  const InstructionSet set = instructionSet();
  if (set == InstructionSet::Avx512) return N_AVX3::nn<T>();
  if (set == InstructionSet::Avx2) return N_AVX2::nn<T>();
  if (__builtin_cpu_supports("sse4.2")) return N_SSE4::nn<T>();
#elif HWY_ARCH_ARM_A64
  return N_NEON::nn<T>();
#endif
  using Plain = PlainNnKernels<T>;
  return {Plain::optimizer(), Plain::norm(), Plain::dropout(), Plain::softmax};
}

}  // namespace

template <class T>
const NnKernels<T>& nnKernels() {
  static const NnKernels<T> kernels = kernelsInUse<T>();
  return kernels;
}

template const NnKernels<float>& nnKernels();
template const NnKernels<double>& nnKernels();

}  // namespace alab

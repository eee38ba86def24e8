#include "core/activation/kernels.h"

#include <algorithm>
#include <cassert>

#include <hwy/detect_targets.h>

// What core/activation/kernels/*.cpp define in the namespace of each instruction set (Highway's names).
#define ALAB_KERNELS_OF(set)                                \
  namespace set {                                           \
  void addLinearKernels(std::vector<KernelEntry>& to);      \
  void addSigmoidKernels(std::vector<KernelEntry>& to);     \
  void addHardSigmoidKernels(std::vector<KernelEntry>& to); \
  void addRectifierKernels(std::vector<KernelEntry>& to);   \
  void addExponentialKernels(std::vector<KernelEntry>& to); \
  void addGatedKernels(std::vector<KernelEntry>& to);       \
  void addShrinkKernels(std::vector<KernelEntry>& to);      \
  void addPeriodicKernels(std::vector<KernelEntry>& to);    \
  void addOtherKernels(std::vector<KernelEntry>& to);       \
  std::vector<KernelEntry> all() {                          \
    std::vector<KernelEntry> to;                            \
    addLinearKernels(to);                                   \
    addSigmoidKernels(to);                                  \
    addHardSigmoidKernels(to);                              \
    addRectifierKernels(to);                                \
    addExponentialKernels(to);                              \
    addGatedKernels(to);                                    \
    addShrinkKernels(to);                                   \
    addPeriodicKernels(to);                                 \
    addOtherKernels(to);                                    \
    return to;                                              \
  }                                                         \
  }

namespace alab {

#if HWY_ARCH_X86_64
ALAB_KERNELS_OF(N_SSE4)
ALAB_KERNELS_OF(N_AVX2)
ALAB_KERNELS_OF(N_AVX3)
#elif HWY_ARCH_ARM_A64
ALAB_KERNELS_OF(N_NEON)
#endif

namespace {

template <class T>
void pointPartial(const SpanCall<T>& call, std::size_t which, T* out) {
  std::vector<double> partials(call.params.size());
  for (const T x : call.x) {
    call.exact.partials(x, call.params, partials);
    *out++ = static_cast<T>(partials[which]);
  }
}

template <class T>
void pointValueAndDerivative(const SpanCall<T>& call, T* y, T* dy) {
  for (const T x : call.x) {
    const Derivatives d = call.exact.at(x, call.params);
    *y++ = static_cast<T>(d.f), *dy++ = static_cast<T>(d.d1);
  }
}

/// Only for a set that this machine has: even collecting the addresses is code compiled for it.
const std::vector<KernelEntry>& entriesFor(InstructionSet set) {
#if HWY_ARCH_X86_64
  static const std::vector<KernelEntry> none;
  if (set == InstructionSet::Avx512) {
    static const std::vector<KernelEntry> entries = N_AVX3::all();
    return entries;
  }
  if (set == InstructionSet::Avx2) {
    static const std::vector<KernelEntry> entries = N_AVX2::all();
    return entries;
  }
  if (!__builtin_cpu_supports("sse4.2")) return none;
  static const std::vector<KernelEntry> entries = N_SSE4::all();
#elif HWY_ARCH_ARM_A64
  static const std::vector<KernelEntry> entries = N_NEON::all();
#else
  static const std::vector<KernelEntry> entries;
#endif
  return entries;
}

}  // namespace

template <class T>
const Kernels<T>& pointKernels() {
  static constexpr Kernels<T> kernels = {[](const SpanCall<T>& call, T* y) {
                                           for (const T x : call.x)
                                             *y++ = static_cast<T>(call.exact.at(x, call.params).f);
                                         },
                                         pointValueAndDerivative<T>, pointPartial<T>,
                                         [](const SpanCall<T>& call, std::size_t which, T* y, T* dy, T* dp) {
                                           pointValueAndDerivative(call, y, dy);
                                           pointPartial(call, which, dp);
                                         }};
  return kernels;
}

template const Kernels<double>& pointKernels<double>();
template const Kernels<float>& pointKernels<float>();

const KernelEntry* findKernels(InstructionSet set, std::string_view id) {
  assert(machineHas(set));
  const std::vector<KernelEntry>& entries = entriesFor(set);
  const auto found = std::ranges::find(entries, id, &KernelEntry::id);
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace alab

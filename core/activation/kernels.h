#pragma once
// Kernels: the span operations of one activation for one instruction set, compiled from its formula.
//
// A kernel computes whole vectors. Lanes for which the formula in working precision is no guide (NaN,
// infinities, huge numbers, results that overflow) are asked of the exact point path, so that spans and
// points follow one rule.
#include <cmath>
#include <span>
#include <string_view>
#include <vector>

#include "core/activation/activation.h"
#include "core/activation/instruction_set.h"

namespace alab {

/// What a kernel is called with: the points, and the parameters rounded to T.
template <class T>
struct SpanCall {
  const ActivationModel& exact;
  std::span<const T> x;
  Params params;
};

/// Outputs have the length of call.x; an output may be call.x itself.
template <class T>
struct Kernels {
  void (*forward)(const SpanCall<T>& call, T* y);
  void (*valueAndDerivative)(const SpanCall<T>& call, T* y, T* dy);
  void (*partial)(const SpanCall<T>& call, std::size_t which, T* out);  ///< null without parameters
  /// All three; null without parameters.
  void (*valueAndSlopes)(const SpanCall<T>& call, std::size_t which, T* y, T* dy, T* dp);
};

struct KernelEntry {
  std::string_view id;
  Kernels<double> inDouble;
  Kernels<float> inFloat;

  template <class T>
  const Kernels<T>& of() const {
    if constexpr (sizeof(T) == sizeof(double))
      return inDouble;
    else
      return inFloat;
  }
};

/// Up to here no intermediate result of a formula (x^3, alpha x^2) overflows or underflows.
template <class T>
inline constexpr T reach = sizeof(T) == sizeof(double) ? T(0x1p64) : T(0x1p20);

template <class T>
bool isWithinReach(double parameter) {
  const double size = std::fabs(parameter);
  return size == 0 || (size <= reach<T> && size >= 1 / reach<T>);
}

/// Kernels that ask the point path for every element; T is double or float.
template <class T>
const Kernels<T>& pointKernels();

/// The vector kernels of the activation `id` for a set that this machine has; null where there are none (a
/// machine without vectors).
const KernelEntry* findKernels(InstructionSet set, std::string_view id);

}  // namespace alab

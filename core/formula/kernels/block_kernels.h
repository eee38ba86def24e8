#pragma once
// BlockKernels: what one instruction set contributes to formulas over spans, one function for each operation,
// which computes a block of numbers (whole vectors).
#include <cstddef>

#include "core/activation/instruction_set.h"
#include "core/activation/kernels.h"
#include "core/formula/tree/operation.h"

namespace alab {

/// What element numbers are masked with: all of a block, or one vector again and again.
inline constexpr std::size_t everyElement = ~std::size_t(0), oneVector = 0;

/// An argument of a block: its values and, if it has any, its derivatives.
template <class T>
struct Stream {
  const T* f = nullptr;
  const T* d = nullptr;
  std::size_t fMask = everyElement;
  std::size_t dMask = everyElement;
};

/// One operation on a block. `count` is a multiple of the vector's length; `d` is null where no argument has
/// derivatives. Results overwrite no argument.
template <class T>
struct BlockCall {
  std::size_t count = 0;
  Stream<T> in[4] = {};
  T* f = nullptr;
  T* d = nullptr;
  Operation compare = Operation::Less;  ///< of If
};

/// How a block's results reach the caller: y = result.f, or y = result.d alone where `dy` is null and `d` is
/// wanted. Lanes of |x| > reach and those with results that are not finite are asked of exact(x).
template <class T>
struct FinishCall {
  std::size_t count = 0;  ///< any
  const T* x = nullptr;
  const T* outputs[2] = {};  ///< whole vectors
  std::size_t masks[2] = {everyElement, everyElement};
  T* to[2] = {};  ///< the second may be null
  T reach = 0;
  const ActivationModel* exact = nullptr;
  Params params = {};
  std::size_t which = 0;  ///< of a partial
  bool isPartial = false;
};

template <class T>
struct BlockKernels {
  using Function = void (*)(const BlockCall<T>&);
  Function value[operationCount] = {};
  Function slope[operationCount] = {};  ///< values and derivatives
  void (*finish)(const FinishCall<T>&) = nullptr;
  std::size_t width = 0;  ///< of a vector
};

/// The kernels of the instruction set in use; null on a machine without vectors.
template <class T>
const BlockKernels<T>* blockKernels();

/// Of a set that this machine has.
template <class T>
const BlockKernels<T>* blockKernels(InstructionSet set);

}  // namespace alab

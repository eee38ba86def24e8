#pragma once
// BlockKernels: what one instruction set contributes to formulas over spans, one function for each operation,
// which computes a block of numbers (whole vectors).
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/activation/instruction_set.h"
#include "core/activation/kernels.h"
#include "core/formula/tree/operation.h"

namespace alab {

/// What element numbers are masked with: all of a block, or the same few vectors again and again.
inline constexpr std::size_t everyElement = ~std::size_t(0), oneGroup = 0;

/// So many vectors are computed in one turn of a loop; a number that is the same everywhere is as often in
/// memory.
inline constexpr std::size_t vectorsInGroup = 4;

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
  Stream<T> in[8] = {};
  T* f = nullptr;
  T* d = nullptr;
};

/// How a block's results reach the caller: y = result.f, or y = result.d alone where `dy` is null and `d` is
/// wanted. Lanes of |x| > reach and those with results that are not finite are asked of exact(x). Results may
/// be where the caller wants them already (`outputs` and `to` are the same), in whole vectors.
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
  bool isTame = false;  ///< up to `reach` every result is finite
};

/// The comparisons of choices; the others are these with their arguments or branches turned round.
enum class CompareKind : std::uint8_t { Less, AtMost, Equal };
inline constexpr std::size_t compareKinds = 3;

/// Which arguments of a choice another choice may be, so that both are one operation: bit k is argument k. A
/// branch, or what min and max compare and pick.
inline constexpr std::array innerArguments = {0b0100U, 0b1000U, 0b0101U, 0b1010U, 0b0110U, 0b1001U};

template <class T>
using BlockFunction = void (*)(const BlockCall<T>&);

/// By the comparison of the inner choice, that of the outer one, and the place in innerArguments.
template <class T>
using ChoicesOfChoices = BlockFunction<T>[2][2][innerArguments.size()];

/// The branches of a choice with a derivative have one each, 0 perhaps.
template <class T>
struct BlockKernels {
  using Function = BlockFunction<T>;
  Function value[operationCount] = {};
  Function slope[operationCount] = {};  ///< values and derivatives
  Function choiceValue[compareKinds] = {};
  Function choiceSlope[compareKinds] = {};
  ChoicesOfChoices<T> nestedValue = {}, nestedSlope = {};  ///< of inner and outer arguments
  /// By the comparison, and whether the first branch or the second one is a product.
  Function lineValue[2][2] = {}, lineSlope[2][2] = {};
  // Where a and b have derivatives if any are wanted, and c and e have none.
  Function scaledProductValue = nullptr, scaledProductSlope = nullptr;            ///< a b / c
  Function productOfSumValue = nullptr, productOfSumSlope = nullptr;              ///< a (b + e)
  Function scaledProductOfSumValue = nullptr, scaledProductOfSumSlope = nullptr;  ///< a (b + e) / c
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

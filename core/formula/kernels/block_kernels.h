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

/// offset + factor x, and its derivative.
template <class T>
struct PieceLine {
  T offset = 0, factor = 0, slope = 0;
  bool operator==(const PieceLine&) const = default;
};

/// A choice has so many pieces at most that go in one turn.
inline constexpr std::size_t mostPieces = 3;

/// One operation on a block. `count` is a multiple of the vector's length; `d` is null where no argument has
/// derivatives. Results overwrite no argument.
template <class T>
struct BlockCall {
  std::size_t count = 0;
  Stream<T> in[4] = {};
  T* f = nullptr;
  T* d = nullptr;
  // Of pieces: in[0] is x, in[1 + k] what piece k is a line of if that is not x.
  T bounds[mostPieces] = {};  ///< piece k holds below bounds[k], the last one everywhere else
  PieceLine<T> lines[mostPieces] = {};
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

template <class T>
using BlockFunction = void (*)(const BlockCall<T>&);

/// The branches of a choice with a derivative have one each, 0 perhaps.
template <class T>
struct BlockKernels {
  using Function = BlockFunction<T>;
  Function value[operationCount] = {};
  Function slope[operationCount] = {};  ///< values and derivatives
  Function choiceValue[compareKinds] = {};
  Function choiceSlope[compareKinds] = {};
  /// By the number of pieces, and which of them are no lines: bit k for piece k.
  Function piecesValue[mostPieces + 1][1 << mostPieces] = {};
  Function piecesSlope[mostPieces + 1][1 << mostPieces] = {};
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

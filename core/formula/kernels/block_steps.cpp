#include "core/formula/kernels/block_steps.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alab {
namespace {

using enum Operation;

/// A choice by one of the comparisons that there are kernels for; other instructions as they are.
Instruction turned(Instruction step) {
  if (step.op != If) return step;
  if (step.compare == Greater || step.compare == GreaterEqual) {
    std::swap(step.args[0], step.args[1]);
    step.compare = step.compare == Greater ? Less : LessEqual;
  } else if (step.compare == NotEqual) {
    std::swap(step.args[2], step.args[3]);
    step.compare = Equal;
  }
  return step;
}

CompareKind compareKindOf(const Instruction& turnedStep) {
  if (turnedStep.compare == Less) return CompareKind::Less;
  return turnedStep.compare == LessEqual ? CompareKind::AtMost : CompareKind::Equal;
}

std::size_t indexOf(const Instruction& turnedStep) {
  return static_cast<std::size_t>(compareKindOf(turnedStep));
}

template <class T>
void fillSlope(Stream<T>& branch, const Stream<T>& zeros) {
  if (!branch.d) branch.d = zeros.f, branch.dMask = zeros.fMask;
}

template <class T>
bool isUniform(const Stream<T>& s) {
  return s.fMask == oneGroup && !s.d;
}

/// Whether both factors have what is wanted of the product.
template <class T>
bool moveAlike(const Stream<T>& a, const Stream<T>& b, bool isSlopeWanted) {
  return !isSlopeWanted || (a.d && b.d);
}

/// a (b + e), where e is a constant.
template <class T>
std::optional<BlockStep<T>> productOfSum(const BlockStep<T>& first, const BlockStep<T>& second,
                                         unsigned where, const BlockKernels<T>& kernels) {
  if (where != 0b01 && where != 0b10) return std::nullopt;
  const std::size_t constant = isUniform(first.call.in[0]) ? 0 : 1, factor = where == 0b01 ? 1 : 0;
  BlockStep<T> both = second;
  both.isFused = true;
  both.call.in[0] = second.call.in[factor];
  both.call.in[1] = first.call.in[1 - constant];
  both.call.in[2] = first.call.in[constant];
  both.xArguments = (second.xArguments >> factor & 1U) | (first.xArguments >> (1 - constant) & 1U) << 1;
  both.compute = second.call.d ? kernels.productOfSumSlope : kernels.productOfSumValue;
  const bool fits = isUniform(both.call.in[2]) && moveAlike(both.call.in[0], both.call.in[1], second.call.d);
  return fits ? std::optional(both) : std::nullopt;
}

/// The quotient of a product and a constant; the product may be one of a sum.
template <class T>
std::optional<BlockStep<T>> scaledProduct(const BlockStep<T>& first, const BlockStep<T>& second,
                                          const BlockKernels<T>& kernels) {
  const bool isWanted = second.call.d;
  if (!isUniform(second.call.in[1]) || !std::isnormal(1 / *second.call.in[1].f) ||
      !moveAlike(first.call.in[0], first.call.in[1], isWanted))
    return std::nullopt;
  BlockStep<T> both = second;
  const std::size_t factors = first.isFused ? 3 : 2;
  both.isFused = true;
  std::copy_n(first.call.in, factors, both.call.in);
  both.call.in[factors] = second.call.in[1];
  both.xArguments = first.xArguments;
  both.compute = first.isFused
                     ? (isWanted ? kernels.scaledProductOfSumSlope : kernels.scaledProductOfSumValue)
                     : (isWanted ? kernels.scaledProductSlope : kernels.scaledProductValue);
  return both;
}

}  // namespace

template <class T>
BlockStep<T> stepOf(const Tape& tape, std::size_t i, const std::vector<Stream<T>>& results) {
  BlockStep<T> step{.instruction = turned(tape.steps[i])};
  for (std::size_t k = 0; k < step.instruction.count; ++k) {
    const std::size_t arg = step.instruction.args[k];
    step.call.in[k] = results[arg];
    if (tape.steps[arg].op == X) step.xArguments |= 1U << k;
  }
  return step;
}

template <class T>
BlockStep<T> stepOf(const Instruction& choice, const Pieces<T>& pieces,
                    const std::vector<Stream<T>>& results) {
  BlockStep<T> step{.instruction = choice, .xArguments = 1, .pieces = pieces.pieces.size()};
  std::ranges::copy(pieces.bounds, step.call.bounds);
  for (std::size_t k = 0; k < step.pieces; ++k) {
    const Piece<T>& piece = pieces.pieces[k];
    step.call.lines[k] = piece.line;
    if (!piece.step) continue;
    step.call.in[1 + k] = results[*piece.step];
    step.streams |= 1U << k;
  }
  return step;
}

template <class T>
bool hasSlope(const BlockStep<T>& step) {
  const BlockCall<T>& call = step.call;
  const auto moves = [](const Stream<T>& s) { return s.d != nullptr; };
  const auto isSteep = [](const PieceLine<T>& line) { return line.slope != 0; };
  if (step.pieces > 0) return std::ranges::any_of(call.in, moves) || std::ranges::any_of(call.lines, isSteep);
  const std::size_t first = step.instruction.op == If ? 2 : 0;  // comparisons have none
  return std::any_of(call.in + first, call.in + step.instruction.count, moves);
}

template <class T>
void setKernel(BlockStep<T>& step, const Stream<T>& zeros, const BlockKernels<T>& kernels) {
  const auto op = static_cast<std::size_t>(step.instruction.op);
  const bool isSlope = step.call.d;
  if (step.pieces > 0) {
    step.compute = (isSlope ? kernels.piecesSlope : kernels.piecesValue)[step.pieces][step.streams];
    for (std::size_t k = 0; k < step.pieces; ++k) fillSlope(step.call.in[1 + k], zeros);
  } else if (step.instruction.op == If) {
    step.compute = (isSlope ? kernels.choiceSlope : kernels.choiceValue)[indexOf(step.instruction)];
    for (const std::size_t branch : {2, 3}) fillSlope(step.call.in[branch], zeros);
  } else {
    step.compute = (isSlope ? kernels.slope : kernels.value)[op];
  }
}

template <class T>
std::optional<BlockStep<T>> fused(const BlockStep<T>& first, const BlockStep<T>& second, unsigned where,
                                  const BlockKernels<T>& kernels) {
  const Operation a = first.instruction.op, b = second.instruction.op;
  if (a == Multiply && b == Divide && where == 1) return scaledProduct(first, second, kernels);
  if (first.isFused) return std::nullopt;
  if (a == Add && b == Multiply) return productOfSum(first, second, where, kernels);
  return std::nullopt;
}

template <class T>
std::optional<T> slopeOfLine(const BlockStep<T>& step) {
  const auto& [a, b] = std::pair(step.call.in[0], step.call.in[1]);
  const auto slopeOf = [](const Stream<T>& s) { return s.d ? *s.d : T(0); };
  const auto isStraight = [](const Stream<T>& s) { return !s.d || s.dMask == oneGroup; };
  if (!isStraight(a) || !isStraight(b)) return std::nullopt;
  switch (step.instruction.op) {
    case Add:
      return slopeOf(a) + slopeOf(b);
    case Subtract:
      return slopeOf(a) - slopeOf(b);
    case Multiply:
      if (isUniform(b)) return *a.d * *b.f;
      return isUniform(a) ? std::optional(*a.f * *b.d) : std::nullopt;
    case Divide:
      return isUniform(b) ? std::optional(*a.d / *b.f) : std::nullopt;
    default:
      return std::nullopt;
  }
}

#define ALAB_INSTANTIATE(T)                                                                          \
  template BlockStep<T> stepOf(const Tape&, std::size_t, const std::vector<Stream<T>>&);             \
  template BlockStep<T> stepOf(const Instruction&, const Pieces<T>&, const std::vector<Stream<T>>&); \
  template bool hasSlope(const BlockStep<T>&);                                                       \
  template void setKernel(BlockStep<T>&, const Stream<T>&, const BlockKernels<T>&);                  \
  template std::optional<BlockStep<T>> fused(const BlockStep<T>&, const BlockStep<T>&, unsigned,     \
                                             const BlockKernels<T>&);                                \
  template std::optional<T> slopeOfLine(const BlockStep<T>&);
ALAB_INSTANTIATE(double)
ALAB_INSTANTIATE(float)
#undef ALAB_INSTANTIATE

}  // namespace alab

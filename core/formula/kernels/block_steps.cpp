#include "core/formula/kernels/block_steps.h"

#include <algorithm>
#include <utility>

namespace alab {
namespace {

using enum Operation;

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

template <class T>
std::optional<BlockStep<T>> choiceOfChoice(const BlockStep<T>& first, const BlockStep<T>& second,
                                           unsigned where, const Stream<T>& zeros,
                                           const BlockKernels<T>& kernels) {
  const auto place = std::ranges::find(innerArguments, where) - innerArguments.begin();
  const std::size_t i = indexOf(first.instruction), j = indexOf(second.instruction);
  if (std::size_t(place) == innerArguments.size() || std::max(i, j) > 1) return std::nullopt;
  BlockStep<T> both = second;
  both.isFused = true;
  std::copy_n(first.call.in, 4, both.call.in);
  std::copy_n(second.call.in, 4, both.call.in + 4);
  both.xArguments = first.xArguments | second.xArguments << 4;
  if (second.call.d)
    for (const std::size_t branch : {2, 3}) fillSlope(both.call.in[branch], zeros);
  both.compute = (second.call.d ? kernels.nestedSlope : kernels.nestedValue)[i][j][place];
  return both;
}

/// The product is a line: its derivative is among the arguments of the choice.
template <class T>
std::optional<BlockStep<T>> choiceOfLine(const BlockStep<T>& first, const BlockStep<T>& second,
                                         unsigned where, const BlockKernels<T>& kernels) {
  const std::size_t i = indexOf(second.instruction);
  const bool isBranch = where == 0b0100 || where == 0b1000;
  if (!isBranch || i > 1 || first.call.d) return std::nullopt;
  BlockStep<T> both = second;
  both.isFused = true;
  std::copy_n(first.call.in, 2, both.call.in + 4);
  both.xArguments = (second.xArguments & 15U) | first.xArguments << 4;
  both.compute = (second.call.d ? kernels.lineSlope : kernels.lineValue)[i][where == 0b0100 ? 0 : 1];
  return both;
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
  if (!isUniform(second.call.in[1]) || !moveAlike(first.call.in[0], first.call.in[1], isWanted))
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

template <class T>
bool hasSlope(const BlockStep<T>& step) {
  const std::size_t first = step.instruction.op == If ? 2 : 0;  // comparisons have none
  return std::any_of(step.call.in + first, step.call.in + step.instruction.count,
                     [](const Stream<T>& s) { return s.d != nullptr; });
}

template <class T>
void setKernel(BlockStep<T>& step, const Stream<T>& zeros, const BlockKernels<T>& kernels) {
  const auto op = static_cast<std::size_t>(step.instruction.op);
  const bool isChoice = step.instruction.op == If;
  if (!isChoice) {
    step.compute = step.call.d ? kernels.slope[op] : kernels.value[op];
  } else if (!step.call.d) {
    step.compute = kernels.choiceValue[indexOf(step.instruction)];
  } else {
    step.compute = kernels.choiceSlope[indexOf(step.instruction)];
    for (const std::size_t branch : {2, 3}) fillSlope(step.call.in[branch], zeros);
  }
}

template <class T>
std::optional<BlockStep<T>> fused(const BlockStep<T>& first, const BlockStep<T>& second, unsigned where,
                                  const Stream<T>& zeros, const BlockKernels<T>& kernels) {
  const Operation a = first.instruction.op, b = second.instruction.op;
  if (a == Multiply && b == Divide && where == 1) return scaledProduct(first, second, kernels);
  if (first.isFused) return std::nullopt;
  if (a == Add && b == Multiply) return productOfSum(first, second, where, kernels);
  if (a == If && b == If) return choiceOfChoice(first, second, where, zeros, kernels);
  if (a == Multiply && b == If) return choiceOfLine(first, second, where, kernels);
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

#define ALAB_INSTANTIATE(T)                                                                      \
  template bool hasSlope(const BlockStep<T>&);                                                   \
  template void setKernel(BlockStep<T>&, const Stream<T>&, const BlockKernels<T>&);              \
  template std::optional<BlockStep<T>> fused(const BlockStep<T>&, const BlockStep<T>&, unsigned, \
                                             const Stream<T>&, const BlockKernels<T>&);          \
  template std::optional<T> slopeOfLine(const BlockStep<T>&);
ALAB_INSTANTIATE(double)
ALAB_INSTANTIATE(float)
#undef ALAB_INSTANTIATE

}  // namespace alab

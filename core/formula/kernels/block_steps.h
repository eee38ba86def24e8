#pragma once
// BlockSteps: the instructions of a tape as calls of kernels over a block. Two that follow each other are one
// where there is a kernel for both: the result between them is not stored.
#include <optional>
#include <vector>

#include "core/formula/kernels/block_kernels.h"
#include "core/formula/program/tape.h"

namespace alab {

template <class T>
struct BlockStep {
  BlockFunction<T> compute = nullptr;
  BlockCall<T> call = {};
  Instruction instruction = {};  ///< the last one of those that it does
  bool isFused = false;          ///< does several, and has the arguments of all
  unsigned xArguments = 0;       ///< bit k: argument k is x itself
};

/// A choice by one of the comparisons that there are kernels for; other instructions as they are.
Instruction turned(Instruction step);

/// Whether a derivative is wanted of the result.
template <class T>
bool hasSlope(const BlockStep<T>& step);

/// What computes the step's result. `zeros`: where a branch has no derivative.
template <class T>
void setKernel(BlockStep<T>& step, const Stream<T>& zeros, const BlockKernels<T>& kernels);

/// Both in one, where the arguments of `second` in the bits of `where` are the result of `first`, which
/// nothing else needs.
template <class T>
std::optional<BlockStep<T>> fused(const BlockStep<T>& first, const BlockStep<T>& second, unsigned where,
                                  const Stream<T>& zeros, const BlockKernels<T>& kernels);

/// The derivative of a step that is a line of x: the same everywhere, and not to be computed with the values.
template <class T>
std::optional<T> slopeOfLine(const BlockStep<T>& step);

}  // namespace alab

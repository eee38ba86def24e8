#pragma once
// BlockSteps: the instructions of a tape as calls of kernels over a block. Two that follow each other are one
// where there is a kernel for both: the result between them is not stored.
#include <optional>
#include <vector>

#include "core/formula/kernels/pieces.h"

namespace alab {

template <class T>
struct BlockStep {
  BlockFunction<T> compute = nullptr;
  BlockCall<T> call = {};
  Instruction instruction = {};  ///< the last one of those that it does
  bool isFused = false;          ///< does several, and has the arguments of all
  unsigned xArguments = 0;       ///< bit k: argument k is x itself
  std::size_t pieces = 0;        ///< that a choice is computed from; 0: from its arguments
  unsigned streams = 0;          ///< bit k: piece k is a line of a result
};

/// An instruction on results of those before it; `tape` tells which of them is x.
template <class T>
BlockStep<T> stepOf(const Tape& tape, std::size_t i, const std::vector<Stream<T>>& results);

/// A choice by its pieces.
template <class T>
BlockStep<T> stepOf(const Instruction& choice, const Pieces<T>& pieces,
                    const std::vector<Stream<T>>& results);

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
                                  const BlockKernels<T>& kernels);

/// The derivative of a step that is a line of x: the same everywhere, and not to be computed with the values.
template <class T>
std::optional<T> slopeOfLine(const BlockStep<T>& step);

}  // namespace alab

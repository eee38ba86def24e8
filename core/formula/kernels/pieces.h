#pragma once
// Pieces: a step of a tape as a function of x piece by piece, so that a formula of many choices is computed
// in one turn: relu6 is 0 below 0, x below 6 and 6 from there on, however it is written.
#include <cstddef>
#include <optional>
#include <vector>

#include "core/formula/kernels/block_kernels.h"
#include "core/formula/program/tape.h"

namespace alab {

/// A line of x or of the result of a step; that of a step has a slope of 0.
template <class T>
struct Piece {
  PieceLine<T> line = {};
  std::optional<std::size_t> step = {};
  bool operator==(const Piece&) const = default;
};

/// pieces[k] holds from bounds[k - 1] on and below bounds[k]; one more piece than bounds, which ascend.
template <class T>
struct Pieces {
  std::vector<T> bounds = {};
  std::vector<Piece<T>> pieces = {};
};

/// The result of the step as it is.
template <class T>
Pieces<T> piecesOfResult(std::size_t step);

/// What does not depend on x: f and its derivative d.
template <class T>
Pieces<T> piecesOfConstant(std::size_t step, T f, T d);

/// x, or where there is nothing else to say the step itself. `all`: of the steps before it. Choices are
/// looked through if x itself is compared with constants and no more than mostPieces come of it. Wrong only
/// where x is not finite.
template <class T>
Pieces<T> piecesOfStep(std::size_t step, const Instruction& instruction, const std::vector<Pieces<T>>& all,
                       T slopeOfX);

}  // namespace alab

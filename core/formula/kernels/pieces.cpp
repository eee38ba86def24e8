#include "core/formula/kernels/pieces.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/formula/program/evaluate.h"

namespace alab {
namespace {

using enum Operation;

template <class T>
constexpr T unlimited = std::numeric_limits<T>::infinity();

/// What it is a line of, unchanged.
template <class T>
constexpr PieceLine<T> unchanged = {T(-0.0), 1, 0};

template <class T>
const Piece<T>* onlyOne(const Pieces<T>& pieces) {
  return pieces.pieces.size() == 1 ? &pieces.pieces[0] : nullptr;
}

template <class T>
bool isConstant(const Piece<T>& piece) {
  return !piece.step && piece.line.factor == 0;
}

template <class T>
bool isUnchanged(const Piece<T>& piece) {
  return piece.line.factor == 1 && piece.line.offset == 0 && std::signbit(piece.line.offset);
}

template <class T>
bool isX(const Piece<T>& piece) {
  return !piece.step && isUnchanged(piece);
}

/// Only what rounds once: a constant times x or the result of a step, or plus it. With 0 the sign of zeros
/// would be lost, and without end there is no slope.
template <class T>
std::optional<Piece<T>> lineOf(Operation op, const Piece<T>& a, const Piece<T>& b) {
  const bool isFirst = isUnchanged(a) && isConstant(b);
  if (!isFirst && !(isConstant(a) && isUnchanged(b))) return std::nullopt;
  const Piece<T>&what = isFirst ? a : b, &by = isFirst ? b : a;
  const bool isSteady = by.line.slope == 0;
  const T constant = by.line.offset, slope = what.line.slope;
  if (constant == 0 || !std::isfinite(constant)) return std::nullopt;
  if (op == Multiply && isSteady) return Piece<T>{{T(-0.0), constant, constant * slope}, what.step};
  if (what.step && !isSteady) return std::nullopt;
  if (op == Add) return Piece<T>{{constant, 1, slope + by.line.slope}, what.step};
  if (op != Subtract) return std::nullopt;
  if (isFirst) return Piece<T>{{-constant, 1, slope - by.line.slope}, what.step};
  return Piece<T>{{constant, -1, by.line.slope - slope}, what.step};
}

template <class T>
std::optional<Piece<T>> opposite(const Piece<T>& a) {
  if (!isUnchanged(a)) return std::nullopt;
  return Piece<T>{{T(-0.0), -1, -a.line.slope}, a.step};
}

template <class T>
T nextAbove(T value) {
  return std::nextafter(value, unlimited<T>);
}

/// Where a comparison holds: from `from` on and below `to`, or outside.
template <class T>
struct Range {
  T from, to;
  bool isOutside = false;
};

/// Of x and a constant.
template <class T>
Range<T> whereHolds(Operation compare, T constant) {
  const T above = nextAbove(constant);
  if (compare == Less) return {-unlimited<T>, constant};
  if (compare == LessEqual) return {-unlimited<T>, above};
  if (compare == Greater) return {above, unlimited<T>};
  if (compare == GreaterEqual) return {constant, unlimited<T>};
  return {constant, above, compare == NotEqual};
}

Operation mirrored(Operation compare) {
  if (compare == Less) return Greater;
  if (compare == Greater) return Less;
  if (compare == LessEqual) return GreaterEqual;
  return compare == GreaterEqual ? LessEqual : compare;
}

/// Where one line compares with another; nullopt for lines other than x and constants.
template <class T>
std::optional<Range<T>> whereHolds(Operation compare, const Piece<T>& a, const Piece<T>& b) {
  const T left = a.line.offset, right = b.line.offset;
  if (std::isnan(left) || std::isnan(right)) return std::nullopt;
  if (isX(a) && isConstant(b)) return whereHolds(compare, right);
  if (isConstant(a) && isX(b)) return whereHolds(mirrored(compare), left);
  if (!isConstant(a) || !isConstant(b)) return std::nullopt;
  return Range<T>{-unlimited<T>, unlimited<T>, !holds(compare, left, right)};
}

/// The piece that holds for x.
template <class T>
const Piece<T>& pieceAt(const Pieces<T>& pieces, T x) {
  return pieces.pieces[std::size_t(std::ranges::upper_bound(pieces.bounds, x) - pieces.bounds.begin())];
}

/// `piece` from `from` on.
template <class T>
void append(Pieces<T>& to, T from, const Piece<T>& piece) {
  if (!to.pieces.empty() && to.pieces.back() == piece) return;
  if (!to.pieces.empty()) to.bounds.push_back(from);
  to.pieces.push_back(piece);
}

template <class T>
std::vector<T> boundsOf(std::initializer_list<const Pieces<T>*> all) {
  std::vector<T> bounds = {-unlimited<T>};
  for (const Pieces<T>* pieces : all)
    bounds.insert(bounds.end(), pieces->bounds.begin(), pieces->bounds.end());
  std::ranges::sort(bounds);
  bounds.erase(std::ranges::unique(bounds).begin(), bounds.end());
  return bounds;
}

template <class T>
std::optional<Pieces<T>> choice(Operation compare, const Pieces<T>& a, const Pieces<T>& b,
                                const Pieces<T>& yes, const Pieces<T>& no) {
  const std::vector<T> cells = boundsOf({&a, &b, &yes, &no});
  Pieces<T> result;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const T from = cells[i], to = i + 1 < cells.size() ? cells[i + 1] : unlimited<T>;
    const auto range = whereHolds(compare, pieceAt(a, from), pieceAt(b, from));
    if (!range) return std::nullopt;
    for (const T start : {from, range->from, range->to}) {
      if (start < from || start >= to) continue;
      const bool isInside = start >= range->from && start < range->to;
      append(result, start, pieceAt(isInside != range->isOutside ? yes : no, start));
    }
  }
  return result.pieces.size() <= mostPieces ? std::optional(result) : std::nullopt;
}

}  // namespace

template <class T>
Pieces<T> piecesOfResult(std::size_t step) {
  return {{}, {{unchanged<T>, step}}};
}

/// A negative zero is no line: 0 x + -0 is 0 for most x.
template <class T>
Pieces<T> piecesOfConstant(std::size_t step, T f, T d) {
  if (f == 0 && std::signbit(f)) return piecesOfResult<T>(step);
  return {{}, {{.line = {f, 0, d}}}};
}

template <class T>
Pieces<T> piecesOfStep(std::size_t step, const Instruction& instruction, const std::vector<Pieces<T>>& all,
                       T slopeOfX) {
  const auto arg = [&](std::size_t k) -> const Pieces<T>& { return all[instruction.args[k]]; };
  if (instruction.op == X) return {{}, {{.line = {T(-0.0), 1, slopeOfX}}}};
  if (instruction.op == If)
    return choice(instruction.compare, arg(0), arg(1), arg(2), arg(3)).value_or(piecesOfResult<T>(step));
  const Piece<T>* const a = instruction.count > 0 ? onlyOne(arg(0)) : nullptr;
  const Piece<T>* const b = instruction.count == 2 ? onlyOne(arg(1)) : nullptr;
  std::optional<Piece<T>> line;
  if (a && b) line = lineOf(instruction.op, *a, *b);
  if (a && instruction.op == Negate) line = opposite(*a);
  return line ? Pieces<T>{{}, {*line}} : piecesOfResult<T>(step);
}

#define ALAB_INSTANTIATE(T)                               \
  template Pieces<T> piecesOfResult(std::size_t);         \
  template Pieces<T> piecesOfConstant(std::size_t, T, T); \
  template Pieces<T> piecesOfStep(std::size_t, const Instruction&, const std::vector<Pieces<T>>&, T);
ALAB_INSTANTIATE(double)
ALAB_INSTANTIATE(float)
#undef ALAB_INSTANTIATE

}  // namespace alab

#define HWY_TARGET_INCLUDE "core/formula/kernels/choices.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR
#include <limits>

#include "core/formula/kernels/block_loops.h"

ALAB_REGION_BEGIN

/// What only the points can tell, and its slope.
template <class Result>
HWY_INLINE Result unknown() {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  if constexpr (requires(Result r) { r.d; })
    return {nan, nan};
  else
    return nan;
}

/// What is compared may be no number, or beyond the largest one, only because the points are to be asked:
/// then the result is no number either. A comparison would hide it.
template <class T, class Compare>
struct Choice {
  template <class Result>
  HWY_INLINE static Result chosen(const BlockCall<T>& call, Result then, Result other, std::size_t i,
                                  std::size_t k) {
    const Pack<T> a = valueAt(call.in[0], i, k), b = valueAt(call.in[1], i, k);
    return select(isFinite(a) && isFinite(b), select(Compare()(a, b), then, other), unknown<Result>());
  }
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      chosen(call, valueAt(call.in[2], i, k), valueAt(call.in[3], i, k), i, k).store(call.f + i + k);
    });
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      store(chosen(call, dualAt(call.in[2], i, k), dualAt(call.in[3], i, k), i, k), call, i + k);
    });
  }
};

struct IsLess {
  HWY_INLINE auto operator()(auto a, auto b) const { return a < b; }
};
struct IsAtMost {
  HWY_INLINE auto operator()(auto a, auto b) const { return a <= b; }
};
struct IsEqual {
  HWY_INLINE auto operator()(auto a, auto b) const { return a == b; }
};

template <class T, class Compare>
void addChoice(BlockKernels<T>& to, CompareKind comparison) {
  to.choiceValue[static_cast<int>(comparison)] = Choice<T, Compare>::value;
  to.choiceSlope[static_cast<int>(comparison)] = Choice<T, Compare>::slope;
}

/// A line whose numbers stay in registers.
template <class T>
struct HeldLine {
  Pack<T> offset, factor, slope;

  explicit HWY_INLINE HeldLine(const PieceLine<T>& line)
      : offset(line.offset), factor(line.factor), slope(line.slope) {}

  HWY_INLINE Pack<T> at(Pack<T> x) const { return math::mulAdd(factor, x, offset); }
};

/// Result: Pack<T>, or Dual<Pack<T>> where the derivative is wanted as well.
template <class Result, class T>
HWY_INLINE Result lineOfX(const HeldLine<T>& line, Pack<T> x) {
  if constexpr (std::is_same_v<Result, Pack<T>>)
    return line.at(x);
  else
    return {line.at(x), line.slope};
}

template <class Result, class T>
HWY_INLINE Result lineOfStream(const HeldLine<T>& line, const Stream<T>& s, std::size_t i, std::size_t k) {
  if constexpr (std::is_same_v<Result, Pack<T>>)
    return line.at(valueAt(s, i, k));
  else
    return {line.at(valueAt(s, i, k)), line.factor * slopeAt(s, i, k)};
}

/// Pieces of x: lines of what is in memory for those in the bits of `streams`, of x itself for the others.
template <class T, class Result, unsigned streams, std::size_t... piece>
HWY_FLATTEN void pickPieces(const BlockCall<T>& given) {
  const BlockCall<T> call = given;
  const HeldLine<T> lines[] = {HeldLine<T>(call.lines[piece])...};
  const Pack<T> bounds[] = {call.bounds[piece]...};
  eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
    const Pack<T> x = valueAt(call.in[0], i, k);
    const auto result = [&]<std::size_t n>() -> Result {
      if constexpr ((streams >> n & 1) != 0)
        return lineOfStream<Result>(lines[n], call.in[1 + n], i, k);
      else
        return lineOfX<Result>(lines[n], x);
    };
    const Result results[] = {result.template operator()<piece>()...};
    Result picked = results[sizeof...(piece) - 1];
    for (std::size_t n = sizeof...(piece) - 1; n-- > 0;) picked = select(x < bounds[n], results[n], picked);
    store(picked, call, i + k);
  });
}

template <class T, std::size_t... piece, std::size_t... streams>
void addPieces(BlockKernels<T>& to, std::index_sequence<piece...>, std::index_sequence<streams...>) {
  constexpr std::size_t count = sizeof...(piece);
  ((to.piecesValue[count][streams] = pickPieces<T, Pack<T>, streams, piece...>), ...);
  ((to.piecesSlope[count][streams] = pickPieces<T, Dual<Pack<T>>, streams, piece...>), ...);
}

template <class T, std::size_t count>
void addPieces(BlockKernels<T>& to) {
  addPieces(to, std::make_index_sequence<count>(), std::make_index_sequence<(1U << count)>());
}

template <class T>
void addChoices(BlockKernels<T>& to) {
  addChoice<T, IsLess>(to, CompareKind::Less);
  addChoice<T, IsAtMost>(to, CompareKind::AtMost);
  addChoice<T, IsEqual>(to, CompareKind::Equal);
  addPieces<T, 1>(to);
  addPieces<T, 2>(to);
  addPieces<T, 3>(to);
}

template void addChoices(BlockKernels<float>& to);
template void addChoices(BlockKernels<double>& to);

ALAB_REGION_END
#endif

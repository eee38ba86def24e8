#define HWY_TARGET_INCLUDE "core/formula/kernels/choices.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR
#include "core/formula/kernels/block_loops.h"

ALAB_REGION_BEGIN

template <class T, class Compare>
struct Choice {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      select(Compare()(valueAt(call.in[0], i, k), valueAt(call.in[1], i, k)), valueAt(call.in[2], i, k),
             valueAt(call.in[3], i, k))
          .store(call.f + i + k);
    });
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      store(select(Compare()(valueAt(call.in[0], i, k), valueAt(call.in[1], i, k)), dualAt(call.in[2], i, k),
                   dualAt(call.in[3], i, k)),
            call, i + k);
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

/// A choice among whose arguments, those in the bits of `inner`, is the result of another choice: it stays in
/// a register. The inner one has the first four arguments, the outer one the last four.
template <class T, class First, class Second, unsigned inner>
struct ChoiceOfChoice {
  static constexpr bool isInner(unsigned argument) { return (inner >> argument & 1) != 0; }

  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      const auto at = [&](std::size_t argument) { return valueAt(call.in[argument], i, k); };
      const Pack<T> first = select(First()(at(0), at(1)), at(2), at(3));
      const Pack<T> a = isInner(0) ? first : at(4), b = isInner(1) ? first : at(5);
      select(Second()(a, b), isInner(2) ? first : at(6), isInner(3) ? first : at(7)).store(call.f + i + k);
    });
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      const auto at = [&](std::size_t argument) { return valueAt(call.in[argument], i, k); };
      const auto dual = [&](std::size_t argument) { return dualAt(call.in[argument], i, k); };
      const Dual<Pack<T>> first = select(First()(at(0), at(1)), dual(2), dual(3));
      const Pack<T> a = isInner(0) ? first.f : at(4), b = isInner(1) ? first.f : at(5);
      store(select(Second()(a, b), isInner(2) ? first : dual(6), isInner(3) ? first : dual(7)), call, i + k);
    });
  }
};

/// A choice of which one branch is the product of two more arguments, a line of x with a derivative known
/// before.
template <class T, class Compare, bool isFirst>
struct ChoiceOfLine {
  HWY_FLATTEN static void value(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      const auto at = [&](std::size_t argument) { return valueAt(call.in[argument], i, k); };
      const Pack<T> line = at(4) * at(5);
      select(Compare()(at(0), at(1)), isFirst ? line : at(2), isFirst ? at(3) : line).store(call.f + i + k);
    });
  }
  HWY_FLATTEN static void slope(const BlockCall<T>& given) {
    const BlockCall<T> call = given;
    eachVector<T>(call.count, [&](std::size_t i, std::size_t k) {
      const auto at = [&](std::size_t argument) { return valueAt(call.in[argument], i, k); };
      const Dual<Pack<T>> line = {at(4) * at(5), slopeAt(call.in[isFirst ? 2 : 3], i, k)};
      const Dual<Pack<T>> other = dualAt(call.in[isFirst ? 3 : 2], i, k);
      store(select(Compare()(at(0), at(1)), isFirst ? line : other, isFirst ? other : line), call, i + k);
    });
  }
};

template <class T, class Compare>
void addChoicesOfLines(BlockKernels<T>& to, CompareKind comparison) {
  const auto i = static_cast<std::size_t>(comparison);
  to.lineValue[i][0] = ChoiceOfLine<T, Compare, true>::value;
  to.lineValue[i][1] = ChoiceOfLine<T, Compare, false>::value;
  to.lineSlope[i][0] = ChoiceOfLine<T, Compare, true>::slope;
  to.lineSlope[i][1] = ChoiceOfLine<T, Compare, false>::slope;
}

template <class T, class First, class Second, std::size_t... which>
void addChoicesOf(ChoicesOfChoices<T>& value, ChoicesOfChoices<T>& slope, CompareKind first,
                  CompareKind second, std::index_sequence<which...>) {
  const auto i = static_cast<std::size_t>(first), j = static_cast<std::size_t>(second);
  ((value[i][j][which] = ChoiceOfChoice<T, First, Second, innerArguments[which]>::value), ...);
  ((slope[i][j][which] = ChoiceOfChoice<T, First, Second, innerArguments[which]>::slope), ...);
}

template <class T, class First>
void addChoicesOf(BlockKernels<T>& to, CompareKind first) {
  constexpr auto all = std::make_index_sequence<innerArguments.size()>();
  addChoicesOf<T, First, IsLess>(to.nestedValue, to.nestedSlope, first, CompareKind::Less, all);
  addChoicesOf<T, First, IsAtMost>(to.nestedValue, to.nestedSlope, first, CompareKind::AtMost, all);
}

template <class T>
void addChoices(BlockKernels<T>& to) {
  addChoice<T, IsLess>(to, CompareKind::Less);
  addChoice<T, IsAtMost>(to, CompareKind::AtMost);
  addChoice<T, IsEqual>(to, CompareKind::Equal);
  addChoicesOfLines<T, IsLess>(to, CompareKind::Less);
  addChoicesOfLines<T, IsAtMost>(to, CompareKind::AtMost);
  addChoicesOf<T, IsLess>(to, CompareKind::Less);
  addChoicesOf<T, IsAtMost>(to, CompareKind::AtMost);
}

template void addChoices(BlockKernels<float>& to);
template void addChoices(BlockKernels<double>& to);

ALAB_REGION_END
#endif

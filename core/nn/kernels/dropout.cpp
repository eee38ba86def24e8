#define HWY_TARGET_INCLUDE "core/nn/kernels/dropout.cpp"
#include <hwy/foreach_target.h>

#include <algorithm>
#include <cmath>

#include "core/matrix/each_vector.h"
#include "core/nn/nn_kernels.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// Words of 32 bits, as many as there are numbers of T in a vector.
template <class T>
using DrawnLanes =
    hn::CappedTag<std::uint32_t, std::min(GeneratorLanes::count, hn::MaxLanes(hn::ScalableTag<T>()))>;

/// The states of those lanes of a GeneratorLanes that fill a vector.
template <class Words>
struct DrawnStates {
  hn::Vec<Words> a, b, c, d;

  HWY_INLINE DrawnStates(const GeneratorLanes& from, std::size_t lane)
      : a(hn::LoadU(Words(), &from.words[0][lane])),
        b(hn::LoadU(Words(), &from.words[1][lane])),
        c(hn::LoadU(Words(), &from.words[2][lane])),
        d(hn::LoadU(Words(), &from.words[3][lane])) {}

  HWY_INLINE void store(GeneratorLanes& to, std::size_t lane) const {
    hn::StoreU(a, Words(), &to.words[0][lane]);
    hn::StoreU(b, Words(), &to.words[1][lane]);
    hn::StoreU(c, Words(), &to.words[2][lane]);
    hn::StoreU(d, Words(), &to.words[3][lane]);
  }

  HWY_INLINE hn::Vec<Words> next() {
    const auto result = hn::Add(hn::RotateRight<32 - 7>(hn::Add(a, d)), a);
    const auto shifted = hn::ShiftLeft<9>(b);
    c = hn::Xor(c, a);
    d = hn::Xor(d, b);
    b = hn::Xor(b, c);
    a = hn::Xor(a, d);
    c = hn::Xor(c, shifted);
    d = hn::RotateRight<32 - 11>(d);
    return result;
  }
};

/// to[i] and what follows = x, as far as `to` goes.
template <class Lanes, class T = hn::TFromD<Lanes>>
HWY_INLINE void putLanes(Lanes lanes, hn::Vec<Lanes> x, std::size_t i, std::span<T> to) {
  constexpr std::size_t width = hn::MaxLanes(Lanes());
  if (i + width <= to.size()) return hn::StoreU(x, lanes, to.data() + i);
  T few[width];
  hn::StoreU(x, lanes, few);
  for (std::size_t k = 0; i + k < to.size(); ++k) to[i + k] = few[k];
}

/// Where a number, taken as a signed one, is below the bound of integers as wide as T: a mask for lanes of T.
template <class T, class Words, class Bound>
HWY_INLINE auto whereBelow(hn::Vec<Words> drawn, Bound bound) {
  const hn::Rebind<std::int32_t, Words> integers;
  const hn::Rebind<T, Words> lanes;
  if constexpr (sizeof(T) == sizeof(std::int32_t))
    return hn::RebindMask(lanes, hn::Lt(hn::BitCast(integers, drawn), bound));
  else
    return hn::RebindMask(
        lanes, hn::Lt(hn::PromoteTo(hn::Rebind<std::int64_t, Words>(), hn::BitCast(integers, drawn)), bound));
}

/// All lanes draw alike often: what is left of the last numbers is lost.
template <class T>
HWY_FLATTEN void drawDropped(const DropLaws& laws, GeneratorLanes& random, Dropped<T>& to) {
  using Words = DrawnLanes<T>;
  const hn::Rebind<T, Words> lanes;
  const std::span<T> factors = to.factor.all(), shifts = to.shift.all();
  const auto bound =
      hn::Set(hn::Rebind<hwy::MakeSigned<T>, Words>(),
              static_cast<hwy::MakeSigned<T>>(std::min(std::ceil((laws.share - 0.5) * 0x1p32), 0x1p31 - 1)));
  const auto kept = hn::Set(lanes, static_cast<T>(laws.keptFactor));
  const auto keptShift = hn::Set(lanes, static_cast<T>(laws.keptShift));
  const auto droppedShift = hn::Set(lanes, static_cast<T>(laws.droppedShift));
  for (std::size_t lane = 0; lane < GeneratorLanes::count; lane += hn::MaxLanes(Words())) {
    DrawnStates<Words> states(random, lane);
    for (std::size_t i = 0; i < factors.size(); i += GeneratorLanes::count) {
      const auto isDropped = whereBelow<T, Words>(states.next(), bound);
      putLanes(lanes, hn::IfThenZeroElse(isDropped, kept), i + lane, factors);
      if (!shifts.empty())
        putLanes(lanes, hn::IfThenElse(isDropped, droppedShift, keptShift), i + lane, shifts);
    }
    states.store(random, lane);
  }
}

template <class T>
HWY_FLATTEN void dropOf(const Dropped<T>& dropped, const Matrix<T>& x, Matrix<T>& to) {
  const T *const from = x.all().data(), *const factors = dropped.factor.all().data();
  const T* const shifts = dropped.shift.rows() ? dropped.shift.all().data() : nullptr;
  T* const out = to.all().data();
  eachVector<T>(0, x.all().size(), [&](auto lanes, std::size_t i) {
    const auto kept = hn::Mul(hn::LoadU(lanes, from + i), hn::LoadU(lanes, factors + i));
    hn::StoreU(shifts ? hn::Add(kept, hn::LoadU(lanes, shifts + i)) : kept, lanes, out + i);
  });
}

template <class T>
DropoutKernels<T> dropout() {
  return {drawDropped<T>, dropOf<T>};
}

template DropoutKernels<float> dropout<float>();
template DropoutKernels<double> dropout<double>();

ALAB_REGION_END

#if HWY_ONCE
namespace alab {

template <class T>
DropoutKernels<T> PlainNnKernels<T>::dropout() {
  return HWY_STATIC_DISPATCH(dropout<T>)();
}

template DropoutKernels<float> PlainNnKernels<float>::dropout();
template DropoutKernels<double> PlainNnKernels<double>::dropout();

}  // namespace alab
#endif

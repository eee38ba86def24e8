// e^x and e^x - 1 of packs, within 1 ulp, for every x: denormals and overflow included.
//
// x = k ln 2 + r with |r| <= ln 2 / 2 (Cody and Waite 1980), e^r - 1 by a polynomial, times 2^k.
#if defined(ALAB_SCALAR_PACK_EXP_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_PACK_EXP_H
#undef ALAB_SCALAR_PACK_EXP_H
#else
#define ALAB_SCALAR_PACK_EXP_H
#endif
#include "core/scalar/pack.h"

ALAB_REGION_BEGIN

namespace math {

/// Constants of the reduction, and q with e^r - 1 = r + r^2 q(r) on |r| <= ln 2 / 2 (minimax).
template <class T>
struct ExpConstants;

template <>
struct ExpConstants<double> {
  using Bits = std::uint64_t;
  static constexpr int digits = 52;
  static constexpr double shift =
      0x1.8p52;  ///< adding it rounds to a whole number and leaves it in the low bits
  static constexpr double ln2Upper = 0x1.62e42feep-1, ln2Lower = 0x1.a39ef35793c76p-33;
  static constexpr double least = -747, most = 711;  ///< e^x is 0 below and infinite above
  static constexpr double q[] = {0.5,
                                 0.16666666666666677,
                                 0.0416666666666667,
                                 0.008333333333321617,
                                 0.0013888888888866694,
                                 0.00019841269886157912,
                                 2.4801587360785696e-05,
                                 2.755724418195281e-06,
                                 2.7557242588267777e-07,
                                 2.5109045055123555e-08,
                                 2.09244917242932e-09};
};

template <>
struct ExpConstants<float> {
  using Bits = std::uint32_t;
  static constexpr int digits = 23;
  static constexpr float shift = 0x1.8p23f;
  static constexpr float ln2Upper = 0x1.63p-1f, ln2Lower = -0x1.bd0106p-13f;
  static constexpr float least = -106, most = 90;
  static constexpr float q[] = {0.5000000046406808f,   0.16666666817811146f,  0.041666354667582055f,
                                0.008333272903871652f, 0.001394100856877433f, 0.00019914240811161766f};
};

/// 2^k for a whole number given as k + shift.
template <class T>
HWY_INLINE Pack<T> powerOfTwo(Pack<T> shifted) {
  using C = ExpConstants<T>;
  const hn::RebindToUnsigned<Lanes<T>> bits;
  const auto one = hn::BitCast(bits, hn::Set(Lanes<T>(), T(1)));
  return hn::BitCast(Lanes<T>(), hn::ShiftLeft<C::digits>(hn::BitCast(bits, shifted.v)) + one);
}

/// e^(x + tail) and e^(x + tail) - 1 for x from least to most and |tail| <= 1/2.
template <class T, class Tail>
HWY_INLINE ExpPair<Pack<T>> expPairInRange(Pack<T> x, Tail tail) {
  using C = ExpConstants<T>;
  constexpr T log2e = static_cast<T>(std::numbers::log2e_v<long double>);
  const Pack<T> k = mulAdd(x, Pack<T>(log2e), Pack<T>(C::shift)) - C::shift;
  const Pack<T> r = subMul(subMul(x, k, Pack<T>(C::ln2Upper)), k, Pack<T>(C::ln2Lower)) + tail;
  const Pack<T> p = mulAdd(r * r, polynomial(r, C::q), r);
  // 2^k in two factors: e^x may be denormal, and k may be one more than the largest exponent.
  const Pack<T> halfShifted = mulAdd(k, Pack<T>(T(0.5)), Pack<T>(C::shift));
  const Pack<T> a = powerOfTwo(halfShifted), b = powerOfTwo(k - (halfShifted - C::shift) + C::shift);
  const Pack<T> scale = a * b;
  return {mulAdd(p, a, a) * b, mulAdd(p, scale, scale - 1)};
}

template <class T>
HWY_INLINE Pack<T> clampedToExp(Pack<T> x) {
  return max(ExpConstants<T>::least, min(ExpConstants<T>::most, x));
}

template <class T>
HWY_INLINE ExpPair<Pack<T>> expPair(Pack<T> x, NoTail tail = {}) {
  return expPairInRange(clampedToExp(x), tail);
}

/// For |tail| below an ulp of x; where that is more than 1/2, e^x is 0 or infinite anyway.
template <class T>
HWY_INLINE ExpPair<Pack<T>> expPair(Pack<T> x, Pack<T> tail) {
  return expPairInRange(clampedToExp(x), max(T(-0.5), min(T(0.5), tail)));
}

template <class T>
HWY_INLINE Pack<T> exp(Pack<T> x) {
  return expPair(x).exp;
}

/// e^(a b), the product unrounded.
template <class T>
HWY_INLINE Pack<T> expOfProduct(Pack<T> a, Pack<T> b) {
  const Pack<T> product = a * b;
  return expPair(product, productError(a, b, product)).exp;
}

}  // namespace math

ALAB_REGION_END
#endif

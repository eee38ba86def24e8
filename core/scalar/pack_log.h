// Logarithms and powers of packs.
//
// y = 2^k m with m in [sqrt(1/2), sqrt 2); ln m = 2 s + s^3 q(s^2) with s = f / (2 + f), f = m - 1 (as in
// fdlibm).
#if defined(ALAB_SCALAR_PACK_LOG_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_PACK_LOG_H
#undef ALAB_SCALAR_PACK_LOG_H
#else
#define ALAB_SCALAR_PACK_LOG_H
#endif
#include "core/scalar/pack_exp.h"

ALAB_REGION_BEGIN

namespace math {

/// q on s^2 <= (3 - 2 sqrt 2)^2 (minimax), and bit patterns of the number format.
template <class T>
struct LogConstants;

template <>
struct LogConstants<double> {
  static constexpr std::uint64_t sqrtHalf = 0x3fe6a09e667f3bcd, bias = 1023;
  static constexpr double whole = 0x1p52;  ///< its bits plus a small whole number n are those of whole + n
  static constexpr double q[] = {0.666666666666672,   0.3999999999949097, 0.2857142872828987,
                                 0.22222199830998524, 0.1818350584858836, 0.15315415079847997,
                                 0.1478332314906441};
};

template <>
struct LogConstants<float> {
  static constexpr std::uint32_t sqrtHalf = 0x3f3504f3, bias = 127;
  static constexpr float whole = 0x1p23f;
  static constexpr float q[] = {0.6666677637681672f, 0.39977541586878074f, 0.2987174982407356f};
};

/// y = 2^exponent mantissa, for normal y > 0; inverse = 2^-exponent.
template <class T>
struct BinaryParts {
  Pack<T> exponent, mantissa, inverse;
};

template <class T>
HWY_INLINE BinaryParts<T> binaryParts(Pack<T> y) {
  using C = LogConstants<T>;
  constexpr int digits = ExpConstants<T>::digits;
  const Lanes<T> lanes;
  const hn::RebindToUnsigned<Lanes<T>> bits;
  const auto pattern = hn::BitCast(bits, y.v);
  const auto biased = hn::ShiftRight<digits>(pattern - hn::Set(bits, C::sqrtHalf - (C::bias << digits)));
  const auto shifted = hn::ShiftLeft<digits>(biased - hn::Set(bits, C::bias));
  const auto whole = hn::BitCast(bits, hn::Set(lanes, C::whole));
  const auto one = hn::BitCast(bits, hn::Set(lanes, T(1)));
  return {Pack<T>(hn::BitCast(lanes, biased + whole)) - (C::whole + C::bias),
          hn::BitCast(lanes, pattern - shifted), hn::BitCast(lanes, one - shifted)};
}

/// ln(1 + u) for 0 <= u < 2^1000 (float: 2^120), within 1 ulp; NaN for negative u.
template <class T>
HWY_INLINE Pack<T> log1p(Pack<T> u) {
  using E = ExpConstants<T>;
  const Pack<T> y = 1 + u, back = y - 1;
  const Pack<T> lost = (1 - (y - back)) + (u - back);  // 1 + u = y + lost, exactly
  const BinaryParts<T> parts = binaryParts(y);
  const Pack<T> f = mulAdd(lost, parts.inverse, parts.mantissa - 1);
  const Pack<T> s = f / (2 + f), z = s * s;
  const Pack<T> rest = s * (f - z * polynomial(z, LogConstants<T>::q));
  const Pack<T> sum = parts.exponent * E::ln2Upper + (f - (rest - parts.exponent * E::ln2Lower));
  return sureIf(u >= 0, sum);
}

/// A number with an error term: value + tail, |tail| below an ulp of value.
struct LongPack {
  Pack<double> value, tail;
};

/// ln x to about 60 bits, for normal x > 0.
HWY_INLINE LongPack longLog(Pack<double> x) {
  using E = ExpConstants<double>;
  const BinaryParts<double> parts = binaryParts(x);
  const Pack<double> f = parts.mantissa - 1, below = 2 + f, lost = f - (below - 2);
  const Pack<double> s = f / below, z = s * s;
  const Pack<double> left = (f - s * below) - productError(s, below, s * below) - s * lost;
  const Pack<double> large = parts.exponent * E::ln2Upper, value = large + 2 * s;
  const Pack<double> small = s * z * polynomial(z, LogConstants<double>::q) + parts.exponent * E::ln2Lower;
  return {value, ((large - value) + 2 * s) + (2 * left / below + small)};
}

/// ln x; NaN unless x is normal and positive.
HWY_INLINE Pack<double> log(Pack<double> x) {
  const LongPack log = longLog(x);
  return sureIf(x >= std::numeric_limits<double>::min(), log.value + log.tail);
}

/// x^p, within 2 ulp; NaN unless x is normal and positive.
HWY_INLINE Pack<double> pow(Pack<double> x, Pack<double> p) {
  const LongPack log = longLog(x);
  const Pack<double> value = p * log.value;
  const Pack<double> power = expPair(value, productError(p, log.value, value) + p * log.tail).exp;
  return sureIf(x >= std::numeric_limits<double>::min(), power);
}

HWY_INLINE Pack<float> log(Pack<float> x) {
  return throughDouble([](auto u) { return log(u); }, x);
}

HWY_INLINE Pack<float> pow(Pack<float> x, Pack<float> p) {
  return throughDouble([](auto u, auto v) { return pow(u, v); }, x, p);
}

}  // namespace math

ALAB_REGION_END
#endif

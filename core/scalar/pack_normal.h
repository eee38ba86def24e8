// The normal distribution and the error function of packs, accurate in the tails.
//
// Phi(-x) = G(x) e^(-x^2 / 2) with a G that has no exponential any more: G(x) (1 + x / 5) is a polynomial h
// in t = (x - 5) / (x + 5) (minimax on 0 <= x <= 39). x^2 is split exactly, else its rounding alone would
// cost x^2 / 4 ulp of the tail.
#if defined(ALAB_SCALAR_PACK_NORMAL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_PACK_NORMAL_H
#undef ALAB_SCALAR_PACK_NORMAL_H
#else
#define ALAB_SCALAR_PACK_NORMAL_H
#endif
#include "core/scalar/pack_exp.h"

ALAB_REGION_BEGIN

namespace math {

/// h as above, and e with erf(x) = x e(x^2) on x^2 <= 1/2.
template <class T>
struct NormalConstants;

template <>
struct NormalConstants<double> {
  static constexpr double h[] = {
      0.15383860995001258,     -0.13307650057801135,   0.09906112319399546,     -0.06270663133425924,
      0.03300407323406748,     -0.013823727741313997,  0.0041590133601675594,   -0.0005986753533412153,
      -0.00015957388160217593, 0.00010897980667896384, -1.1875134957286166e-05, -9.952530986601628e-06,
      3.3362082404219954e-06,  7.960769549862664e-07,  -5.537904857875964e-07,  -6.710746772601831e-08,
      8.657680234963146e-08,   8.176133647319206e-09,  -1.3202282752723077e-08, -1.6589876946347671e-09,
      1.5884189017200117e-09,  2.86403275598113e-10,   -6.057372363318549e-11};
  static constexpr double e[] = {1.1283791670955126,     -0.3761263890318374,     0.1128379167095419,
                                 -0.026866170644840866,  0.005223977620814204,    -0.0008548326592343907,
                                 0.00012055307890949037, -1.4924709765711636e-05, 1.64393589905069e-06,
                                 -1.602105124767667e-07, 1.1793300569815516e-08};
};

template <>
struct NormalConstants<float> {
  static constexpr float h[] = {0.15383860839763955f,  -0.1330764986321067f,    0.09906128748983851f,
                                -0.06270671359564275f, 0.03300131512805748f,    -0.013823840624902039f,
                                0.004174822380475744f, -0.0005908247191154804f, -0.0001919617154201079f,
                                8.195429515258195e-05f};
  static constexpr float e[] = {1.1283791662933427f, -0.37612627511109226f, 0.11283527409308247f,
                                -0.026843583129391f, 0.005135807732893719f, -0.0006927798300158879f};
};

/// G(x) for x >= 0.
template <class T>
HWY_INLINE Pack<T> scaledTail(Pack<T> x) {
  const Pack<T> inverse = 1 / (x + 5);
  return polynomial((x - 5) * inverse, NormalConstants<T>::h) * (5 * inverse);
}

/// e^(-factor x^2), the square unrounded.
template <class T>
HWY_INLINE Pack<T> expOfSquare(Pack<T> x, T factor = 1) {
  const Pack<T> square = x * x;
  return expPair(-factor * square, -factor * productError(x, x, square)).exp;
}

/// Phi(-|x|) and e^(-x^2 / 2).
template <class T>
HWY_INLINE NormalTail<Pack<T>> normalTail(Pack<T> x) {
  const Pack<T> bell = expOfSquare(x, T(0.5));
  return {scaledTail(abs(x)) * bell, bell};
}

/// erf(x) = 1 - 2 Phi(-sqrt 2 x), and e^(-x^2).
template <class T>
HWY_INLINE ErfPair<Pack<T>> erfPair(Pack<T> x) {
  constexpr T sqrt2 = static_cast<T>(std::numbers::sqrt2_v<long double>);
  const Pack<T> bell = expOfSquare(x), square = x * x;
  const Pack<T> large = 1 - 2 * scaledTail(sqrt2 * abs(x)) * bell;
  return {select(square <= 0.5, x * polynomial(square, NormalConstants<T>::e), copysign(large, x)), bell};
}

/// 1 - erf(x), with its right tail.
template <class T>
HWY_INLINE Pack<T> erfc(Pack<T> x) {
  constexpr T sqrt2 = static_cast<T>(std::numbers::sqrt2_v<long double>);
  const Pack<T> square = x * x, small = 2 * scaledTail(sqrt2 * abs(x)) * expOfSquare(x);
  return select(square <= 0.25, 1 - x * polynomial(square, NormalConstants<T>::e),
                select(x > 0, small, 2 - small));
}

}  // namespace math

ALAB_REGION_END
#endif

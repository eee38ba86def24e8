// The primitives behind formulas, accurate over the whole range of their argument, each with its first and
// second derivative, for plain numbers and for packs. The textbook forms 1 - t*t, exp(x) - 1, 1 + erf(x),
// log(1 + exp(x)) are avoided: they lose all digits in the tails (Higham, Accuracy and Stability of Numerical
// Algorithms, 2nd ed., chapter 1).
#if defined(ALAB_SCALAR_ACCURATE_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_ACCURATE_H
#undef ALAB_SCALAR_ACCURATE_H
#else
#define ALAB_SCALAR_ACCURATE_H
#endif
#include <numbers>

#include "core/scalar/region.h"
#include "core/scalar/taylor.h"
#ifdef ALAB_PACKED
#include "core/scalar/pack_log.h"
#include "core/scalar/pack_normal.h"
#include "core/scalar/pack_trig.h"
#else
#include "core/scalar/plain_math.h"
#endif

ALAB_REGION_BEGIN

namespace taylor {

template <class T>
ALAB_INLINE Taylor<T> exp(T x) {
  const T e = math::exp(x);
  return {e, e, e};
}

template <class T>
ALAB_INLINE Taylor<T> abs(T x) {
  return {math::abs(x), select(x > 0, T(1), select(x < 0, T(-1), T(0))), T(0)};
}

template <class T>
ALAB_INLINE Taylor<T> sqrt(T x) {
  const T root = math::sqrt(x);
  return {root, 1 / (2 * root), -1 / (4 * x * root)};
}

template <class T>
ALAB_INLINE Taylor<T> expm1(T x) {
  const ExpPair<T> e = math::expPair(x);
  return {e.expm1, e.exp, e.exp};
}

template <class T>
ALAB_INLINE Taylor<T> log1p(T x) {
  const T slope = 1 / (1 + x);
  return {math::log1p(x), slope, -slope * slope};
}

/// f' = sech^2 x = 4 e / (1 + e)^2 with e = exp(-2|x|), not 1 - tanh^2.
template <class T, class Tail = NoTail>
ALAB_INLINE Taylor<T> tanh(T x, Tail tail = {}) {
  const ExpPair<T> e = math::expPair(-2 * math::abs(x), -math::copysign(T(2), x) * tail);
  const T sum = 2 + e.expm1, half = 1 / sum;
  const T t = math::copysign(math::quotient(-e.expm1, sum, half), x), sech2 = 4 * e.exp * half * half;
  return {t, sech2, -2 * t * sech2};
}

/// 1 / (1 + e^-x). With s(|x|) and s(-|x|) both at hand, f' = s(|x|) s(-|x|) keeps its digits in the tails.
template <class T, class Tail = NoTail>
ALAB_INLINE Taylor<T> sigmoid(T x, Tail tail = {}) {
  const ExpPair<T> e = math::expPair(-math::abs(x), -math::copysign(T(1), x) * tail);
  const T large = 1 / (1 + e.exp), small = e.exp * large;
  const T slope = large * small;
  return {select(x >= 0, large, small), slope, math::copysign(slope * large, x) * e.expm1};
}

/// g(x) with a left tail like that of e^x, for a formula that multiplies it by parameters: they would scale
/// up what few digits a denormal has, or a 0. Below the last x no parameters within reach lift it above 0.
template <class T>
ALAB_INLINE Taylor<T> scalable(T x, const Taylor<T>& g) {
  constexpr double last = -850;
  return {math::sureIf(math::hasAllDigits(g.f) || x < last, g.f), g.d1, g.d2};
}

template <class T>
ALAB_INLINE Taylor<T> scalableExp(T x) {
  return scalable(x, exp(x));
}

template <class T>
ALAB_INLINE Taylor<T> scalableSigmoid(T x) {
  return scalable(x, sigmoid(x));
}

/// The slope of x sigmoid(x), s + x s' = (1 + e + x e) / (1 + e)^2 with e = e^-x (Elfwing et al. 2017), with
/// s''' = s' (1 - 6 s') for f''. The product rule on sigmoid(x) (1 + x sigmoid(-x)) would cancel near 0,
/// where f'' = 3 s'' + x s''' vanishes.
template <class T>
ALAB_INLINE Taylor<T> dsilu(T x) {
  const Taylor<T> s = sigmoid(x);
  const T e = math::exp(-math::abs(x));
  const T top = select(x < 0, e * ((1 + x) + e), 1 + (e + x * e));
  return {top / ((1 + e) * (1 + e)), 2 * s.d1 + x * s.d2, 3 * s.d2 + x * s.d1 * (1 - 6 * s.d1)};
}

/// ln(1 + e^x).
template <class T, class Tail = NoTail>
ALAB_INLINE Taylor<T> softplus(T x, Tail tail = {}) {
  const T e = math::expPair(-math::abs(x), -math::copysign(T(1), x) * tail).exp;
  const T large = 1 / (1 + e), small = e * large;
  return {math::max(0, x) + math::log1p(e), select(x >= 0, large, small), large * small};
}

/// tanh(ln(1 + e^x)), the gate of Mish (Misra 2019): n / (n + 2) with n = w (w + 2), w = e^x; for x > 0
/// numerator and denominator times e^-2x.
template <class T>
ALAB_INLINE Taylor<T> tanhSoftplus(T x) {
  const T e = math::exp(-math::abs(x)), square = e * e;
  const auto right = x > 0;
  const T top = select(right, 1 + 2 * e, square + 2 * e);
  const T inverse = 1 / select(right, math::mulAdd(2 * e, 1 + e, T(1)), math::mulAdd(e, 2 + e, T(2)));
  const T slope = 4 * (select(right, square + e * square, e + square) * inverse) * inverse;
  // f'' / f' = (2w + 1) / (w + 1) - 4 w (w + 1) / (w^2 + 2w + 2)
  const T bend = select(right, (2 + e) / (1 + e) - 4 * (1 + e) * inverse,
                        (2 + 2 * e - 3 * square - 2 * e * square) * inverse / (1 + e));
  return {top * inverse, slope, slope * bend};
}

/// x - tanh x near 0 by the continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...))) (Lambert 1761):
/// x - tanh x = x r / (1 + r) with r = x^2 / (3 + x^2 / (5 + ...)), without cancellation. The part from 7 on
/// is x^2 b / a by the forward recurrence; its rounding errors count little in the denominator 5 + ...
template <class T>
ALAB_INLINE T tanhshrinkNearZero(T x) {
  const T square = x * x;
  T a = 7, b = 1, aBefore = 1, bBefore = 0;
  for (int k = 9; k <= 23; k += 2) {
    const T aNext = k * a + square * aBefore, bNext = k * b + square * bBefore;
    aBefore = a, a = aNext, bBefore = b, b = bNext;
  }
  const T tail = square / (3 + square / (5 + square * (b / a)));
  return x * (tail / (1 + tail));
}

template <class T>
ALAB_INLINE Taylor<T> tanhshrink(T x) {
  const Taylor<T> t = tanh(x);
  const auto near = math::abs(x) <= 1.5;
  return {select(near, tanhshrinkNearZero(select(near, x, T(0))), x - t.f), t.f * t.f, 2 * t.f * t.d1};
}

/// tanh(e^x). Beyond x = 50 every derivative is below the smallest number; the clamp keeps e^x finite.
template <class T>
ALAB_INLINE Taylor<T> tanhExp(T x) {
  const T e = math::exp(math::min(50, x));
  const Taylor<T> t = tanh(e);
  return {t.f, t.d1 * e, (t.d2 * e + t.d1) * e};
}

/// 1 - exp(-e^x), the complementary log-log. Clamped like tanhExp. In the right tail the rounding of e^x
/// costs e^x / 2 ulp of the slope.
template <class T>
ALAB_INLINE Taylor<T> cloglog(T x) {
  const ExpPair<T> e = math::expPair(math::min(50, x)), rest = math::expPair(-e.exp);
  const T slope = e.exp * rest.exp;
  return {-rest.expm1, math::sureIf(e.exp < 4, slope), select(x > 50, T(0), -slope * e.expm1)};
}

template <class T>
ALAB_INLINE Taylor<T> erf(T x) {
  const ErfPair<T> e = math::erfPair(x);
  const T slope = 2 * std::numbers::inv_sqrtpi_v<long double> * e.bell;
  return {e.erf, slope, -2 * x * slope};
}

/// e^(-x^2).
template <class T>
ALAB_INLINE Taylor<T> bell(T x) {
  const T f = math::expOfSquare(x);
  return {f, -2 * x * f, (4 * x * x - 2) * f};
}

/// (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2, the gate of GELU's tanh form (Hendrycks and Gimpel 2016),
/// as the sigmoid of twice the argument, which keeps its digits in the left tail.
template <class T>
ALAB_INLINE Taylor<T> geluTanhGate(T x) {
  constexpr long double factor = 2 * 0.79788456080286535587989211986876L;  // 2 sqrt(2 / pi)
  constexpr double c = 0.044715;
  const auto u = math::oddCubic(x, c, factor);
  const Taylor<T> s = sigmoid(u.value, u.tail);
  const T slope = factor * (1 + 3 * c * x * x), bend = 6 * c * factor * x;
  return {s.f, s.d1 * slope, s.d2 * slope * slope + s.d1 * bend};
}

/// Phi(x), the normal distribution function; f' is its density.
template <class T>
ALAB_INLINE Taylor<T> normalCdf(T x) {
  constexpr long double inverseSqrt2Pi =
      std::numbers::sqrt2_v<long double> / 2 * std::numbers::inv_sqrtpi_v<long double>;
  const NormalTail<T> n = math::normalTail(x);
  const T density = inverseSqrt2Pi * n.bell;
  return {select(x > 0, 1 - n.tail, n.tail), density, -x * density};
}

template <class T, class Tail = NoTail>
ALAB_INLINE Taylor<T> sin(T x, Tail tail = {}) {
  const SinCos<T> v = math::sinCos(x, tail);
  return {v.sin, v.cos, -v.sin};
}

template <class T>
ALAB_INLINE Taylor<T> cos(T x) {
  const SinCos<T> v = math::sinCos(x);
  return {v.cos, -v.sin, -v.cos};
}

/// sin^2 x; by the double angle f' and f'' keep their digits where they cross zero.
template <class T, class Tail = NoTail>
ALAB_INLINE Taylor<T> sinSquared(T x, Tail tail = {}) {
  const T s = math::sinCos(x, tail).sin;
  const SinCos<T> twice = math::sinCos(2 * x, T(2) * tail);
  return {s * s, twice.sin, 2 * twice.cos};
}

/// sin x / x and its derivatives near 0: sum of (-1)^k x^(2k) / (2k+1)!, differentiated term by term.
template <class T>
ALAB_INLINE Taylor<T> sincSeries(T x) {
  Taylor<T> sum = {T(0), T(0), T(0)};
  const T square = x * x;
  T power = 1;  // x^(2k-2) (-1)^k / (2k+1)!, from k = 1 on
  long double factor = -1.0L / 6;
  for (int k = 1; k <= 12; ++k) {
    const T term = power * factor;
    sum.f = sum.f + term * square;
    sum.d1 = sum.d1 + 2 * k * term * x;
    sum.d2 = sum.d2 + 2 * k * (2 * k - 1) * term;
    power = power * square;
    factor *= -1.0L / ((2 * k + 2) * (2 * k + 3));
  }
  return {1 + sum.f, sum.d1, sum.d2};
}

/// sin x / x, 1 at 0.
template <class T, class Tail = NoTail>
ALAB_INLINE Taylor<T> sinc(T x, Tail tail = {}) {
  const auto near = math::abs(x) < 1;
  const Taylor<T> inner = sincSeries(select(near, x, T(0)));
  const T outer = select(near, T(1), x);
  const SinCos<T> v = math::sinCos(outer, tail);
  const T f = v.sin / outer, d1 = (v.cos - f) / outer;
  return {select(near, inner.f, f), select(near, inner.d1, d1), select(near, inner.d2, -f - 2 * d1 / outer)};
}

template <class T>
ALAB_INLINE Taylor<T> atan(T x) {
  const T slope = 1 / (1 + x * x);
  return {math::atan(x), slope, -2 * x * slope * slope};
}

/// x / (1 + |x|).
template <class T>
ALAB_INLINE Taylor<T> softsign(T x) {
  const T m = 1 / (1 + math::abs(x));
  return {x * m, m * m, select(x == 0, T(0), math::copysign(2 * m * m * m, -x))};
}

/// sqrt(1 + x^2) - 1 without cancellation near 0.
template <class T>
ALAB_INLINE Taylor<T> sqrt1pm1(T x) {
  const T root = math::sqrt(1 + x * x);
  return {x * (x / (root + 1)), x / root, 1 / (root * root * root)};
}

}  // namespace taylor

ALAB_REGION_END
#endif

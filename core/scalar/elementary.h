// Elementary functions that no built-in activation needs, but typed formulas do: value, first and second
// derivative, for plain numbers and for packs (see accurate.h).
#if defined(ALAB_SCALAR_ELEMENTARY_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_ELEMENTARY_H
#undef ALAB_SCALAR_ELEMENTARY_H
#else
#define ALAB_SCALAR_ELEMENTARY_H
#endif
#include "core/scalar/accurate_of_two.h"

ALAB_REGION_BEGIN

namespace taylor {

/// e^(x + tail), scalable.
template <class T, class Tail>
ALAB_INLINE Taylor<T> expOf(T x, Tail tail) {
  const T e = math::expPair(x, tail).exp;
  return scalable(x, Taylor<T>{e, e, e});
}

template <class T>
ALAB_INLINE Taylor<T> log(T x) {
  const T slope = 1 / x;
  return {math::log(x), slope, -slope * slope};
}

template <class T>
ALAB_INLINE Taylor<T> tan(T x) {
  const SinCos<T> v = math::sinCos(x);
  const T t = v.sin / v.cos, slope = 1 / (v.cos * v.cos);
  return {t, slope, 2 * t * slope};
}

/// e^|x| and its inverse, whose difference would cancel near 0.
template <class T>
ALAB_INLINE Taylor<T> sinh(T x) {
  const ExpPair<T> e = math::expPair(math::abs(x));
  const T f = math::copysign((e.expm1 + e.expm1 / e.exp) / 2, x);
  return {f, (e.exp + 1 / e.exp) / 2, f};
}

template <class T>
ALAB_INLINE Taylor<T> cosh(T x) {
  const Taylor<T> s = sinh(x);
  return {s.d1, s.f, s.d1};
}

/// 1 - erf(x).
template <class T>
ALAB_INLINE Taylor<T> erfc(T x) {
  const T slope = -2 * std::numbers::inv_sqrtpi_v<long double> * math::expOfSquare(x);
  return {math::erfc(x), slope, -2 * x * slope};
}

template <class T>
ALAB_INLINE Taylor<T> floor(T x) {
  return {math::floor(x), T(0), T(0)};
}

}  // namespace taylor

ALAB_REGION_END
#endif

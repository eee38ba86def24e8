// The accurate primitives with a parameter: value, derivatives in x, derivative in the parameter (see
// accurate.h).
#if defined(ALAB_SCALAR_ACCURATE_OF_TWO_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_ACCURATE_OF_TWO_H
#undef ALAB_SCALAR_ACCURATE_OF_TWO_H
#else
#define ALAB_SCALAR_ACCURATE_OF_TWO_H
#endif
#include "core/scalar/accurate.h"

ALAB_REGION_BEGIN

namespace taylor {

/// g(a x) with the product unrounded where packs compute; g maps an argument and its tail to a Taylor<T>.
template <class T, class Primitive>
ALAB_INLINE Taylor2<T> ofProduct(T x, T a, Primitive g) {
  const T u = a * x;
  const Taylor<T> v = g(u, math::tailOfProduct(a, x, u));
  return {v.f, a * v.d1, a * a * v.d2, x * v.d1};
}

/// softplus(u) - u s(u), the entropy of s(u), where size = |u| and e = e^-size; even, so that nothing cancels
/// in its tails.
template <class T>
ALAB_INLINE T sigmoidEntropy(T size, T e) {
  return math::log1p(e) + select(e > 0, size, T(0)) * (e / (1 + e));
}

/// ln(1 + e^(b x)) / b. d/db = -H / b^2 with the entropy H of s(b x).
template <class T>
ALAB_INLINE Taylor2<T> softplusOf(T x, T b) {
  const T u = b * x, size = math::abs(u);
  const auto tail = math::tailOfProduct(b, x, u);
  const Taylor<T> g = softplus(u, tail);
  const T e = math::expPair(-size, -math::copysign(T(1), u) * tail).exp;
  return {g.f / b, g.d1, b * g.d2, -sigmoidEntropy(size, e) / (b * b)};
}

/// expm1(u) - u e^u = -sum of (n - 1) u^n / n!; by the series near 0, where the difference cancels.
template <class T>
ALAB_INLINE T expm1MinusSlope(T u) {
  const ExpPair<T> e = math::expPair(u);
  const T near = select(math::abs(u) <= 0.5, u, T(0));
  T sum = 0;
  long double inverseFactorial = 1 / 2432902008176640000.0L;  // 1 / 20!
  for (int n = 20; n >= 2; --n) {
    sum = sum * near + (n - 1) * inverseFactorial;
    inverseFactorial *= n;
  }
  return select(math::abs(u) <= 0.5, -(near * near) * sum, e.expm1 - u * e.exp);
}

/// a (e^(x/a) - 1), the negative branch of CELU (Barron 2017, eq. 2).
template <class T>
ALAB_INLINE Taylor2<T> celuBranch(T x, T a) {
  const T u = x / a;
  const ExpPair<T> e = math::expPair(u);
  return {a * e.expm1, e.exp, e.exp / a, expm1MinusSlope(u)};
}

/// x / sqrt(1 + a x^2) (Carlile et al. 2017); the quotient rule would cancel for large x.
template <class T>
ALAB_INLINE Taylor2<T> isru(T x, T a) {
  const T r = 1 / math::sqrt(1 + a * x * x);
  const T cube = r * r * r;
  return {x * r, cube, -3 * a * x * cube * r * r, -x * x * x * cube / 2};
}

/// (x + sqrt(x^2 + b)) / 2 (Barron 2021); for x < 0 as b / (2 (sqrt(x^2 + b) - x)).
template <class T>
ALAB_INLINE Taylor2<T> squareplus(T x, T b) {
  const T root = select(b == 0, math::abs(x), math::sqrt(x * x + b)), sum = root + math::abs(x);
  const T f = select(x >= 0, sum / 2, b / (2 * sum));
  const auto corner = root == 0;  // b = 0, where the slope is taken as 0
  const T divisor = select(corner, T(1), root);
  return {select(corner, T(0), f), select(corner, T(0), f / divisor),
          select(corner, T(0), b / (2 * divisor * divisor * divisor)),
          select(corner, T(0), 1 / (4 * divisor))};
}

/// (x + b)^2 / (4 b), the middle branch of SmeLU (Shamir et al. 2020).
template <class T>
ALAB_INLINE Taylor2<T> smeluBranch(T x, T b) {
  const T w = (x + b) / (2 * b);
  return {b * w * w, w, 1 / (2 * b), w * ((b - x) / (2 * b))};
}

/// (softplus(a x) - softplus(a (x - 1))) / a for x <= 1/2 (Klimek and Perelstein 2020), as ln(1 + g) / a with
/// g = (1 - e^-a) e^(a x) / (1 + e^(a (x - 1))): the difference cancels. f' = s(a x) s(a (1 - x)) (1 - e^-a).
/// For large a df/da is far below f, from which the quotient rule would subtract it: there it comes from the
/// entropies, unless they cancel too.
template <class T>
ALAB_INLINE Taylor2<T> softClippingBelow(T x, T a) {
  const T rising = math::expOfProduct(a, x), far = math::expOfProduct(a, x - 1);
  const T width = -math::expPair(-a).expm1, g = width * rising / (1 + far);
  const T f = math::log1p(g) / a, near = math::expOfProduct(-a, math::abs(x));
  const T s = select(x <= 0, near, T(1)) / (1 + near),
          rest = select(x <= 0, T(1), near) / (1 + near);  // s(a x), 1 - s
  const T slope = s * width / (1 + far);
  const T bend = rest / (1 + far) * -math::expPair(a * (2 * x - 1)).expm1;

  const T here = sigmoidEntropy(math::abs(a * x), near), there = sigmoidEntropy(a * (1 - x), far);
  const T rise = x * s - (x - 1) * (far / (1 + far));
  const T da = select(a < 1, (rise - f) / a, (there - here) / (a * a));
  return {f, slope, slope * a * bend, math::sureIf(a >= 1 && there <= here / 2, da)};
}

/// For x > 1/2 by the symmetry f(x) = 1 - f(1 - x).
template <class T>
ALAB_INLINE Taylor2<T> softClipping(T x, T a) {
  const auto below = x <= 0.5;
  const Taylor2<T> g = softClippingBelow(select(below, x, 1 - x), a);
  return {select(below, g.f, 1 - g.f), g.dx, select(below, g.dxx, -g.dxx), select(below, g.da, -g.da)};
}

/// x^p for x > 0.
template <class T>
ALAB_INLINE Taylor2<T> power(T x, T p) {
  const T f = math::pow(x, p);
  return {f, p * math::pow(x, p - 1), p * (p - 1) * math::pow(x, p - 2), f * math::log(x)};
}

}  // namespace taylor

ALAB_REGION_END
#endif

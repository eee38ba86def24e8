// The vocabulary of formulas, for every number type that has chain() (taylor.h): each word is an accurate
// primitive.
#if defined(ALAB_SCALAR_PRIMITIVES_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_PRIMITIVES_H
#undef ALAB_SCALAR_PRIMITIVES_H
#else
#define ALAB_SCALAR_PRIMITIVES_H
#endif
#include "core/scalar/accurate_of_two.h"

ALAB_REGION_BEGIN

#define ALAB_PRIMITIVE(name)                                 \
  template <class X>                                         \
  X name(const X& x) {                                       \
    return chain(x, [](auto u) { return taylor::name(u); }); \
  }
// One accurate primitive where digits are to be kept; where every operation is rounded, `written` in x (and
// a).
#define ALAB_COMPOSITE(name, written)                          \
  template <class X>                                           \
  X name(const X& x) {                                         \
    if constexpr (isRounded<X>)                                \
      return written;                                          \
    else                                                       \
      return chain(x, [](auto u) { return taylor::name(u); }); \
  }
#define ALAB_COMPOSITE2(name, written)                                       \
  template <class X, class A>                                                \
  auto name(const X& x, const A& a) {                                        \
    if constexpr (isRounded<X>)                                              \
      return X(written);                                                     \
    else                                                                     \
      return chain(x, a, [](auto u, auto v) { return taylor::name(u, v); }); \
  }
// name(a x), one primitive, so that packs need not round the product. a is a number or of the kind of x.
#define ALAB_OF_PRODUCT(name)                                                                    \
  template <class A, class X>                                                                    \
  auto name##OfProduct(const A& a, const X& x) {                                                 \
    const auto g = [](auto u, auto tail) { return taylor::name(u, tail); };                      \
    if constexpr (isRounded<X>)                                                                  \
      return X(name(a * x));                                                                     \
    else if constexpr (std::is_arithmetic_v<A>)                                                  \
      return chain(x, [=](auto u) { return inFirst(taylor::ofProduct(u, decltype(u)(a), g)); }); \
    else                                                                                         \
      return chain(x, a, [=](auto u, auto v) { return taylor::ofProduct(u, v, g); });            \
  }

namespace formula {
ALAB_PRIMITIVE(abs)
ALAB_PRIMITIVE(sqrt)
ALAB_PRIMITIVE(exp)
ALAB_PRIMITIVE(expm1)
ALAB_PRIMITIVE(log1p)
ALAB_PRIMITIVE(sigmoid)
ALAB_PRIMITIVE(softplus)
ALAB_PRIMITIVE(tanh)
ALAB_PRIMITIVE(erf)
ALAB_PRIMITIVE(normalCdf)
ALAB_PRIMITIVE(sin)
ALAB_PRIMITIVE(cos)
ALAB_PRIMITIVE(atan)
ALAB_PRIMITIVE(geluTanhGate)

template <class X>
X square(const X& x) {
  return x * x;
}

ALAB_COMPOSITE(sinSquared, square(sin(x)))
ALAB_COMPOSITE(bell, exp(-(x* x)))
ALAB_COMPOSITE(scalableExp, exp(x))
ALAB_COMPOSITE(scalableSigmoid, sigmoid(x))

ALAB_OF_PRODUCT(sigmoid)
ALAB_OF_PRODUCT(tanh)
ALAB_OF_PRODUCT(sin)
ALAB_OF_PRODUCT(sinSquared)

ALAB_COMPOSITE(dsilu, sigmoid(x) * (1.0 + x * sigmoid(-x)))
ALAB_COMPOSITE(tanhshrink, x - tanh(x))
ALAB_COMPOSITE(tanhSoftplus, tanh(softplus(x)))
ALAB_COMPOSITE(tanhExp, tanh(exp(x)))
ALAB_COMPOSITE(cloglog, 1.0 - exp(-exp(x)))
ALAB_COMPOSITE(sinc, x > 0 || x < 0 ? sin(x) / x : X(1.0))
ALAB_OF_PRODUCT(sinc)
ALAB_COMPOSITE(softsign, x / (1.0 + abs(x)))
ALAB_COMPOSITE(sqrt1pm1, sqrt(x* x + 1.0) - 1.0)
ALAB_COMPOSITE2(softplusOf, softplus(a* x) / a)
ALAB_COMPOSITE2(softClipping, (softplus(a * x) - softplus(a * (x - 1.0))) / a)
ALAB_COMPOSITE2(celuBranch, a* expm1(x / a))
ALAB_COMPOSITE2(isru, x / sqrt(1.0 + a * (x * x)))
ALAB_COMPOSITE2(squareplus, (x + sqrt(x * x + a)) / 2.0)
ALAB_COMPOSITE2(smeluBranch, square(x + a) / (4.0 * a))

template <class X, class A>
auto power(const X& x, const A& a) {
  return chain(x, a, [](auto u, auto v) { return taylor::power(u, v); });
}

/// min(max(x, lower), upper); at the ends the bound is taken, so the slope there is 0.
template <class X, class L, class U>
auto clamp(const X& x, const L& lower, const U& upper) {
  return select(x <= lower, lower, select(x >= upper, upper, x));
}

/// 0 up to -a, 1 from a on, (x + a) / (2 a) between. x itself is compared: x + a may round up to 2 a.
template <class X>
X unitRamp(const X& x, double a) {
  if constexpr (isRounded<X>)
    return clamp(x + a, 0.0, 2 * a) / (2 * a);
  else
    return select(x <= -a, X(0.0), select(x >= a, X(1.0), (x + a) / (2 * a)));
}
}  // namespace formula

#undef ALAB_PRIMITIVE
#undef ALAB_COMPOSITE
#undef ALAB_COMPOSITE2
#undef ALAB_OF_PRODUCT

ALAB_REGION_END
#endif

// Dual: a pack with one derivative, in x or in a parameter (forward differentiation). What does not depend on
// the variable stays a plain Pack, so nothing is multiplied by a derivative of zero.
#if defined(ALAB_SCALAR_DUAL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_DUAL_H
#undef ALAB_SCALAR_DUAL_H
#else
#define ALAB_SCALAR_DUAL_H
#endif
#include "core/scalar/pack.h"
#include "core/scalar/taylor.h"

ALAB_REGION_BEGIN

template <class V>
struct Dual;

/// What a Dual<V> may be combined with: a pack or a number that does not depend on the variable.
template <class C, class V>
concept ConstantFor = std::is_arithmetic_v<C> || std::same_as<C, V>;

template <class V>
struct Dual {
  V f, d;

  Dual() = default;
  template <ConstantFor<V> C>
  HWY_INLINE Dual(C constant) : f(constant), d(0) {}
  HWY_INLINE Dual(V value, V derivative) : f(value), d(derivative) {}

  HWY_INLINE friend Dual operator-(Dual a) { return {-a.f, -a.d}; }
  HWY_INLINE friend Dual operator+(Dual a, Dual b) { return {a.f + b.f, a.d + b.d}; }
  HWY_INLINE friend Dual operator-(Dual a, Dual b) { return {a.f - b.f, a.d - b.d}; }
  HWY_INLINE friend Dual operator*(Dual a, Dual b) { return {a.f * b.f, math::mulAdd(a.d, b.f, a.f * b.d)}; }
  HWY_INLINE friend Dual operator/(Dual a, Dual b) {
    const V q = a.f / b.f;
    return {q, (a.d - q * b.d) / b.f};
  }

  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator+(Dual a, C c) {
    return {a.f + c, a.d};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator+(C c, Dual a) {
    return {c + a.f, a.d};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator-(Dual a, C c) {
    return {a.f - c, a.d};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator-(C c, Dual a) {
    return {c - a.f, -a.d};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator*(Dual a, C c) {
    return {a.f * c, a.d * c};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator*(C c, Dual a) {
    return {c * a.f, c * a.d};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator/(Dual a, C c) {
    return {a.f / c, a.d / c};
  }
  template <ConstantFor<V> C>
  HWY_INLINE friend Dual operator/(C c, Dual b) {
    const V q = c / b.f;
    return {q, -q * b.d / b.f};
  }

  HWY_INLINE friend auto operator<(Dual a, Dual b) { return a.f < b.f; }
  HWY_INLINE friend auto operator>(Dual a, Dual b) { return a.f > b.f; }
  HWY_INLINE friend auto operator<=(Dual a, Dual b) { return a.f <= b.f; }
  HWY_INLINE friend auto operator>=(Dual a, Dual b) { return a.f >= b.f; }

  template <class Mask>
  HWY_INLINE friend Dual select(Mask condition, Dual a, Dual b) {
    return {select(condition, a.f, b.f), select(condition, a.d, b.d)};
  }
};

template <class T, class Primitive>
HWY_INLINE Pack<T> chain(Pack<T> x, Primitive primitive) {
  return primitive(x).f;
}

template <class T, class Primitive>
HWY_INLINE Pack<T> chain(Pack<T> x, Pack<T> a, Primitive primitive) {
  return primitive(x, a).f;
}

template <class V, class Primitive>
HWY_INLINE Dual<V> chain(Dual<V> x, Primitive primitive) {
  const Taylor<V> g = primitive(x.f);
  return {g.f, g.d1 * x.d};
}

template <class V, class Primitive>
HWY_INLINE Dual<V> chain(Dual<V> x, V a, Primitive primitive) {
  const Taylor2<V> g = primitive(x.f, a);
  return {g.f, g.dx * x.d};
}

template <class V, class Primitive>
HWY_INLINE Dual<V> chain(V x, Dual<V> a, Primitive primitive) {
  const Taylor2<V> g = primitive(x, a.f);
  return {g.f, g.da * a.d};
}

ALAB_REGION_END
#endif

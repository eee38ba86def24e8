#pragma once
// Jet: a number with its first and second derivative in x (second-order forward differentiation;
// Griewank and Walther, Evaluating Derivatives, 2nd ed., section 13). Comparisons look at the value.
#include "core/scalar/taylor.h"

namespace alab {

template <class T>
struct Jet {
  T f{};
  T d1{};
  T d2{};

  Jet() = default;
  Jet(T value) : f(value) {}
  template <class C>
  requires std::is_arithmetic_v<C> &&(!std::same_as<C, T>)Jet(C constant) : f(constant) {}
  Jet(T value, T first, T second) : f(value), d1(first), d2(second) {}

  /// x itself.
  static Jet variable(T x) { return {x, T(1), T(0)}; }

  friend Jet operator-(Jet a) { return {-a.f, -a.d1, -a.d2}; }
  friend Jet operator+(Jet a, Jet b) { return {a.f + b.f, a.d1 + b.d1, a.d2 + b.d2}; }
  friend Jet operator-(Jet a, Jet b) { return {a.f - b.f, a.d1 - b.d1, a.d2 - b.d2}; }
  friend Jet operator*(Jet a, Jet b) {
    return {a.f * b.f, a.d1 * b.f + a.f * b.d1, a.d2 * b.f + T(2) * a.d1 * b.d1 + a.f * b.d2};
  }
  friend Jet operator/(Jet a, Jet b) {
    const T q = a.f / b.f;
    const T q1 = (a.d1 - q * b.d1) / b.f;
    return {q, q1, (a.d2 - T(2) * q1 * b.d1 - q * b.d2) / b.f};
  }

  friend bool operator<(Jet a, Jet b) { return a.f < b.f; }
  friend bool operator>(Jet a, Jet b) { return a.f > b.f; }
  friend bool operator<=(Jet a, Jet b) { return a.f <= b.f; }
  friend bool operator>=(Jet a, Jet b) { return a.f >= b.f; }
};

/// Chain rule to second order: g(x), g' x', g'' x'^2 + g' x''. An argument without curvature adds none, even
/// where g' is infinite.
template <class T>
Jet<T> chained(T g, T g1, T g2, Jet<T> x) {
  const T bend = x.d2 == T(0) ? T(0) : g1 * x.d2;
  return {g, g1 * x.d1, g2 * x.d1 * x.d1 + bend};
}

template <class T, class Primitive>
Jet<T> chain(Jet<T> x, Primitive primitive) {
  const Taylor<T> g = taylorAt(x.f, primitive);
  return chained(g.f, g.d1, g.d2, x);
}

/// The same for a primitive with a parameter, which is a constant here.
template <class T, class Primitive>
Jet<T> chain(Jet<T> x, std::type_identity_t<T> a, Primitive primitive) {
  const Taylor2<T> g = taylorAt(x.f, a, primitive);
  return chained(g.f, g.dx, g.dxx, x);
}

}  // namespace alab

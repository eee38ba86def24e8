#pragma once
// Grad: a number with N first partial derivatives (forward differentiation): in x and in every parameter.
#include <array>
#include <cstddef>

#include "core/scalar/taylor.h"

namespace alab {

template <class T, std::size_t N>
struct Grad {
  T f{};
  std::array<T, N> d{};

  Grad() = default;
  Grad(T value) : f(value) {}
  template <class C>
  requires std::is_arithmetic_v<C> Grad(C constant) : f(constant) {}
  Grad(T value, const std::array<T, N>& partials) : f(value), d(partials) {}

  /// The variable with number `index`.
  static Grad variable(T value, std::size_t index) {
    Grad g(value);
    g.d[index] = T(1);
    return g;
  }

  /// f = value, partials u * a.d + v * b.d: every rule below has this form.
  static Grad combine(T value, T u, const Grad& a, T v, const Grad& b) {
    Grad g(value);
    for (std::size_t i = 0; i < N; ++i) g.d[i] = term(u, a.d[i]) + term(v, b.d[i]);
    return g;
  }

  friend Grad operator-(const Grad& a) { return combine(-a.f, T(-1), a, T(0), a); }
  friend Grad operator+(const Grad& a, const Grad& b) { return combine(a.f + b.f, T(1), a, T(1), b); }
  friend Grad operator-(const Grad& a, const Grad& b) { return combine(a.f - b.f, T(1), a, T(-1), b); }
  friend Grad operator*(const Grad& a, const Grad& b) { return combine(a.f * b.f, b.f, a, a.f, b); }
  friend Grad operator/(const Grad& a, const Grad& b) {
    const T q = a.f / b.f;
    return combine(q, T(1) / b.f, a, -q / b.f, b);
  }

  friend bool operator<(const Grad& a, const Grad& b) { return a.f < b.f; }
  friend bool operator>(const Grad& a, const Grad& b) { return a.f > b.f; }
  friend bool operator<=(const Grad& a, const Grad& b) { return a.f <= b.f; }
  friend bool operator>=(const Grad& a, const Grad& b) { return a.f >= b.f; }

 private:
  /// A variable that does not occur contributes nothing, even where its factor is infinite.
  static T term(T factor, T partial) { return partial == T(0) ? T(0) : factor * partial; }
};

template <class T, std::size_t N, class Primitive>
Grad<T, N> chain(const Grad<T, N>& x, Primitive primitive) {
  const Taylor<T> g = taylorAt(x.f, primitive);
  return Grad<T, N>::combine(g.f, g.d1, x, T(0), x);
}

template <class T, std::size_t N, class Primitive>
Grad<T, N> chain(const Grad<T, N>& x, const Grad<T, N>& a, Primitive primitive) {
  const Taylor2<T> g = taylorAt(x.f, a.f, primitive);
  return Grad<T, N>::combine(g.f, g.dx, x, g.da, a);
}

}  // namespace alab

#pragma once
// Rounded: a number of a narrow format. Every arithmetic operation and every primitive is computed in long
// double and rounded once, to nearest even (for +, -, *, / of at most 24 significant bits that is the
// correctly rounded result: Figueroa, When is double rounding innocuous?, 1995).
#include "core/scalar/grad.h"
#include "core/scalar/jet.h"
#include "core/scalar/number_format.h"
#include "core/scalar/taylor.h"

namespace alab {

struct Rounded {
  long double value = 0;
  NumberFormat format = NumberFormat::Float64;

  Rounded() = default;
  Rounded(long double x, NumberFormat to) : value(roundTo(to, x)), format(to) {}
  /// A constant of the formula: takes the format of what it meets, see meet().
  template <class C>
  requires std::is_arithmetic_v<C> Rounded(C constant) : value(constant), isConstant(true) {}

  friend Rounded operator-(Rounded a) { return a.with(-a.value); }
  friend Rounded operator+(Rounded a, Rounded b) { return meet(a, b).with(a.value + b.value); }
  friend Rounded operator-(Rounded a, Rounded b) { return meet(a, b).with(a.value - b.value); }
  friend Rounded operator*(Rounded a, Rounded b) { return meet(a, b).with(a.value * b.value); }
  friend Rounded operator/(Rounded a, Rounded b) { return meet(a, b).with(a.value / b.value); }

  friend bool operator<(Rounded a, Rounded b) { return meet(a, b), a.value < b.value; }
  friend bool operator>(Rounded a, Rounded b) { return meet(a, b), a.value > b.value; }
  friend bool operator<=(Rounded a, Rounded b) { return meet(a, b), a.value <= b.value; }
  friend bool operator>=(Rounded a, Rounded b) { return meet(a, b), a.value >= b.value; }

  friend bool operator==(Rounded a, Rounded b) { return meet(a, b), a.value == b.value; }

  /// Another value in the same format.
  Rounded with(long double x) const {
    Rounded r = *this;
    r.value = isConstant ? x : roundTo(format, x);
    return r;
  }

 private:
  bool isConstant = false;

  /// Gives both the format of the one that has one, and returns it.
  static Rounded meet(Rounded& a, Rounded& b) {
    if (a.isConstant && !b.isConstant) a = b.with(a.value);
    if (b.isConstant && !a.isConstant) b = a.with(b.value);
    return a;
  }
};

template <class Primitive>
Rounded chain(Rounded x, Primitive primitive) {
  return x.with(primitive(x.value).f);
}

template <class Primitive>
Rounded chain(Rounded x, Rounded a, Primitive primitive) {
  return x.with(primitive(x.value, a.value).f);
}

template <class Primitive>
Taylor<Rounded> taylorAt(Rounded x, Primitive primitive) {
  const Taylor<long double> g = primitive(x.value);
  return {x.with(g.f), x.with(g.d1), x.with(g.d2)};
}

template <class Primitive>
Taylor2<Rounded> taylorAt(Rounded x, Rounded a, Primitive primitive) {
  const Taylor2<long double> g = primitive(x.value, a.value);
  return {x.with(g.f), x.with(g.dx), x.with(g.dxx), x.with(g.da)};
}

template <>
inline constexpr bool isRounded<Rounded> = true;
template <class X>
inline constexpr bool isRounded<Jet<X>> = isRounded<X>;
template <class X, std::size_t N>
inline constexpr bool isRounded<Grad<X, N>> = isRounded<X>;

}  // namespace alab

#pragma once
// How a formula is evaluated in other number types than plain floating point: a primitive tells its value and
// derivatives at a plain number, and chain() carries them through the number type of the formula. Jet, Grad
// and Rounded overload chain(); the primitives are written once.
#include <concepts>

namespace alab {

/// A function of one variable at a point: value, first and second derivative.
template <class T>
struct Taylor {
  T f, d1, d2;
};

/// A function of a variable x and a parameter a at a point: value, derivatives in x, first derivative in a.
template <class T>
struct Taylor2 {
  T f, dx, dxx, da;
};

/// As a function of x alone.
template <class T>
constexpr Taylor<T> inFirst(const Taylor2<T>& g) {
  return {g.f, g.dx, g.dxx};
}

/// Plain numbers: the value alone. `primitive` maps T to Taylor<T>.
template <std::floating_point T, class Primitive>
T chain(T x, Primitive primitive) {
  return primitive(x).f;
}

/// Plain numbers: the value alone. `primitive` maps (T, T) to Taylor2<T>.
template <std::floating_point T, class Primitive>
T chain(T x, T a, Primitive primitive) {
  return primitive(x, a).f;
}

/// The primitive's derivatives at a plain number; Rounded has an overload that rounds each of them once.
template <std::floating_point T, class Primitive>
Taylor<T> taylorAt(T x, Primitive primitive) {
  return primitive(x);
}

template <std::floating_point T, class Primitive>
Taylor2<T> taylorAt(T x, T a, Primitive primitive) {
  return primitive(x, a);
}

/// Whether formulas in X are evaluated operation by operation, as they are written, because every operation
/// is rounded (rounded.h). Composite functions that are one accurate primitive elsewhere fall back to their
/// textbook form then.
template <class X>
inline constexpr bool isRounded = false;

/// Picks a or b: works for every number type, and what is in the branch not taken (a NaN) cannot leak.
template <class A, class B>
constexpr auto select(bool condition, A a, B b) {
  using Number = decltype(a + b);
  return condition ? Number(a) : Number(b);
}

}  // namespace alab

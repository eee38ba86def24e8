#pragma once
// a^b where b is no small whole number: for every number type of points.
#include <cmath>

#include "core/scalar/grad.h"
#include "core/scalar/jet.h"
#include "core/scalar/rounded.h"

namespace alab {

namespace taylor {

/// x^p and its derivatives for any x; a factor 0 ends a derivative even where the rest of it is infinite.
template <class T>
Taylor2<T> anyPower(T x, T p) {
  const auto slope = [x](T factor, T exponent) {
    return factor == T(0) ? T(0) : factor * std::pow(x, exponent);
  };
  const T f = std::pow(x, p);
  return {f, slope(p, p - 1), slope(p * (p - 1), p - 2), x == T(0) && p > T(0) ? T(0) : f * std::log(x)};
}

}  // namespace taylor

inline constexpr auto anyPower = [](auto x, auto p) { return taylor::anyPower(x, p); };

inline long double powerOf(long double a, long double b) {
  return std::pow(a, b);
}

template <class T, std::size_t N>
Grad<T, N> powerOf(const Grad<T, N>& a, const Grad<T, N>& b) {
  return chain(a, b, anyPower);
}

/// By logarithmic differentiation where the exponent depends on x: f' = f (b ln a)'.
template <class T>
Jet<T> powerOf(const Jet<T>& a, const Jet<T>& b) {
  if (b.d1 == T(0) && b.d2 == T(0)) return chain(a, b.f, anyPower);
  const T f = taylorAt(a.f, b.f, anyPower).f;
  const T logA = taylorAt(a.f, [](auto u) {
                   return Taylor<decltype(u)>{std::log(u), 1 / u, -1 / (u * u)};
                 }).f;
  const T rate = a.d1 / a.f;
  const T first = b.d1 * logA + b.f * rate;
  const T second = b.d2 * logA + T(2) * b.d1 * rate + b.f * (a.d2 / a.f - rate * rate);
  return {f, f * first, f * (first * first + second)};
}

}  // namespace alab

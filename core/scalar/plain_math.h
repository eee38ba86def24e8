#pragma once
// The elementary functions of plain numbers, under the names that the packs' have (pack*.h).
#include <cmath>
#include <concepts>
#include <limits>
#include <numbers>

#include "core/scalar/pairs.h"

namespace alab::math {

using std::copysign, std::sqrt, std::exp, std::log, std::log1p, std::pow, std::atan, std::erfc, std::floor;

template <std::floating_point T>
T abs(T x) {
  return std::fabs(x);
}

template <std::floating_point T>
T min(std::type_identity_t<T> a, T b) {
  return std::fmin(a, b);
}

template <std::floating_point T>
T max(std::type_identity_t<T> a, T b) {
  return std::fmax(a, b);
}

/// a b + c; the packs round it once.
template <std::floating_point T>
T mulAdd(T a, T b, T c) {
  return a * b + c;
}

/// The value, in whose digits plain numbers have room for what cancelled; a pack whose condition fails
/// becomes NaN, which its kernel asks of the plain numbers.
template <std::floating_point T>
T sureIf(bool, T value) {
  return value;
}

/// Long double has digits where the packs' numbers are denormal.
template <std::floating_point T>
bool hasAllDigits(T) {
  return true;
}

/// e^(a b); the packs leave the product unrounded.
template <std::floating_point T>
T expOfProduct(T a, T b) {
  return std::exp(a * b);
}

/// a / b; packs get it from the inverse of b.
template <std::floating_point T>
T quotient(T a, T b, T) {
  return a / b;
}

/// The upper half of the digits of a (Veltkamp; Dekker 1971).
template <std::floating_point T>
T upperHalf(T a) {
  constexpr int lowerDigits = (std::numeric_limits<T>::digits + 1) / 2;
  const T c = a * (static_cast<T>(1ULL << lowerDigits) + 1);
  return c - (c - a);
}

/// What rounding cut off a b = product, exactly. A phase of a million radians needs it in long double as
/// well.
template <std::floating_point T>
T tailOfProduct(T a, T b, T product) {
  const T ah = upperHalf(a), bh = upperHalf(b), al = a - ah, bl = b - bh;
  return ((ah * bh - product) + ah * bl + al * bh) + al * bl;
}

template <std::floating_point T>
ExpPair<T> expPair(T x, NoTail = {}) {
  return {std::exp(x), std::expm1(x)};
}

/// Where x or e^x is infinite no tail counts; that of an infinite product is NaN.
template <std::floating_point T>
ExpPair<T> expPair(T x, T tail) {
  const ExpPair<T> e = expPair(x);
  const T more = e.exp * tail;
  return std::isfinite(more) ? ExpPair<T>{e.exp + more, e.expm1 + more} : e;
}

template <std::floating_point T>
SinCos<T> sinCos(T x, NoTail = {}) {
  return {std::sin(x), std::cos(x)};
}

template <std::floating_point T>
SinCos<T> sinCos(T x, T tail) {
  const SinCos<T> v = sinCos(x);
  if (tail == 0) return v;
  const SinCos<T> t = sinCos(tail);
  return {v.sin * t.cos + v.cos * t.sin, v.cos * t.cos - v.sin * t.sin};
}

/// e^(-x^2); the packs leave the square unrounded.
template <std::floating_point T>
T expOfSquare(T x) {
  return std::exp(-x * x);
}

/// factor (x + c x^3); the packs keep what rounding cuts off.
template <std::floating_point T>
Tailed<T, NoTail> oddCubic(T x, double c, long double factor) {
  return {static_cast<T>(factor) * (x + c * (x * x * x)), {}};
}

template <std::floating_point T>
NormalTail<T> normalTail(T x) {
  constexpr T halfSqrt2 = std::numbers::sqrt2_v<T> / 2;
  return {std::erfc(std::fabs(x) * halfSqrt2) / 2, std::exp(-x * x / 2)};
}

template <std::floating_point T>
ErfPair<T> erfPair(T x) {
  return {std::erf(x), std::exp(-x * x)};
}

}  // namespace alab::math

// Pack: a full SIMD vector of float or double that reads like a number, so that formulas and primitives take
// it as they take any other. Comparisons give a PackMask, one bit a lane; select() picks lane by lane.
#if defined(ALAB_SCALAR_PACK_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_PACK_H
#undef ALAB_SCALAR_PACK_H
#else
#define ALAB_SCALAR_PACK_H
#endif
#include <concepts>
#include <cstddef>

#include "core/scalar/pairs.h"
#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

/// Highway's tag of a full vector of T.
template <class T>
using Lanes = hn::ScalableTag<T>;

template <class T>
struct Pack;

template <class T>
struct PackMask {
  hn::Mask<Lanes<T>> m;

  HWY_INLINE friend PackMask operator&&(PackMask a, PackMask b) { return {hn::And(a.m, b.m)}; }
  HWY_INLINE friend PackMask operator||(PackMask a, PackMask b) { return {hn::Or(a.m, b.m)}; }

  HWY_INLINE friend bool allOf(PackMask condition) { return hn::AllTrue(Lanes<T>(), condition.m); }

  /// Lane by lane: a where the condition holds, b elsewhere.
  HWY_INLINE friend Pack<T> select(PackMask condition, Pack<T> a, Pack<T> b) {
    return hn::IfThenElse(condition.m, a.v, b.v);
  }
};

template <class T>
struct Pack {
  using Vector = hn::Vec<Lanes<T>>;
  Vector v;

  Pack() = default;
  HWY_INLINE Pack(Vector vector) : v(vector) {}
  /// The same number in every lane.
  template <class C>
  requires std::is_arithmetic_v<C> HWY_INLINE Pack(C constant)
      : v(hn::Set(Lanes<T>(), static_cast<T>(constant))) {}

  static constexpr std::size_t size = hn::MaxLanes(Lanes<T>());

  HWY_INLINE static Pack load(const T* from) { return hn::LoadU(Lanes<T>(), from); }
  HWY_INLINE void store(T* to) const { hn::StoreU(v, Lanes<T>(), to); }

  HWY_INLINE friend Pack operator-(Pack a) { return hn::Neg(a.v); }
  HWY_INLINE friend Pack operator+(Pack a, Pack b) { return hn::Add(a.v, b.v); }
  HWY_INLINE friend Pack operator-(Pack a, Pack b) { return hn::Sub(a.v, b.v); }
  HWY_INLINE friend Pack operator*(Pack a, Pack b) { return hn::Mul(a.v, b.v); }
  HWY_INLINE friend Pack operator/(Pack a, Pack b) { return hn::Div(a.v, b.v); }

  HWY_INLINE friend PackMask<T> operator<(Pack a, Pack b) { return {hn::Lt(a.v, b.v)}; }
  HWY_INLINE friend PackMask<T> operator>(Pack a, Pack b) { return {hn::Gt(a.v, b.v)}; }
  HWY_INLINE friend PackMask<T> operator<=(Pack a, Pack b) { return {hn::Le(a.v, b.v)}; }
  HWY_INLINE friend PackMask<T> operator>=(Pack a, Pack b) { return {hn::Ge(a.v, b.v)}; }
  HWY_INLINE friend PackMask<T> operator==(Pack a, Pack b) { return {hn::Eq(a.v, b.v)}; }
};

template <class T>
HWY_INLINE PackMask<T> isFinite(Pack<T> x) {
  return {hn::IsFinite(x.v)};
}

namespace math {

template <class T>
HWY_INLINE Pack<T> abs(Pack<T> x) {
  return hn::Abs(x.v);
}

template <class T>
HWY_INLINE Pack<T> sqrt(Pack<T> x) {
  return hn::Sqrt(x.v);
}

template <class T>
HWY_INLINE Pack<T> floor(Pack<T> x) {
  return hn::Floor(x.v);
}

/// The magnitude of the first with the sign of the second.
template <class T>
HWY_INLINE Pack<T> copysign(Pack<T> magnitude, Pack<T> sign) {
  return hn::CopySign(magnitude.v, sign.v);
}

/// The smaller and the larger one; NaN when b is (x86 returns its second operand).
template <class T>
HWY_INLINE Pack<T> min(std::type_identity_t<Pack<T>> a, Pack<T> b) {
  return hn::Min(a.v, b.v);
}
template <class T>
HWY_INLINE Pack<T> max(std::type_identity_t<Pack<T>> a, Pack<T> b) {
  return hn::Max(a.v, b.v);
}

/// a b + c, rounded once where the machine can.
template <class T>
HWY_INLINE Pack<T> mulAdd(Pack<T> a, Pack<T> b, Pack<T> c) {
  return hn::MulAdd(a.v, b.v, c.v);
}

/// c - a b, rounded once where the machine can.
template <class T>
HWY_INLINE Pack<T> subMul(Pack<T> c, Pack<T> a, Pack<T> b) {
  return hn::NegMulAdd(a.v, b.v, c.v);
}

/// NaN where the condition fails: a lane that its kernel has to ask of plain numbers.
template <class T>
HWY_INLINE Pack<T> sureIf(PackMask<T> condition, Pack<T> value) {
  return select(condition, value, std::numeric_limits<T>::quiet_NaN());
}

/// Neither denormal nor 0.
template <class T>
HWY_INLINE PackMask<T> hasAllDigits(Pack<T> value) {
  return abs(value) >= std::numeric_limits<T>::min();
}

#if !HWY_NATIVE_FMA
/// The upper half of the digits of a (Veltkamp; Dekker 1971).
template <class T>
HWY_INLINE Pack<T> upperHalf(Pack<T> a) {
  const Pack<T> c = a * (sizeof(T) == 8 ? T(134217729) : T(4097));
  return c - (c - a);
}
#endif

/// a b - product, exact, where product = a b as rounded.
template <class T>
HWY_INLINE Pack<T> productError(Pack<T> a, Pack<T> b, Pack<T> product) {
#if HWY_NATIVE_FMA
  return hn::MulSub(a.v, b.v, product.v);
#else
  const Pack<T> ah = upperHalf(a), bh = upperHalf(b), al = a - ah, bl = b - bh;
  return ((ah * bh - product) + ah * bl + al * bh) + al * bl;
#endif
}

/// a / b for a b whose inverse is at hand: by one step of correction, nearly as good as the quotient itself.
/// The step makes +0 of -0.
template <class T>
HWY_INLINE Pack<T> quotient(Pack<T> a, Pack<T> b, Pack<T> inverse) {
#if HWY_NATIVE_FMA
  const Pack<T> q = a * inverse;
  return hn::CopySign(mulAdd(subMul(a, q, b), inverse, q).v, q.v);
#else
  static_cast<void>(inverse);
  return a / b;
#endif
}

/// What rounding cut off a b = product.
template <class T>
HWY_INLINE Pack<T> tailOfProduct(Pack<T> a, Pack<T> b, Pack<T> product) {
  return productError(a, b, product);
}

/// factor (x + c x^3) to about twice the digits. c is a number of T.
template <class T>
HWY_INLINE Tailed<Pack<T>, Pack<T>> oddCubic(Pack<T> x, double c, long double factor) {
  const Pack<T> upper = static_cast<T>(factor), lower = static_cast<T>(factor - static_cast<T>(factor));
  const Pack<T> square = x * x, rise = c * square, sum = 1 + rise, rounded = sum - 1;
  const Pack<T> riseTail = productError(Pack<T>(c), square, rise) + c * productError(x, x, square);
  const Pack<T> sumTail = (1 - (sum - rounded)) + (rise - rounded) + riseTail;
  const Pack<T> line = upper * x, lineTail = mulAdd(lower, x, productError(upper, x, line));
  const Pack<T> value = line * sum;
  return {value, productError(line, sum, value) + mulAdd(line, sumTail, lineTail * sum)};
}

/// The polynomial with these coefficients, lowest power first, by Horner's rule.
template <class T, std::size_t n>
HWY_INLINE Pack<T> polynomial(Pack<T> x, const T (&c)[n]) {
  Pack<T> sum = c[n - 1];
#pragma GCC unroll 32
  for (std::size_t k = n - 1; k-- > 0;) sum = mulAdd(sum, x, Pack<T>(c[k]));
  return sum;
}

/// f of floats, computed in double: for primitives that no inner loop waits for.
template <class F, class... X>
HWY_INLINE Pack<float> throughDouble(F f, X... x) {
  const Lanes<float> lanes;
  const Lanes<double> wide;
  const hn::Rebind<float, Lanes<double>> half;
  const Pack<double> lower = f(Pack<double>(hn::PromoteTo(wide, hn::LowerHalf(half, x.v)))...);
  const Pack<double> upper = f(Pack<double>(hn::PromoteTo(wide, hn::UpperHalf(half, x.v)))...);
  return hn::Combine(lanes, hn::DemoteTo(half, upper.v), hn::DemoteTo(half, lower.v));
}

}  // namespace math

ALAB_REGION_END
#endif

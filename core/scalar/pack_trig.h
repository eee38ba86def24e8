// Sine, cosine and arc tangent of packs, within 1 ulp (arc tangent 2).
#if defined(ALAB_SCALAR_PACK_TRIG_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_SCALAR_PACK_TRIG_H
#undef ALAB_SCALAR_PACK_TRIG_H
#else
#define ALAB_SCALAR_PACK_TRIG_H
#endif
#include "core/scalar/pack_exp.h"

ALAB_REGION_BEGIN

namespace math {

/// pi/2 in three parts, the first two of 33 bits, so that a multiple of them below 2^20 is exact (as in
/// fdlibm); sin r = r + r^3 s(r^2), cos r = 1 - r^2 / 2 + r^4 c(r^2) on |r| <= pi/4; atan t = t + t^3 a(t^2)
/// on |t| <= tan(pi/8) (all minimax).
struct TrigConstants {
  static constexpr double first = 0x1.921fb544p0, second = 0x1.0b4611a6p-34, third = 0x1.3198a2e037073p-69;
  static constexpr double s[] = {-0.16666666666666632,   0.00833333333332242,    -0.00019841269829812727,
                                 2.7557313693598763e-06, -2.505075837767918e-08, 1.5896810930035655e-10};
  static constexpr double c[] = {0.0416666666666666,      -0.0013888888888874133, 2.4801587289488395e-05,
                                 -2.7557314354187497e-07, 2.087572353345975e-09,  -1.135966167320952e-11};
  static constexpr double a[] = {-0.3333333333333321,  0.19999999999955814,  -0.14285714280385195,
                                 0.11111110791788399,  -0.09090897975483005, 0.0769206380398782,
                                 -0.06663142340009633, 0.05848153200312067,  -0.05040438701160015,
                                 0.03809218563288274,  -0.017936341164926196};
};

/// Up to here a multiple of pi/2 is one product, and up to there two.
constexpr double nearestAngles = 0x1p20, farthestAngle = 0x1p37;

/// Sine and cosine of x + tail for |x| <= nearestAngles. The tail is below an ulp of x.
template <class Tail>
HWY_INLINE SinCos<Pack<double>> nearSinCos(Pack<double> x, Tail xTail) {
  using C = TrigConstants;
  constexpr double shift = ExpConstants<double>::shift;
  const Pack<double> shifted = mulAdd(x, Pack<double>(2 * std::numbers::inv_pi), Pack<double>(shift));
  const Pack<double> k = shifted - shift;
  const Pack<double> near = x - k * C::first, step = k * C::second, nearer = near - step;
  const Pack<double> lost = ((near - nearer) - step) - k * C::third + xTail;
  const Pack<double> r = nearer + lost, tail = (nearer - r) + lost;

  const Pack<double> z = r * r, half = 0.5 * z, top = 1 - half;
  const Pack<double> sine = r + mulAdd(r * z, polynomial(z, C::s), tail);
  const Pack<double> cosine = top + (((1 - top) - half) + mulAdd(z * z, polynomial(z, C::c), -r * tail));

  const Lanes<double> lanes;
  const hn::RebindToUnsigned<Lanes<double>> bits;
  const auto quadrant = hn::BitCast(bits, shifted.v);
  const auto one = hn::Set(bits, 1), two = hn::Set(bits, 2);
  const PackMask<double> odd = {hn::RebindMask(lanes, hn::TestBit(quadrant, one))};
  const auto sineSign = hn::BitCast(lanes, hn::ShiftLeft<62>(hn::And(quadrant, two)));
  const auto cosineSign = hn::BitCast(lanes, hn::ShiftLeft<62>(hn::And(quadrant + one, two)));
  return {Pack<double>(hn::Xor(select(odd, cosine, sine).v, sineSign)),
          Pack<double>(hn::Xor(select(odd, sine, cosine).v, cosineSign))};
}

struct Angle {
  Pack<double> x, tail;
};

HWY_INLINE Angle sumOf(Pack<double> a, Pack<double> b) {
  const Pack<double> sum = a + b, part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}

/// x + tail less the multiple of 2^17 pi/2, whole turns, that is nearest. Of such a multiple below 2^37 the
/// products with the first two parts of pi/2 are as exact as those of a small one, and so is what the first
/// leaves of x. A lane that is near stays as it is, whatever its neighbours are.
HWY_INLINE Angle withoutTurns(Pack<double> x, Pack<double> tail) {
  using C = TrigConstants;
  constexpr double shift = 0x1.8p52, chunk = 0x1p17;
  const Pack<double> shifted = mulAdd(x, Pack<double>(2 * std::numbers::inv_pi / chunk), Pack<double>(shift));
  const Pack<double> k = (shifted - shift) * chunk;
  const Angle closer = sumOf(x - k * C::first, -k * C::second), whole = sumOf(closer.x, tail);
  const Angle reduced = sumOf(whole.x, whole.tail + (closer.tail - k * C::third));
  const auto near = abs(x) <= nearestAngles;
  return {select(near, x, sureIf(abs(x) <= farthestAngle, reduced.x)), select(near, tail, reduced.tail)};
}

/// Apart, so that the kernels of near angles stay small.
template <class Tail>
HWY_NOINLINE SinCos<Pack<double>> farSinCos(Pack<double> x, Tail tail) {
  const Angle reduced = withoutTurns(x, Pack<double>(0) + tail);
  return nearSinCos(reduced.x, reduced.tail);
}

/// Sine and cosine of x + tail for |x| <= farthestAngle; NaN beyond. The tail is below an ulp of x.
template <class Tail = NoTail>
HWY_INLINE SinCos<Pack<double>> sinCos(Pack<double> x, Tail tail = {}) {
  return HWY_LIKELY(allOf(abs(x) <= nearestAngles)) ? nearSinCos(x, tail) : farSinCos(x, tail);
}

HWY_INLINE SinCos<Pack<float>> sinCos(Pack<float> x, NoTail = {}) {
  return {throughDouble([](auto u) { return sinCos(u).sin; }, x),
          throughDouble([](auto u) { return sinCos(u).cos; }, x)};
}

HWY_INLINE SinCos<Pack<float>> sinCos(Pack<float> x, Pack<float> tail) {
  return {throughDouble([](auto u, auto v) { return sinCos(u + v).sin; }, x, tail),
          throughDouble([](auto u, auto v) { return sinCos(u + v).cos; }, x, tail)};
}

/// By atan x = pi/4 + atan((x - 1) / (x + 1)) and atan x = pi/2 - atan(1 / x).
HWY_INLINE Pack<double> atan(Pack<double> x) {
  constexpr double quarter = std::numbers::pi / 4, quarterTail = 0x1.1a62633145c07p-55;
  const Pack<double> size = abs(x);
  const auto steep = size > 1 + std::numbers::sqrt2, middle = size > std::numbers::sqrt2 - 1;
  const Pack<double> above = select(steep, -1, select(middle, size - 1, size));
  const Pack<double> below = select(steep, size, select(middle, size + 1, 1));
  const Pack<double> quarters = select(steep, 2, select(middle, 1, 0));
  const Pack<double> t = above / below, z = t * t;
  const Pack<double> rest = mulAdd(t * z, polynomial(z, TrigConstants::a), quarters * quarterTail);
  return copysign(quarters * quarter + (t + rest), x);
}

HWY_INLINE Pack<float> atan(Pack<float> x) {
  return throughDouble([](auto u) { return atan(u); }, x);
}

}  // namespace math

ALAB_REGION_END
#endif

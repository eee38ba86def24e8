#pragma once
// The primitives behind formulas at a plain number, accurate over the whole range of their argument, each
// with its first and second derivative. The textbook forms 1 - t*t, exp(x) - 1, 1 + erf(x), log(1 + exp(x))
// are avoided: they lose all digits in the tails (Higham, Accuracy and Stability of Numerical Algorithms, 2nd
// ed., chapter 1).
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/scalar/taylor.h"

namespace alab {
namespace taylor {

template <class T>
Taylor<T> exp(T x) {
  const T e = std::exp(x);
  return {e, e, e};
}

template <class T>
Taylor<T> abs(T x) {
  return {std::fabs(x), x > 0 ? T(1) : x < 0 ? T(-1) : T(0), T(0)};
}

template <class T>
Taylor<T> sqrt(T x) {
  const T root = std::sqrt(x);
  return {root, 1 / (2 * root), -1 / (4 * x * root)};
}

template <class T>
Taylor<T> expm1(T x) {
  const T e = std::exp(x);
  return {std::expm1(x), e, e};
}

template <class T>
Taylor<T> log1p(T x) {
  const T slope = 1 / (1 + x);
  return {std::log1p(x), slope, -slope * slope};
}

/// 1 / (1 + e^-x). With s(|x|) and s(-|x|) both at hand, f' = s(|x|) s(-|x|) keeps its digits in the tails.
template <class T>
Taylor<T> sigmoid(T x) {
  const T e = std::exp(-std::fabs(x));
  const T large = 1 / (1 + e), small = e / (1 + e);
  const T slope = large * small;
  return {x >= 0 ? large : small, slope, -slope * std::tanh(x / 2)};
}

/// The slope of x sigmoid(x), s + x s' (Elfwing et al. 2017), with s''' = s' (1 - 6 s') for f''. The product
/// rule on sigmoid(x) (1 + x sigmoid(-x)) would cancel near 0, where f'' = 3 s'' + x s''' vanishes.
template <class T>
Taylor<T> dsilu(T x) {
  const Taylor<T> s = sigmoid(x);
  return {s.f + x * s.d1, 2 * s.d1 + x * s.d2, 3 * s.d2 + x * s.d1 * (1 - 6 * s.d1)};
}

/// ln(1 + e^x).
template <class T>
Taylor<T> softplus(T x) {
  const Taylor<T> s = sigmoid(x);
  return {std::fmax(x, T(0)) + std::log1p(std::exp(-std::fabs(x))), s.f, s.d1};
}

/// f' = sech^2 x = 4 e / (1 + e)^2 with e = exp(-2|x|), not 1 - tanh^2.
template <class T>
Taylor<T> tanh(T x) {
  const T e = std::exp(-2 * std::fabs(x));
  const T t = std::tanh(x), sech2 = 4 * e / ((1 + e) * (1 + e));
  return {t, sech2, -2 * t * sech2};
}

/// x - tanh x. Near 0 by the continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...))) (Lambert
/// 1761): x - tanh x = x r / (1 + r) with r = x^2 / (3 + x^2 / (5 + ...)), without cancellation.
template <class T>
T tanhshrinkValue(T x) {
  if (std::fabs(x) > 1) return x - std::tanh(x);
  T tail = 0;
  for (int k = 27; k >= 3; k -= 2) tail = x * x / (k + tail);
  return x * (tail / (1 + tail));
}

template <class T>
Taylor<T> tanhshrink(T x) {
  const Taylor<T> t = tanh(x);
  return {tanhshrinkValue(x), t.f * t.f, 2 * t.f * t.d1};
}

/// tanh(e^x). Beyond x = 50 every derivative is below the smallest number; the clamp keeps e^x finite.
template <class T>
Taylor<T> tanhExp(T x) {
  const T e = std::exp(std::fmin(x, T(50)));
  const Taylor<T> t = tanh(e);
  return {t.f, t.d1 * e, (t.d2 * e + t.d1) * e};
}

/// 1 - exp(-e^x), the complementary log-log. Clamped like tanhExp.
template <class T>
Taylor<T> cloglog(T x) {
  const T e = std::exp(std::fmin(x, T(50)));
  const T slope = e * std::exp(-e);
  return {-std::expm1(-e), slope, x > 50 ? T(0) : -slope * std::expm1(x)};
}

template <class T>
Taylor<T> erf(T x) {
  const T slope = 2 * std::numbers::inv_sqrtpi_v<T> * std::exp(-x * x);
  return {std::erf(x), slope, -2 * x * slope};
}

/// Phi(x) = erfc(-x / sqrt 2) / 2, the normal distribution function; f' is its density.
template <class T>
Taylor<T> normalCdf(T x) {
  constexpr T halfSqrt2 = std::numbers::sqrt2_v<T> / 2;
  const T density = halfSqrt2 * std::numbers::inv_sqrtpi_v<T> * std::exp(-x * x / 2);
  return {std::erfc(-x * halfSqrt2) / 2, density, -x * density};
}

template <class T>
Taylor<T> sin(T x) {
  const T s = std::sin(x);
  return {s, std::cos(x), -s};
}

template <class T>
Taylor<T> cos(T x) {
  const T c = std::cos(x);
  return {c, -std::sin(x), -c};
}

/// sin^2 x; by the double angle f' and f'' keep their digits where they cross zero.
template <class T>
Taylor<T> sinSquared(T x) {
  const T s = std::sin(x);
  return {s * s, std::sin(2 * x), 2 * std::cos(2 * x)};
}

/// sin x / x and its derivatives near 0: sum of (-1)^k x^(2k) / (2k+1)!, differentiated term by term.
template <class T>
Taylor<T> sincSeries(T x) {
  Taylor<T> sum = {0, 0, 0};
  const T square = x * x;
  T power = 1;  // x^(2k-2) (-1)^k / (2k+1)!, from k = 1 on
  T factor = T(-1) / 6;
  for (int k = 1; k <= 12; ++k) {
    const T term = power * factor;
    sum.f += term * square;
    sum.d1 += 2 * k * term * x;
    sum.d2 += 2 * k * (2 * k - 1) * term;
    power *= square;
    factor *= T(-1) / ((2 * k + 2) * (2 * k + 3));
  }
  return {1 + sum.f, sum.d1, sum.d2};
}

/// sin x / x, 1 at 0.
template <class T>
Taylor<T> sinc(T x) {
  if (std::fabs(x) < 1) return sincSeries(x);
  const T f = std::sin(x) / x;
  const T d1 = (std::cos(x) - f) / x;
  return {f, d1, -f - 2 * d1 / x};
}

template <class T>
Taylor<T> atan(T x) {
  const T slope = 1 / (1 + x * x);
  return {std::atan(x), slope, -2 * x * slope * slope};
}

/// x / (1 + |x|).
template <class T>
Taylor<T> softsign(T x) {
  const T m = 1 / (1 + std::fabs(x));
  return {x * m, m * m, x == 0 ? T(0) : std::copysign(2 * m * m * m, -x)};
}

/// sqrt(1 + x^2) - 1 without cancellation near 0.
template <class T>
Taylor<T> sqrt1pm1(T x) {
  const T root = std::sqrt(1 + x * x);
  return {x * (x / (root + 1)), x / root, 1 / (root * root * root)};
}

/// ln(1 + e^(b x)) / b. d/db = -H / b^2 with H = |u| s(-|u|) + ln(1 + e^-|u|), u = b x: both terms positive.
template <class T>
Taylor2<T> softplusOf(T x, T b) {
  const T u = b * x, e = std::exp(-std::fabs(u));
  const Taylor<T> g = softplus(u);
  const T entropy = std::fabs(u) * (e / (1 + e)) + std::log1p(e);
  return {g.f / b, g.d1, b * g.d2, -entropy / (b * b)};
}

/// expm1(u) - u e^u = -sum of (n - 1) u^n / n!; by the series near 0, where the difference cancels.
template <class T>
T expm1MinusSlope(T u) {
  if (std::fabs(u) > T(0.5)) return std::expm1(u) - u * std::exp(u);
  T term = u, sum = 0;
  for (int n = 2; n <= 20; ++n) {
    term *= u / n;
    sum += (n - 1) * term;
  }
  return -sum;
}

/// a (e^(x/a) - 1), the negative branch of CELU (Barron 2017, eq. 2).
template <class T>
Taylor2<T> celuBranch(T x, T a) {
  const T u = x / a, e = std::exp(u);
  return {a * std::expm1(u), e, e / a, expm1MinusSlope(u)};
}

/// x / sqrt(1 + a x^2) (Carlile et al. 2017); the quotient rule would cancel for large x.
template <class T>
Taylor2<T> isru(T x, T a) {
  const T r = 1 / std::sqrt(1 + a * x * x);
  const T cube = r * r * r;
  return {x * r, cube, -3 * a * x * cube * r * r, -x * x * x * cube / 2};
}

/// (x + sqrt(x^2 + b)) / 2 (Barron 2021); for x < 0 as b / (2 (sqrt(x^2 + b) - x)).
template <class T>
Taylor2<T> squareplus(T x, T b) {
  const T root = std::sqrt(x * x + b);
  const T f = x >= 0 ? (x + root) / 2 : b / (2 * (root - x));
  if (root == 0) return {0, 0, 0, 0};
  return {f, f / root, b / (2 * root * root * root), 1 / (4 * root)};
}

/// (x + b)^2 / (4 b), the middle branch of SmeLU (Shamir et al. 2020).
template <class T>
Taylor2<T> smeluBranch(T x, T b) {
  const T w = (x + b) / (2 * b);
  return {b * w * w, w, 1 / (2 * b), w * ((b - x) / (2 * b))};
}

/// softplus(u) - u s(u), the entropy of s(u); even, so that nothing cancels in its tails.
template <class T>
T sigmoidEntropy(T u) {
  const T size = std::min(std::fabs(u), T(1e5));  // e^-size is 0 there; further out lies inf * 0
  const T e = std::exp(-size);
  return std::log1p(e) + size * e / (1 + e);
}

/// (softplus(a x) - softplus(a (x - 1))) / a for x <= 1/2 (Klimek and Perelstein 2020), as ln(1 + g) / a with
/// g = expm1(a) s(a (x - 1)): the difference cancels. f' = s(a x) s(a (1 - x)) (1 - e^-a). For large a
/// df/da is far below f, from which the quotient rule would subtract it: there it comes from the entropies.
template <class T>
Taylor2<T> softClippingBelow(T x, T a) {
  const Taylor<T> s = sigmoid(a * (x - 1));
  const T g = std::expm1(a) * s.f, rise = std::exp(a) * s.f + std::expm1(a) * s.d1 * (x - 1);
  const T f = std::log1p(g) / a;
  const T slope = sigmoid(a * x).f * sigmoid(a * (1 - x)).f * -std::expm1(-a);
  const T bend = sigmoid(-a * x).f * sigmoid(a * (1 - x)).f * -std::expm1(a * (2 * x - 1));
  const T da = a < 1 ? (rise / (1 + g) - f) / a
                     : (sigmoidEntropy(a * (x - 1)) - sigmoidEntropy(a * x)) / (a * a);
  return {f, slope, slope * a * bend, da};
}

/// For x > 1/2 by the symmetry f(x) = 1 - f(1 - x).
template <class T>
Taylor2<T> softClipping(T x, T a) {
  if (x <= T(0.5)) return softClippingBelow(x, a);
  const Taylor2<T> g = softClippingBelow(1 - x, a);
  return {1 - g.f, g.dx, -g.dxx, -g.da};
}

/// x^p for x > 0.
template <class T>
Taylor2<T> power(T x, T p) {
  const T f = std::pow(x, p);
  return {f, p * std::pow(x, p - 1), p * (p - 1) * std::pow(x, p - 2), f * std::log(x)};
}

}  // namespace taylor

}  // namespace alab

#pragma once
// BuiltIn: an activation made from a card and one generic formula, (x, p) -> y, for any number type.
//
// The formula is for finite x. This class adds the conventions that hold for every activation (activation.h):
// NaN, the limits at infinity, f'' = 0 at kinks. Point and span paths share them.
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/activation/activation.h"
#include "core/scalar/primitives.h"

namespace alab {

namespace limits {

/// Points far out, small enough that x^4 is still a long double; uneven, so that no oscillation is in step.
inline constexpr int farPoints = 16;
inline constexpr long double farPoint(int k) {
  return 0x1p4000L * (1 + 0.0837L * k);
}

/// The limit of g at the infinity x: g there if that is a number, else the common value (as a double) of g
/// far out; NaN when there is none (sin).
template <class G>
double atInfinity(double x, G g) {
  const double direct = static_cast<double>(g(static_cast<long double>(x)));
  if (!std::isnan(direct)) return direct;
  const auto far = [&](int k) {
    return static_cast<double>(g(std::copysign(farPoint(k), static_cast<long double>(x))));
  };
  const double limit = far(0);
  for (int k = 1; k < farPoints; ++k)
    if (far(k) != limit) return std::numeric_limits<double>::quiet_NaN();
  return limit;
}

/// g(x) for finite x, the limit at infinity, NaN for NaN.
template <class G>
double evaluate(double x, G g) {
  if (std::isnan(x)) return x;
  if (std::isinf(x)) return atInfinity(x, g);
  return static_cast<double>(g(static_cast<long double>(x)));
}

}  // namespace limits

template <class Formula, std::size_t N>
class BuiltIn final : public ActivationModel {
 public:
  BuiltIn(Card card, Formula formula) : m_card(std::move(card)), m_formula(formula) {
    assert(m_card.params.size() == N);
  }

  const Card& card() const override { return m_card; }

  Derivatives at(double x, Params params) const override {
    if (!std::isfinite(x)) return atNonFinite(x, params);
    const Jet<Real> j = jet(x, params);
    return {static_cast<double>(j.f), static_cast<double>(j.d1),
            isKink(x, params) ? 0 : static_cast<double>(j.d2)};
  }

  void partials(double x, Params params, std::span<double> out) const override {
    assert(out.size() == N);
    for (std::size_t k = 0; k < N; ++k) out[k] = partialAt(x, params, k);
  }

  Derivatives rounded(NumberFormat format, double x, Params params) const override {
    const double input = static_cast<double>(roundTo(format, x));
    if (!std::isfinite(input)) return roundedLimit(format, input, params);
    std::array<Rounded, N> p;
    for (std::size_t k = 0; k < N; ++k) p[k] = Rounded(params[k], format);
    const Jet<Rounded> j = m_formula(Jet<Rounded>::variable(Rounded(input, format)), p) + Rounded(0, format);
    const auto number = [&](Rounded r) { return static_cast<double>(roundTo(format, r.value)); };
    return {number(j.f), number(j.d1), isKink(input, params) ? 0 : number(j.d2)};
  }

  void forward(std::span<const double> x, Params params, std::span<double> y) const override {
    assert(x.size() == y.size());
    for (std::size_t i = 0; i < x.size(); ++i)
      y[i] = limits::evaluate(x[i], [&](Real u) { return value(u, params); });
  }

  void valueAndDerivative(std::span<const double> x, Params params, std::span<double> y,
                          std::span<double> dy) const override {
    assert(x.size() == y.size() && x.size() == dy.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      const Derivatives d = at(x[i], params);
      y[i] = d.f;
      dy[i] = d.d1;
    }
  }

  void partial(std::span<const double> x, Params params, std::size_t which,
               std::span<double> out) const override {
    assert(x.size() == out.size() && which < N);
    for (std::size_t i = 0; i < x.size(); ++i) out[i] = partialAt(x[i], params, which);
  }

  void backward(std::span<const double> x, Params params, std::span<const double> gy, std::span<double> gx,
                std::span<double> gparams) const override {
    assert(x.size() == gy.size() && x.size() == gx.size() && gparams.size() == N);
    std::fill(gparams.begin(), gparams.end(), 0.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t k = 0; k < N; ++k) gparams[k] += gy[i] * partialAt(x[i], params, k);
      gx[i] = gy[i] * at(x[i], params).d1;
    }
  }

 private:
  using Real = long double;  // 11 spare bits: f, f', f'' are correctly rounded but for a fraction of an ulp

  static std::array<Real, N> constants(Params params) {
    std::array<Real, N> p;
    std::copy_n(params.begin(), N, p.begin());
    return p;
  }

  Real value(Real x, Params params) const { return m_formula(x, constants(params)); }
  Jet<Real> jet(Real x, Params params) const { return m_formula(Jet<Real>::variable(x), constants(params)); }

  Real partialOf(Real x, Params params, std::size_t which) const {
    using Number = Grad<Real, 1>;
    std::array<Number, N> p;
    for (std::size_t k = 0; k < N; ++k)
      p[k] = k == which ? Number::variable(params[k], 0) : Number(params[k]);
    return Number(m_formula(Number(x), p)).d[0];
  }

  double partialAt(double x, Params params, std::size_t which) const {
    return limits::evaluate(x, [&](Real u) { return partialOf(u, params, which); });
  }

  bool isKink(double x, Params params) const {
    if (!m_card.kinks) return false;
    const std::vector<double> kinks = m_card.kinks(params);
    return std::find(kinks.begin(), kinks.end(), x) != kinks.end();
  }

  Derivatives atNonFinite(double x, Params params) const {
    return {limits::evaluate(x, [&](Real u) { return value(u, params); }),
            limits::evaluate(x, [&](Real u) { return jet(u, params).d1; }),
            limits::evaluate(x, [&](Real u) { return jet(u, params).d2; })};
  }

  Derivatives roundedLimit(NumberFormat format, double x, Params params) const {
    const Derivatives d = atNonFinite(x, params);
    const auto number = [&](double v) { return static_cast<double>(roundTo(format, v)); };
    return {number(d.f), number(d.d1), number(d.d2)};
  }

  Card m_card;
  Formula m_formula;
};

/// Collects the entries of the family headers.
class CatalogueBuilder {
 public:
  template <class Formula>
  void add(Card card, Formula formula) {
    add(std::move(card), std::array<Parameter, 0>(), formula);
  }

  template <std::size_t N, class Formula>
  void add(Card card, const Parameter (&params)[N], Formula formula) {
    add(std::move(card), std::to_array(params), formula);
  }

  std::vector<Activation> take() { return std::move(m_entries); }

 private:
  template <std::size_t N, class Formula>
  void add(Card card, const std::array<Parameter, N>& params, Formula formula) {
    card.params.assign(params.begin(), params.end());
    m_entries.emplace_back(std::make_shared<BuiltIn<Formula, N>>(std::move(card), formula));
  }

  std::vector<Activation> m_entries;
};

}  // namespace alab

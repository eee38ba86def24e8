#pragma once
// BuiltIn: an activation made from a card and one generic formula, (x, p) -> y, for any number type.
//
// The formula is for finite x. This class adds the conventions that hold for every activation (activation.h):
// NaN, the limits at infinity, f'' = 0 at kinks. The spans share them: they run on kernels of the same
// formula (kernels.h), which ask the point path wherever that matters.
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

#include "core/activation/activation.h"
#include "core/activation/kernels.h"
#include "core/activation/limits.h"
#include "core/scalar/grad.h"
#include "core/scalar/jet.h"
#include "core/scalar/rounded.h"

namespace alab {

template <class Formula, std::size_t N>
class BuiltIn final : public ActivationModel {
 public:
  /// `kernels`: compiled from the same formula; null where there are none.
  BuiltIn(Card card, Formula formula, const KernelEntry* kernels)
      : m_card(std::move(card)), m_formula(formula), m_kernels(kernels) {
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
    const double input = narrowed(format, x);
    const std::array<double, N> p = narrowed(format, params);
    if (!std::isfinite(input)) return narrowed(format, atNonFinite(input, p));
    const Jet<Rounded> j =
        m_formula(Jet<Rounded>::variable(Rounded(input, format)), roundedNumbers(format, p));
    return narrowed(format, {narrowed(format, j.f), narrowed(format, j.d1),
                             isKink(input, p) ? 0 : narrowed(format, j.d2)});
  }

  void roundedPartials(NumberFormat format, double x, Params params, std::span<double> out) const override {
    assert(out.size() == N);
    const double input = narrowed(format, x);
    const std::array<double, N> p = narrowed(format, params);
    for (std::size_t k = 0; k < N; ++k)
      out[k] = std::isfinite(input) ? narrowed(format, roundedPartialOf(format, input, p, k))
                                    : narrowed(format, partialAt(input, p, k));
  }

  void forward(std::span<const double> x, Params params, std::span<double> y) const override {
    forwardOf(x, params, y);
  }
  void forward(std::span<const float> x, Params params, std::span<float> y) const override {
    forwardOf(x, params, y);
  }
  void valueAndDerivative(std::span<const double> x, Params params, std::span<double> y,
                          std::span<double> dy) const override {
    valueAndDerivativeOf(x, params, y, dy);
  }
  void valueAndDerivative(std::span<const float> x, Params params, std::span<float> y,
                          std::span<float> dy) const override {
    valueAndDerivativeOf(x, params, y, dy);
  }
  void partial(std::span<const double> x, Params params, std::size_t which,
               std::span<double> out) const override {
    partialOver(x, params, which, out);
  }
  void partial(std::span<const float> x, Params params, std::size_t which,
               std::span<float> out) const override {
    partialOver(x, params, which, out);
  }
  void valueAndSlopes(std::span<const double> x, Params params, std::size_t which, std::span<double> y,
                      std::span<double> dy, std::span<double> dp) const override {
    valueAndSlopesOf(x, params, which, y, dy, dp);
  }
  void valueAndSlopes(std::span<const float> x, Params params, std::size_t which, std::span<float> y,
                      std::span<float> dy, std::span<float> dp) const override {
    valueAndSlopesOf(x, params, which, y, dy, dp);
  }

 private:
  using Real = long double;  // 11 spare bits: f, f', f'' are correctly rounded but for a fraction of an ulp

  template <class T>
  void forwardOf(std::span<const T> x, Params params, std::span<T> y) const {
    assert(x.size() == y.size());
    kernelsFor<T>(params).forward({*this, x, heldBy<T>(params)}, y.data());
  }

  template <class T>
  void valueAndDerivativeOf(std::span<const T> x, Params params, std::span<T> y, std::span<T> dy) const {
    assert(x.size() == y.size() && x.size() == dy.size());
    kernelsFor<T>(params).valueAndDerivative({*this, x, heldBy<T>(params)}, y.data(), dy.data());
  }

  template <class T>
  void partialOver(std::span<const T> x, Params params, std::size_t which, std::span<T> out) const {
    assert(x.size() == out.size() && which < N);
    kernelsFor<T>(params).partial({*this, x, heldBy<T>(params)}, which, out.data());
  }

  template <class T>
  void valueAndSlopesOf(std::span<const T> x, Params params, std::size_t which, std::span<T> y,
                        std::span<T> dy, std::span<T> dp) const {
    assert(x.size() == y.size() && x.size() == dy.size() && x.size() == dp.size() && which < N);
    kernelsFor<T>(params).valueAndSlopes({*this, x, heldBy<T>(params)}, which, y.data(), dy.data(),
                                         dp.data());
  }

  /// The vector kernels, unless a parameter is so large or small that an intermediate result may overflow.
  /// The default is always fit: a default without end ("no cap") is only compared.
  template <class T>
  const Kernels<T>& kernelsFor(Params params) const {
    for (std::size_t k = 0; k < N; ++k)
      if (params[k] != m_card.params[k].initial && !isWithinReach<T>(params[k])) return pointKernels<T>();
    return m_kernels ? m_kernels->of<T>() : pointKernels<T>();
  }

  /// The parameters as numbers of type T hold them.
  template <class T>
  static std::array<double, N> heldBy(Params params) {
    std::array<double, N> p;
    for (std::size_t k = 0; k < N; ++k) p[k] = static_cast<double>(static_cast<T>(params[k]));
    return p;
  }

  static std::array<Real, N> constants(Params params) {
    std::array<Real, N> p;
    std::copy_n(params.begin(), N, p.begin());
    return p;
  }

  Real value(Real x, Params params) const { return m_formula(x, constants(params)); }
  Jet<Real> jet(Real x, Params params) const { return m_formula(Jet<Real>::variable(x), constants(params)); }

  /// df/dparameter in the number type of x.
  template <class Number>
  Number partialOf(Number x, const std::array<Number, N>& params, std::size_t which) const {
    using Partial = Grad<Number, 1>;
    std::array<Partial, N> p;
    for (std::size_t k = 0; k < N; ++k)
      p[k] = k == which ? Partial::variable(params[k], 0) : Partial(params[k]);
    return Partial(m_formula(Partial(x), p)).d[0];
  }

  double partialAt(double x, Params params, std::size_t which) const {
    return limits::evaluate(x, [&](Real u) { return partialOf(u, constants(params), which); });
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

  static double narrowed(NumberFormat format, double x) { return static_cast<double>(roundTo(format, x)); }
  static double narrowed(NumberFormat format, Rounded x) {
    return narrowed(format, static_cast<double>(x.value));
  }
  static Derivatives narrowed(NumberFormat format, const Derivatives& d) {
    return {narrowed(format, d.f), narrowed(format, d.d1), narrowed(format, d.d2)};
  }
  static std::array<double, N> narrowed(NumberFormat format, Params params) {
    std::array<double, N> p;
    for (std::size_t k = 0; k < N; ++k) p[k] = narrowed(format, params[k]);
    return p;
  }

  static std::array<Rounded, N> roundedNumbers(NumberFormat format, const std::array<double, N>& params) {
    std::array<Rounded, N> p;
    for (std::size_t k = 0; k < N; ++k) p[k] = Rounded(params[k], format);
    return p;
  }

  Rounded roundedPartialOf(NumberFormat format, double x, const std::array<double, N>& params,
                           std::size_t which) const {
    return partialOf(Rounded(x, format), roundedNumbers(format, params), which);
  }

  Card m_card;
  Formula m_formula;
  const KernelEntry* m_kernels;
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
    const KernelEntry* kernels = findKernels(instructionSet(), card.id);
    m_entries.emplace_back(std::make_shared<BuiltIn<Formula, N>>(std::move(card), formula, kernels));
  }

  std::vector<Activation> m_entries;
};

}  // namespace alab

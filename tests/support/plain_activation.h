#pragma once
// An activation made from a function of x: for tests that need one with a known property or a planted
// mistake.
#include <functional>
#include <memory>

#include "core/activation/kernels.h"

namespace alab {

class PlainModel final : public ActivationModel {
 public:
  using Formula = std::function<Derivatives(double)>;

  PlainModel(Formula formula, KinkRule rule) : m_formula(std::move(formula)) {
    m_card.id = "plain";
    m_card.name = "Plain";
    m_card.kinks = rule;
  }

  const Card& card() const override { return m_card; }
  Derivatives at(double x, Params) const override { return m_formula(x); }
  Derivatives rounded(NumberFormat format, double x, Params) const override {
    const Derivatives d = m_formula(static_cast<double>(roundTo(format, x)));
    const auto number = [format](double v) { return static_cast<double>(roundTo(format, v)); };
    return {number(d.f), number(d.d1), number(d.d2)};
  }
  void partials(double, Params, std::span<double>) const override {}
  void roundedPartials(NumberFormat, double, Params, std::span<double>) const override {}
  void forward(std::span<const double> x, Params params, std::span<double> y) const override {
    pointKernels<double>().forward({*this, x, params}, y.data());
  }
  void valueAndDerivative(std::span<const double> x, Params params, std::span<double> y,
                          std::span<double> dy) const override {
    pointKernels<double>().valueAndDerivative({*this, x, params}, y.data(), dy.data());
  }
  void partial(std::span<const double>, Params, std::size_t, std::span<double>) const override {}
  void forward(std::span<const float> x, Params params, std::span<float> y) const override {
    pointKernels<float>().forward({*this, x, params}, y.data());
  }
  void valueAndDerivative(std::span<const float> x, Params params, std::span<float> y,
                          std::span<float> dy) const override {
    pointKernels<float>().valueAndDerivative({*this, x, params}, y.data(), dy.data());
  }
  void partial(std::span<const float>, Params, std::size_t, std::span<float>) const override {}

 private:
  Card m_card;
  Formula m_formula;
};

/// `formula` gives f, f' and f''; `kinks` where they jump.
inline Function plainFunction(PlainModel::Formula formula, KinkRule kinks = nullptr) {
  return Function(Activation(std::make_shared<PlainModel>(std::move(formula), kinks)));
}

}  // namespace alab

#pragma once
// Activation: a handle on any activation function, built in or typed by the user. All pages work through it.
//
// Conventions (tests/golden/README.md): f' and df/dparameter at a kink are those of the branch the kink
// belongs to, f'' is 0 where it does not exist; at +-inf every quantity is its limit, NaN where there is
// none; NaN gives NaN.
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/activation/card.h"
#include "core/result.h"
#include "core/scalar/number_format.h"

namespace alab {

/// f, f' and f'' at one point.
struct Derivatives {
  double f = 0;
  double d1 = 0;
  double d2 = 0;
  bool operator==(const Derivatives&) const = default;
};

/// What an activation has to offer; see Activation for shapes and meaning. Parameters are complete and valid.
class ActivationModel {
 public:
  virtual ~ActivationModel() = default;
  virtual const Card& card() const = 0;
  /// In any order, some perhaps twice.
  virtual std::vector<double> kinks(Params params) const;
  /// Whether it is the same function; a formula that is read twice makes two models.
  virtual bool isSame(const ActivationModel& other) const { return this == &other; }
  virtual Derivatives at(double x, Params params) const = 0;
  virtual void partials(double x, Params params, std::span<double> out) const = 0;
  virtual Derivatives rounded(NumberFormat format, double x, Params params) const = 0;
  virtual void roundedPartials(NumberFormat format, double x, Params params, std::span<double> out) const = 0;
  virtual void forward(std::span<const double> x, Params params, std::span<double> y) const = 0;
  virtual void forward(std::span<const float> x, Params params, std::span<float> y) const = 0;
  virtual void valueAndDerivative(std::span<const double> x, Params params, std::span<double> y,
                                  std::span<double> dy) const = 0;
  virtual void valueAndDerivative(std::span<const float> x, Params params, std::span<float> y,
                                  std::span<float> dy) const = 0;
  virtual void partial(std::span<const double> x, Params params, std::size_t which,
                       std::span<double> out) const = 0;
  virtual void partial(std::span<const float> x, Params params, std::size_t which,
                       std::span<float> out) const = 0;
  /// The two above one after the other, where a model does not know better.
  virtual void valueAndSlopes(std::span<const double> x, Params params, std::size_t which,
                              std::span<double> y, std::span<double> dy, std::span<double> dp) const;
  virtual void valueAndSlopes(std::span<const float> x, Params params, std::size_t which, std::span<float> y,
                              std::span<float> dy, std::span<float> dp) const;
};

/// A copyable handle. `params` holds one value per parameter of the card, in its order, inside its domain.
class Activation {
 public:
  explicit Activation(std::shared_ptr<const ActivationModel> model) : m_model(std::move(model)) {}

  const Card& card() const { return m_model->card(); }
  const ActivationModel& model() const { return *m_model; }

  /// f, f', f'' at x: the accurate scalar path (within 2 ulp for f, 4 for the rest).
  Derivatives at(double x, Params params) const { return m_model->at(x, params); }

  /// df/dparameter at x for every parameter: out.size() == card().params.size().
  void partials(double x, Params params, std::span<double> out) const { m_model->partials(x, params, out); }

  /// f, f', f'' when x, the parameters and every operation and primitive are rounded once to `format`.
  Derivatives rounded(NumberFormat format, double x, Params params) const {
    return m_model->rounded(format, x, params);
  }

  /// The same for df/dparameter: out.size() == card().params.size().
  void roundedPartials(NumberFormat format, double x, Params params, std::span<double> out) const {
    m_model->roundedPartials(format, x, params, out);
  }

  // Over contiguous ranges of double or float (in float the parameters are rounded to float first): within 4
  // ulp for f, 6 for f', 8 for df/dparameter, as tests/golden/README.md measures. All ranges of one call have
  // the same number type, length and any alignment; what one element gives does not depend on its place.

  /// y[i] = f(x[i]); y may be x.
  void forward(const auto& x, Params params, auto&& y) const {
    m_model->forward(std::span(x), params, std::span(y));
  }

  /// y[i] = f(x[i]) and dy[i] = f'(x[i]) in one pass; y or dy may be x.
  void valueAndDerivative(const auto& x, Params params, auto&& y, auto&& dy) const {
    m_model->valueAndDerivative(std::span(x), params, std::span(y), std::span(dy));
  }

  /// out[i] = df/dparams[which] at x[i]; out may be x.
  void partial(const auto& x, Params params, std::size_t which, auto&& out) const {
    m_model->partial(std::span(x), params, which, std::span(out));
  }

  /// y[i] = f(x[i]), dy[i] = f'(x[i]) and dp[i] = df/dparams[which] at x[i] in one pass; none of them is x.
  void valueAndSlopes(const auto& x, Params params, std::size_t which, auto&& y, auto&& dy, auto&& dp) const {
    m_model->valueAndSlopes(std::span(x), params, which, std::span(y), std::span(dy), std::span(dp));
  }

  /// gx[i] = gy[i] * f'(x[i]); gparams[k] = sum over i of gy[i] * df/dparams[k] at x[i]. gx may be x or gy.
  void backward(std::span<const double> x, Params params, std::span<const double> gy, std::span<double> gx,
                std::span<double> gparams) const;
  void backward(std::span<const float> x, Params params, std::span<const float> gy, std::span<float> gx,
                std::span<float> gparams) const;

  /// The points where branches of the formula meet, ascending: the only ones where some derivative may jump.
  std::vector<double> kinks(Params params) const;

  std::vector<double> defaults() const;

  /// Domain of every parameter and the relations between them; the error names the parameter and its domain.
  Result<std::vector<double>> checked(std::vector<double> params) const;

  bool operator==(const Activation& other) const { return m_model->isSame(*other.m_model); }

 private:
  std::shared_ptr<const ActivationModel> m_model;
};

/// An activation with its parameters: a function of x alone.
struct Function {
  Activation activation;
  std::vector<double> params;

  explicit Function(Activation a) : activation(std::move(a)), params(activation.defaults()) {}
  Function(Activation a, std::vector<double> p) : activation(std::move(a)), params(std::move(p)) {}

  const Card& card() const { return activation.card(); }
  Derivatives at(double x) const { return activation.at(x, params); }
  std::vector<double> kinks() const { return activation.kinks(params); }
  bool operator==(const Function&) const = default;
};

}  // namespace alab

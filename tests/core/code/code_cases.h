#pragma once
// Functions whose code is run, where, and how far the results may be from the core's.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <vector>

#include "core/activation/built_in.h"
#include "core/activation/catalogue.h"
#include "core/activation/presets.h"
#include "core/activation/reference.h"
#include "core/scalar/primitives.h"

namespace alab {

struct CodeCase {
  Function function;
  std::vector<double> x;
};

/// Near and far, and at the kinks and beside them.
inline std::vector<double> placesOf(const Function& function) {
  std::vector<double> places = {0.0, -0.0};
  for (double x = -12; x <= 12; x += 0.37) places.push_back(x);
  for (const double size : {1e-300, 1e-10, 1e-4, 20.5, 39.9, 40.1, 100.0, 745.2, 1e4, 1e6, 1e15, 1e100})
    places.insert(places.end(), {-size, size});
  for (const double kink : function.kinks())
    for (const double side : {-1e-3, 0.0, 1e-3}) places.push_back(kink + side);
  return places;
}

/// Formulas as a user may type them: with words and signs that no card has.
inline std::vector<Activation> typedActivations() {
  using namespace formula;
  CatalogueBuilder to;
  const Parameter a = {.name = "lambda", .symbol = "λ", .meaning = {}, .initial = 1.5, .slider = {0.5, 4}};
  const auto card = [](std::string_view text, KinkRule kinks = nullptr) {
    return Card{.id = text, .name = text, .formula = text, .kinks = kinks};
  };
  const auto around = [](Params p) { return std::vector{-p[0], 0.0, 1.0, p[0]}; };
  to.add(card("if((x > -lambda) && (x < lambda), x, 0)", around), {a},
         [](auto x, auto p) { return select(x > -p[0], select(x < p[0], x, 0.0), 0.0); });
  to.add(card("if(!(x > 0) || (x > lambda), -x, 2^-abs(x))", around), {a}, [](auto x, auto p) {
    return select(x > 0, select(x > p[0], -x, exp(-std::numbers::ln2_v<long double> * x)), -x);
  });
  to.add(card("max(x, 0, lambda) + min(2, lambda, 1) * step(x) + relu(x - lambda)", around), {a},
         [](auto x, auto p) {
           const auto least = select(p[0] < 1, p[0], 1.0);
           const auto step = select(x >= 0, least, 0.0);
           return select(x > p[0], x + x - p[0], 0.0 * x + p[0]) + step;
         });
  to.add(card("lambda * Phi(x) + erfc(0.5) * softsign(x) + sinc(x)"), {a}, [](auto x, auto p) {
    return p[0] * normalCdf(x) + 0.47950012218695346232L * softsign(x) + sinc(x);
  });
  to.add(
      card("log(2 + x^2) * floor(2.5) / 2 * tan(1) / 1.5574077246549023 * sigmoid(lambda) * (1 + e^-lambda)"),
      {a}, [](auto x, auto) { return log1p(1.0 + x * x); });
  return to.take();
}

/// Every activation with its defaults, with other values of all parameters, and as the presets have it.
inline std::vector<CodeCase> codeCases() {
  std::vector<Function> functions;
  const auto add = [&](const Function& function) {
    if (std::ranges::find(functions, function) == functions.end()) functions.push_back(function);
  };
  std::vector<Activation> activations = typedActivations();
  activations.insert(activations.end(), catalogue().begin(), catalogue().end());
  for (const Activation& activation : activations) {
    add(Function(activation));
    for (const double share : {0.21, 0.83}) {
      std::vector<double> params;
      for (const Parameter& p : activation.card().params)
        params.push_back(p.slider.lower + share * p.slider.span());
      if (const auto checked = activation.checked(params)) add(Function(activation, *checked));
    }
  }
  for (const Preset& preset : presets()) add(Function(builtIn(preset.id), preset.params));
  std::vector<CodeCase> cases;
  for (const Function& function : functions) cases.push_back({function, placesOf(function)});
  return cases;
}

/// The largest number that the card's formula adds or takes away where that cancels; 0 where nothing does.
inline double largestTerm(const Function& function, double x) {
  using Term = double (*)(double x, Params p);
  static const std::map<std::string_view, Term> terms = {
      {"bent_identity", [](double u, Params) { return 1 + std::fabs(u); }},
      {"cloglog", [](double, Params) { return 1.0; }},
      {"elliott", [](double, Params) { return 0.5; }},
      {"gelu", [](double u, Params) { return std::fabs(u) / 2; }},
      {"gelu_tanh", [](double u, Params) { return std::fabs(u) / 2; }},
      {"soft_clipping", [](double u, Params p) { return std::fabs(u) + 1 + 1 / p[0]; }},
      {"squareplus", [](double u, Params) { return std::fabs(u); }},
      {"tanhshrink", [](double u, Params) { return std::fabs(u); }}};
  const auto found = terms.find(function.card().id);
  return found == terms.end() ? 0 : found->second(x, function.params);
}

/// Whether `value` is f(x) but for rounding: 8 units in the last place of f, of what a rounded argument of an
/// inner function does to it (x f'), and of `term`, what cancels. In the tails, where a factor is one of the
/// smallest numbers, 64 of these for each unit of x.
inline bool isValueOf(const Function& function, double x, double value, double term) {
  const Derivatives d = function.at(x);
  if (!std::isfinite(d.f)) return value == d.f;
  constexpr double epsilon = std::numeric_limits<double>::epsilon();
  const double least = 64 * std::numeric_limits<double>::denorm_min() * std::max(1.0, std::fabs(x));
  const double scale = std::fabs(d.f) + std::min(std::fabs(x * d.d1), 1e300) + term;
  return std::fabs(value - d.f) <= 8 * epsilon * scale + least;
}

}  // namespace alab

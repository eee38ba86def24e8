#pragma once
// Points and functions that several tests of formulas share.
#include <cmath>
#include <random>
#include <vector>

#include "core/activation/catalogue.h"
#include "core/formula/formula.h"

namespace alab {

/// The activation of a text that is known to be right.
inline Activation typedActivation(std::string_view text) {
  const auto activation = formulaActivation(text);
  return activation ? *activation : builtIn("identity");
}

inline Function formulaFunction(std::string_view text) {
  return Function(typedActivation(text));
}

/// A built-in function's formula as typed, with the built-in parameters.
inline Function typedForm(const Function& function) {
  Function typed(typedActivation(function.card().formula));
  for (std::size_t i = 0; i < typed.params.size(); ++i)
    typed.params[i] = function.params[*indexOfParameter(function.card(), typed.card().params[i].name)];
  return typed;
}

/// Ordinary points, both tails, and every point next to a kink.
inline std::vector<double> testPoints(const std::vector<double>& kinks) {
  std::vector<double> points = {0,   -0.0, 1,    -1,   1e-10, -1e-10, 1e-300, -1e-300, 40,       -40,
                                700, -700, -745, -720, 1e10,  -1e10,  1e100,  -1e100,  HUGE_VAL, -HUGE_VAL};
  for (const double kink : kinks)
    for (const double x : {kink, std::nextafter(kink, HUGE_VAL), std::nextafter(kink, -HUGE_VAL)})
      points.push_back(x);
  std::mt19937_64 random(7);
  std::normal_distribution<double> normal(0, 4);
  for (int i = 0; i < 300; ++i) points.push_back(normal(random));
  return points;
}

/// Within so many units in the last place of the right value; the same infinity; or both NaN.
inline bool isWithinUlps(double ulps, double value, double right) {
  if (std::isnan(right) || std::isnan(value)) return std::isnan(right) && std::isnan(value);
  if (value == right) return true;
  const double size = std::fabs(right);
  return std::fabs(value - right) <= ulps * (std::nextafter(size, HUGE_VAL) - size);
}

}  // namespace alab

#pragma once
// The yardstick of row A: value and derivative as textbooks write them, with the standard library, number by
// number. Fast to write and wrong in the tails; it shares nothing with the program.
#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

namespace alab::textbook {

struct ValueAndSlope {
  double f, d;
};

struct Formula {
  std::string_view id;
  ValueAndSlope (*at)(double x);
};

inline double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

inline ValueAndSlope elu(double x) {
  const double e = std::exp(x);
  return x > 0 ? ValueAndSlope{x, 1} : ValueAndSlope{e - 1, e};
}

inline ValueAndSlope selu(double x) {
  const double e = 1.7580993408473766 * std::exp(x);
  return x > 0 ? ValueAndSlope{1.0507009873554805 * x, 1.0507009873554805}
               : ValueAndSlope{e - 1.7580993408473766, e};
}

inline ValueAndSlope gelu(double x) {
  const double half = 0.5 * (1 + std::erf(x / std::numbers::sqrt2));
  return {x * half, half + x * std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2};
}

inline ValueAndSlope geluTanh(double x) {
  const double c = std::numbers::sqrt2 * std::numbers::inv_sqrtpi;
  const double t = std::tanh(c * (x + 0.044715 * x * x * x));
  return {0.5 * x * (1 + t), 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * c * (1 + 3 * 0.044715 * x * x)};
}

inline ValueAndSlope silu(double x) {
  const double s = logistic(x);
  return {x * s, s + x * s * (1 - s)};
}

inline ValueAndSlope mish(double x) {
  const double t = std::tanh(std::log1p(std::exp(x)));
  return {x * t, t + x * logistic(x) * (1 - t * t)};
}

inline ValueAndSlope hardSwish(double x) {
  if (x <= -3) return {0, 0};
  return x >= 3 ? ValueAndSlope{x, 1} : ValueAndSlope{x * (x + 3) / 6, (2 * x + 3) / 6};
}

inline constexpr std::array<Formula, 12> formulas = {{
    {"sigmoid",
     [](double x) {
       return ValueAndSlope{logistic(x), logistic(x) * (1 - logistic(x))};
     }},
    {"tanh",
     [](double x) {
       return ValueAndSlope{std::tanh(x), 1 - std::tanh(x) * std::tanh(x)};
     }},
    {"relu",
     [](double x) {
       return x > 0 ? ValueAndSlope{x, 1} : ValueAndSlope{0, 0};
     }},
    {"leaky_relu",
     [](double x) {
       return x > 0 ? ValueAndSlope{x, 1} : ValueAndSlope{0.01 * x, 0.01};
     }},
    {"elu", elu},
    {"selu", selu},
    {"softplus",
     [](double x) {
       return ValueAndSlope{std::log1p(std::exp(x)), logistic(x)};
     }},
    {"gelu", gelu},
    {"gelu_tanh", geluTanh},
    {"silu", silu},
    {"mish", mish},
    {"hard_swish", hardSwish},
}};

}  // namespace alab::textbook

#pragma once
// S-shaped functions that saturate on both sides, and the hard (piecewise linear) forms of them.
#include "core/activation/built_in.h"
#include "core/activation/families/common_parameters.h"

namespace alab::families {

template <class Builder>
void addSmoothSigmoids(Builder& to) {
  using namespace formula;
  constexpr Shape sShape = {Smoothness::Infinite, true, true, true};

  to.add({.id = "sigmoid",
          .name = "Sigmoid",
          .formula = "sigmoid(steepness * x)",
          .family = Family::Sigmoid,
          .aliases = {"logistic", "logistic sigmoid", "sigmoid 函数", "S型函数", "逻辑函数", "乙状结肠函数",
                      "乙状结肠"},
          .shape = sShape,
          .source = "Verhulst 1845; Rumelhart et al. 1986"},
         {{.name = "steepness",
           .symbol = "k",
           .meaning = ALAB_TEXT("steepness; 1 in every framework"),
           .initial = 1,
           .slider = {0.1, 5},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1, 2}}},
         [](auto x, auto p) { return sigmoid(p[0] * x); });

  to.add({.id = "log_sigmoid",
          .name = "LogSigmoid",
          .formula = "-softplus(-x)",
          .family = Family::Sigmoid,
          .aliases = {"logsigmoid", "对数 Sigmoid"},
          .shape = {.monotone = true, .boundedAbove = true},
          .source = "PyTorch LogSigmoid"},
         [](auto x, auto) { return -softplus(-x); });

  to.add({.id = "tanh",
          .name = "Tanh",
          .formula = "tanh(x)",
          .family = Family::Sigmoid,
          .aliases = {"hyperbolic tangent", "双曲正切", "双曲正切函数"},
          .shape = sShape,
          .source = "LeCun et al. 1998, section 4.4"},
         [](auto x, auto) { return tanh(x); });

  to.add({.id = "scaled_tanh",
          .name = "Scaled tanh",
          .formula = "a * tanh(b * x)",
          .family = Family::Sigmoid,
          .aliases = {"lecun tanh", "stanh", "缩放双曲正切"},
          .shape = sShape,
          .source = "LeCun et al. 1998, section 4.4 (a = 1.7159, b = 2/3)"},
         {{.name = "a",
           .symbol = "a",
           .meaning = ALAB_TEXT("height"),
           .initial = 1,
           .slider = {0.1, 3},
           .marks = {1, 1.7159}},
          {.name = "b",
           .symbol = "b",
           .meaning = ALAB_TEXT("steepness"),
           .initial = 1,
           .slider = {0.1, 3},
           .marks = {2.0 / 3, 1}}},
         [](auto x, auto p) { return p[0] * tanh(p[1] * x); });

  to.add({.id = "bipolar_sigmoid",
          .name = "Bipolar sigmoid",
          .formula = "tanh(x / 2)",
          .family = Family::Sigmoid,
          .aliases = {"双极性 Sigmoid"},
          .shape = sShape},
         [](auto x, auto) { return tanh(x / 2.0); });

  to.add({.id = "arctan",
          .name = "Arctan",
          .formula = "atan(x)",
          .family = Family::Sigmoid,
          .aliases = {"atan", "inverse tangent", "反正切", "反正切函数"},
          .shape = sShape},
         [](auto x, auto) { return atan(x); });

  to.add({.id = "softsign",
          .name = "Softsign",
          .formula = "x / (1 + abs(x))",
          .family = Family::Sigmoid,
          .aliases = {"软符号", "软符号函数"},
          .shape = {Smoothness::C1, true, true, true},
          .kinks = kinkAtZero,
          .source = "Bergstra et al. 2009"},
         [](auto x, auto) { return softsign(x); });

  to.add({.id = "elliott",
          .name = "Elliott",
          .formula = "0.5 * x / (1 + abs(x)) + 0.5",
          .family = Family::Sigmoid,
          .aliases = {"elliot", "elliott sigmoid"},
          .shape = {Smoothness::C1, true, true, true},
          .kinks = kinkAtZero,
          .source = "Elliott 1993"},
         // for x < 0 the sum would cancel: 0.5 / (1 - x)
         [](auto x, auto) { return select(x < 0, 0.5 / (1.0 - x), 0.5 * softsign(x) + 0.5); });

  to.add({.id = "erf",
          .name = "Erf",
          .formula = "erf(x)",
          .family = Family::Sigmoid,
          .aliases = {"error function", "误差函数"},
          .shape = sShape,
          .source = "ONNX Erf"},
         [](auto x, auto) { return erf(x); });

  to.add({.id = "isru",
          .name = "ISRU",
          .formula = "x / sqrt(1 + alpha * x^2)",
          .family = Family::Sigmoid,
          .aliases = {"inverse square root unit", "平方根倒数单元"},
          .shape = sShape,
          .source = "Carlile et al. 2017"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("the range is ±1/√α"),
           .initial = 1,
           .slider = {0.1, 5},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1}}},
         [](auto x, auto p) { return isru(x, p[0]); });

  to.add({.id = "cloglog",
          .name = "Complementary log-log",
          .formula = "1 - exp(-exp(x))",
          .family = Family::Sigmoid,
          .aliases = {"complementary log log", "互补双对数"},
          .shape = sShape},
         [](auto x, auto) { return cloglog(x); });
}

template <class Builder>
void addHardSigmoids(Builder& to) {
  using namespace formula;
  constexpr Shape ramp = {Smoothness::C0, true, true, true};
  const Parameter lower = {.name = "min_val",
                           .symbol = "m",
                           .meaning = ALAB_TEXT("smallest value"),
                           .initial = -1,
                           .slider = {-5, 0}};
  const Parameter upper = {.name = "max_val",
                           .symbol = "M",
                           .meaning = ALAB_TEXT("largest value"),
                           .initial = 1,
                           .slider = {0, 5}};

  to.add({.id = "hard_sigmoid",
          .name = "Hard sigmoid",
          .formula = "clamp(x + 3, 0, 6) / 6",
          .family = Family::Sigmoid,
          .aliases = {"hardsigmoid", "硬 Sigmoid"},
          .shape = ramp,
          .kinks =
              [](Params) {
                return std::vector{-3.0, 3.0};
              },
          .corners = {{"PyTorch", "0"}},
          .source = "PyTorch, Keras 3, JAX (slope 1/6)"},
         [](auto x, auto) { return clamp(x + 3.0, 0.0, 6.0) / 6.0; });

  to.add({.id = "hard_sigmoid_ab",
          .name = "Hard sigmoid (any slope)",
          .formula = "clamp(alpha * x + beta, 0, 1)",
          .family = Family::Sigmoid,
          .aliases = {"onnx hard sigmoid"},
          .shape = ramp,
          .kinks =
              [](Params p) {
                if (p[0] == 0) return std::vector<double>();
                const double zero = -p[1] / p[0], one = (1 - p[1]) / p[0];
                return std::vector{std::min(zero, one), std::max(zero, one)};
              },
          .source = "ONNX HardSigmoid"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("slope in the middle"),
           .initial = 0.2,
           .slider = {0.05, 1},
           .marks = {1.0 / 6, 0.2, 0.25}},
          {.name = "beta",
           .symbol = "β",
           .meaning = ALAB_TEXT("value at 0"),
           .initial = 0.5,
           .slider = {0, 1},
           .marks = {0.5}}},
         [](auto x, auto p) { return clamp(p[0] * x + p[1], 0.0, 1.0); });

  to.add({.id = "sparse_sigmoid",
          .name = "Sparse sigmoid",
          .formula = "clamp((x + 1) / 2, 0, 1)",
          .family = Family::Sigmoid,
          .aliases = {"稀疏 Sigmoid"},
          .shape = ramp,
          .kinks =
              [](Params) {
                return std::vector{-1.0, 1.0};
              },
          .source = "Martins and Astudillo 2016; JAX"},
         [](auto x, auto) { return clamp((x + 1.0) / 2.0, 0.0, 1.0); });

  to.add({.id = "hard_tanh",
          .name = "Hard tanh",
          .formula = "clamp(x, min_val, max_val)",
          .family = Family::Sigmoid,
          .aliases = {"hardtanh", "硬双曲正切"},
          .shape = ramp,
          .kinks = kinksAtEnds,
          .corners = {{"PyTorch", "0"}, {"torch.clamp", "1"}},
          .orders = {{0, 1}},
          .source = "Collobert 2004; PyTorch Hardtanh"},
         {lower, upper}, [](auto x, auto p) { return clamp(x, p[0], p[1]); });

  to.add({.id = "clip",
          .name = "Clip",
          .formula = "clamp(x, min_val, max_val)",
          .family = Family::Sigmoid,
          .aliases = {"hard clamp", "clamp", "截断函数"},
          .shape = ramp,
          .kinks = kinksAtEnds,
          .corners = {{"PyTorch", "1"}},
          .orders = {{0, 1}},
          .source = "ONNX Clip"},
         {lower, upper}, [](auto x, auto p) { return clamp(x, p[0], p[1]); });

  to.add({.id = "sqnl",
          .name = "SQNL",
          .formula = "if(x > 2, 1, if(x >= 0, x - x^2 / 4, if(x >= -2, x + x^2 / 4, -1)))",
          .family = Family::Sigmoid,
          .aliases = {"square nonlinearity", "平方非线性"},
          .shape = {Smoothness::C1, true, true, true},
          .kinks =
              [](Params) {
                return std::vector{-2.0, 0.0, 2.0};
              },
          .source = "Wuraola and Patel 2018"},
         [](auto x, auto) {
           const auto bend = x * x / 4.0;
           return select(x > 2, 1.0, select(x < -2, -1.0, select(x >= 0, x - bend, x + bend)));
         });

  to.add({.id = "soft_clipping",
          .name = "Soft clipping",
          .formula = "(softplus(alpha * x) - softplus(alpha * (x - 1))) / alpha",
          .family = Family::Sigmoid,
          .aliases = {"软截断"},
          .shape = {Smoothness::Infinite, true, true, true},
          .source = "Klimek and Perelstein 2020"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("sharpness of the corners"),
           .initial = 1,
           .slider = {0.5, 50},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1, 10}}},
         // For x > 1/2 by the symmetry f(x) = 1 - f(1 - x): the difference of two large numbers would cancel.
         [](auto x, auto p) {
           return select(x > 0.5, 1.0 - (softplusOf(1.0 - x, p[0]) - softplusOf(-x, p[0])),
                         softplusOf(x, p[0]) - softplusOf(x - 1.0, p[0]));
         });
}

}  // namespace alab::families

// The hard (piecewise linear or quadratic) forms of S-shaped functions, and clamping.
#if defined(ALAB_FAMILIES_HARD_SIGMOIDS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_HARD_SIGMOIDS_H
#undef ALAB_FAMILIES_HARD_SIGMOIDS_H
#else
#define ALAB_FAMILIES_HARD_SIGMOIDS_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr Shape ramp = {Smoothness::C0, true, true, true};

template <class Builder>
void addHardSigmoids(Builder& to) {
  using namespace formula;

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
         [](auto x, auto) { return unitRamp(x, 3.0); });

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
         [](auto x, auto) { return unitRamp(x, 1.0); });
}

template <class Builder>
void addClamps(Builder& to) {
  using namespace formula;
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

  to.add({.id = "hard_tanh",
          .name = "Hard tanh",
          .formula = "clamp(x, min_val, max_val)",
          .family = Family::Sigmoid,
          .aliases = {"hardtanh", "硬双曲正切"},
          .shape = ramp,
          .kinks = kinksAtEnds,
          .corners = {{"PyTorch", "0"}, {"torch.clamp", "1"}, {"Keras", ALAB_TEXT("backend")}},
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
}

template <class Builder>
void addSoftenedClamps(Builder& to) {
  using namespace formula;

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
           .domain = {0.001, 10000},
           .scale = Scale::Log,
           .marks = {1, 10}}},
         [](auto x, auto p) { return softClipping(x, p[0]); });
}

template <class Builder>
void addHardSigmoidFamily(Builder& to) {
  addHardSigmoids(to);
  addClamps(to);
  addSoftenedClamps(to);
}

}  // namespace families

ALAB_REGION_END
#endif

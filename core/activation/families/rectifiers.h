// ReLU and its piecewise linear relatives.
#if defined(ALAB_FAMILIES_RECTIFIERS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_RECTIFIERS_H
#undef ALAB_FAMILIES_RECTIFIERS_H
#else
#define ALAB_FAMILIES_RECTIFIERS_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr Shape hinge = {.smoothness = Smoothness::C0, .monotone = true, .boundedBelow = true};
inline constexpr Shape leak = {.smoothness = Smoothness::C0, .monotone = true};

/// 0 and the cap, which is the parameter with the index `at`.
template <int at>
std::vector<double> kinksAtZeroAndCap(Params p) {
  return {0, p[at]};
}

template <class Builder>
void addRelus(Builder& to) {
  using namespace formula;

  to.add({.id = "relu",
          .name = "ReLU",
          .formula = "max(x, 0)",
          .family = Family::Rectifier,
          .aliases = {"rectifier", "rectified linear unit", "ramp", "修正线性单元", "线性整流函数", "露露",
                      "热路"},
          .shape = hinge,
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "0"},
                      {"Keras", ALAB_TEXT("backend")},
                      {"JAX", "0"},
                      {"TensorFlow", "0"},
                      {ALAB_TEXT("article 004"), "1"}},
          .source = "Nair and Hinton 2010; Glorot et al. 2011"},
         [](auto x, auto) { return select(x > 0, x, 0.0); });

  to.add({.id = "relu6",
          .name = "ReLU6",
          .formula = "min(max(x, 0), cap)",
          .family = Family::Rectifier,
          .aliases = {"relu 6", "clipped relu"},
          .shape = {Smoothness::C0, true, true, true},
          .kinks = kinksAtZeroAndCap<0>,
          .corners = {{"PyTorch", "0"}, {"Keras", ALAB_TEXT("backend")}, {"JAX", "0"}},
          .source = "Krizhevsky 2010"},
         {cap(6)}, [](auto x, auto p) { return clamp(x, 0.0, p[0]); });

  to.add({.id = "relu_general",
          .name = "ReLU (Keras form)",
          .formula = "if(x >= max_value, max_value, if(x > threshold, x, slope * (x - threshold)))",
          .family = Family::Rectifier,
          .aliases = {"keras relu"},
          .shape = hinge,
          .kinks =
              [](Params p) {  // the default cap is "none", no place on any axis
                return p[1] < largest ? std::vector{p[2], p[1]} : std::vector{p[2]};
              },
          .orders = {{2, 1}},
          .source = "Keras activations.relu"},
         {{.name = "slope",
           .symbol = "α",
           .meaning = ALAB_TEXT("slope below the threshold"),
           .initial = 0,
           .slider = {-0.5, 1.5},
           .marks = {0, 0.01, 0.1, 0.2, 1}},
          {.name = "max_value",
           .symbol = "M",
           .meaning = ALAB_TEXT("largest value"),
           .initial = largest,
           .slider = {0.5, 10},
           .marks = {6}},
          {.name = "threshold",
           .symbol = "θ",
           .meaning = ALAB_TEXT("where it starts to pass x on"),
           .initial = 0,
           .slider = {-3, 3},
           .marks = {0}}},
         [](auto x, auto p) { return select(x >= p[1], p[1], select(x > p[2], x, p[0] * (x - p[2]))); });
}

template <class Builder>
void addLeakyRelus(Builder& to) {
  using namespace formula;
  const auto leaky = [](auto x, auto p) { return select(x > 0, x, p[0] * x); };

  to.add({.id = "leaky_relu",
          .name = "Leaky ReLU",
          .formula = "if(x > 0, x, alpha * x)",
          .family = Family::Rectifier,
          .aliases = {"leakyrelu", "lrelu", "带泄漏的 ReLU", "带泄露修正线性单元", "渗漏整流线性单元",
                      "泄漏 ReLU", "漏"},
          .shape = leak,
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "α"}, {"JAX", "1"}, {ALAB_TEXT("article 004"), "1"}},
          .source = "Maas et al. 2013"},
         {leakySlope(0.01, {-0.5, 1.5}, {0.01, 0.02, 0.1, 0.2, 0.3, 1}, Learnable::No)}, leaky);

  to.add({.id = "prelu",
          .name = "PReLU",
          .formula = "if(x > 0, x, alpha * x)",
          .family = Family::Rectifier,
          .aliases = {"parametric relu", "参数化 ReLU", "参数修正线性单元"},
          .shape = leak,
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "α"}},
          .source = "He et al. 2015, section 2.1"},
         {leakySlope(0.25, {-0.5, 1}, {0, 0.25, 1}, Learnable::Yes)}, leaky);

  to.add({.id = "rrelu",
          .name = "RReLU",
          .formula = "if(x > 0, x, (lower + upper) / 2 * x)",
          .family = Family::Rectifier,
          .aliases = {"randomized leaky relu", "随机 ReLU"},
          .shape = leak,
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "(l+u)/2"}},
          .orders = {{0, 1}},
          .source = "Xu et al. 2015 (evaluation mode)"},
         {{.name = "lower",
           .symbol = "l",
           .meaning = ALAB_TEXT("smallest random slope"),
           .initial = 0.125,
           .slider = {0, 1}},
          {.name = "upper",
           .symbol = "u",
           .meaning = ALAB_TEXT("largest random slope"),
           .initial = 1.0 / 3,
           .slider = {0, 1}}},
         [](auto x, auto p) { return select(x > 0, x, (p[0] + p[1]) / 2.0 * x); });
}

template <class Builder>
void addLeakyRelu6s(Builder& to) {
  using namespace formula;

  to.add({.id = "leaky_relu6",
          .name = "Leaky ReLU6",
          .formula = "if(x >= cap, cap, if(x > 0, x, alpha * x))",
          .family = Family::Rectifier,
          .aliases = {"leaky relu + relu6", "leaky relu 6"},
          .shape = {.smoothness = Smoothness::C0, .monotone = true, .boundedAbove = true},
          .kinks = kinksAtZeroAndCap<1>,
          .source = "Keras relu with negative_slope and max_value"},
         {leakySlope(0.01, {-0.5, 1.5}, {0.01, 0.1, 0.2, 1}, Learnable::No), cap(6)},
         [](auto x, auto p) { return select(x >= p[1], p[1], select(x > 0, x, p[0] * x)); });

  to.add({.id = "leaky_twice_relu6",
          .name = "Leaky twice ReLU6",
          .formula = "if(x >= cap, cap + alpha * (x - cap), if(x > 0, x, alpha * x))",
          .family = Family::Rectifier,
          .aliases = {"leaky twice relu 6"},
          .shape = leak,
          .kinks = kinksAtZeroAndCap<1>,
          .source = "BeeDNN LeakyTwiceRelu6"},
         {leakySlope(0.2, {-0.5, 1.5}, {0.01, 0.1, 0.2, 1}, Learnable::No), cap(6)}, [](auto x, auto p) {
           return select(x >= p[1], p[1] + p[0] * (x - p[1]), select(x > 0, x, p[0] * x));
         });
}

template <class Builder>
void addThresholds(Builder& to) {
  using namespace formula;

  to.add(
      {.id = "thresholded_relu",
       .name = "Thresholded ReLU",
       .formula = "if(x > theta, x, 0)",
       .family = Family::Rectifier,
       .aliases = {"thresholdedrelu", "阈值 ReLU"},
       .shape = {.smoothness = Smoothness::Jump, .monotone = true, .boundedBelow = true},
       .kinks = kinkAtFirst,
       .source = "Konda et al. 2014; ONNX ThresholdedRelu"},
      {{.name = "theta", .symbol = "θ", .meaning = ALAB_TEXT("threshold"), .initial = 1, .slider = {0, 3}}},
      [](auto x, auto p) { return select(x > p[0], x, 0.0); });

  to.add(
      {.id = "threshold",
       .name = "Threshold",
       .formula = "if(x > theta, x, value)",
       .family = Family::Rectifier,
       .aliases = {"阈值函数"},
       .shape = hinge,
       .kinks = kinkAtFirst,
       .corners = {{"PyTorch", "0"}},
       .source = "PyTorch Threshold"},
      {{.name = "theta", .symbol = "θ", .meaning = ALAB_TEXT("threshold"), .initial = 0, .slider = {-3, 3}},
       {.name = "value",
        .symbol = "v",
        .meaning = ALAB_TEXT("value up to the threshold"),
        .initial = 0,
        .slider = {-3, 3}}},
      [](auto x, auto p) { return select(x > p[0], x, p[1]); });
}

template <class Builder>
void addPowers(Builder& to) {
  using namespace formula;

  to.add({.id = "squared_relu",
          .name = "Squared ReLU",
          .formula = "if(x > 0, x^power, 0)",
          .family = Family::Rectifier,
          .aliases = {"relu squared", "relu^2", "relu2", "平方 ReLU"},
          .shape = {.smoothness = Smoothness::C1, .monotone = true, .boundedBelow = true},
          .kinks = kinkAtZero,
          .source = "So et al. 2021 (Primer)"},
         {{.name = "power",
           .symbol = "p",
           .meaning = ALAB_TEXT("exponent"),
           .initial = 2,
           .slider = {1, 4},
           .domain = {1, largest},
           .marks = {1, 2, 3}}},
         [](auto x, auto p) { return select(x > 0, power(x, p[0]), 0.0); });

  to.add({.id = "star_relu",
          .name = "StarReLU",
          .formula = "if(x > 0, scale * x^2 + bias, bias)",
          .family = Family::Rectifier,
          .aliases = {"starrelu"},
          .shape = {.smoothness = Smoothness::C1, .monotone = true, .boundedBelow = true},
          .kinks = kinkAtZero,
          .source = "Yu et al. 2022 (MetaFormer baselines)"},
         {{.name = "scale",
           .symbol = "s",
           .meaning = ALAB_TEXT("factor"),
           .initial = 0.8944,
           .slider = {0, 2},
           .marks = {0.8944},
           .learnable = Learnable::Yes},
          {.name = "bias",
           .symbol = "b",
           .meaning = ALAB_TEXT("smallest value"),
           .initial = -0.4472,
           .slider = {-1, 1},
           .marks = {-0.4472},
           .learnable = Learnable::Yes}},
         [](auto x, auto p) { return select(x > 0, p[0] * (x * x) + p[1], p[1]); });
}

template <class Builder>
void addLogRelu(Builder& to) {
  using namespace formula;

  to.add({.id = "nlrelu",
          .name = "NLReLU",
          .formula = "if(x > 0, log1p(beta * x), 0)",
          .family = Family::Rectifier,
          .aliases = {"natural log relu", "自然对数 ReLU"},
          .shape = hinge,
          .kinks = kinkAtZero,
          .source = "Liu et al. 2019"},
         {{.name = "beta",
           .symbol = "β",
           .meaning = ALAB_TEXT("slope just right of 0"),
           .initial = 1,
           .slider = {0.1, 5},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1}}},
         [](auto x, auto p) { return select(x > 0, log1p(p[0] * x), 0.0); });
}

template <class Builder>
void addRectifierFamily(Builder& to) {
  addRelus(to);
  addLeakyRelus(to);
  addLeakyRelu6s(to);
  addThresholds(to);
  addPowers(to);
  addLogRelu(to);
}

}  // namespace families

ALAB_REGION_END
#endif

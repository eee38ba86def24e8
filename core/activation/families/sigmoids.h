// S-shaped functions that saturate on both sides.
#if defined(ALAB_FAMILIES_SIGMOIDS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_SIGMOIDS_H
#undef ALAB_FAMILIES_SIGMOIDS_H
#else
#define ALAB_FAMILIES_SIGMOIDS_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr Shape sShape = {Smoothness::Infinite, true, true, true};

template <class Builder>
void addLogistics(Builder& to) {
  using namespace formula;

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
           .meaning = ALAB_TEXT("steepness"),
           .initial = 1,
           .slider = {0.1, 5},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1, 2}}},
         [](auto x, auto p) { return sigmoidOfProduct(p[0], x); });

  to.add({.id = "log_sigmoid",
          .name = "LogSigmoid",
          .formula = "-softplus(-x)",
          .family = Family::Sigmoid,
          .aliases = {"logsigmoid", "对数 Sigmoid"},
          .shape = {.monotone = true, .boundedAbove = true},
          .source = "PyTorch LogSigmoid"},
         [](auto x, auto) { return -softplus(-x); });

  to.add({.id = "bipolar_sigmoid",
          .name = "Bipolar sigmoid",
          .formula = "tanh(x / 2)",
          .family = Family::Sigmoid,
          .aliases = {"双极性 Sigmoid"},
          .shape = sShape},
         [](auto x, auto) { return tanh(x / 2.0); });

  to.add({.id = "cloglog",
          .name = "Complementary log-log",
          .formula = "1 - exp(-exp(x))",
          .family = Family::Sigmoid,
          .aliases = {"complementary log log", "互补双对数"},
          .shape = sShape},
         [](auto x, auto) { return cloglog(x); });
}

template <class Builder>
void addTangents(Builder& to) {
  using namespace formula;

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
         [](auto x, auto p) { return p[0] * tanhOfProduct(p[1], x); });

  to.add({.id = "arctan",
          .name = "Arctan",
          .formula = "atan(x)",
          .family = Family::Sigmoid,
          .aliases = {"atan", "inverse tangent", "反正切", "反正切函数"},
          .shape = sShape},
         [](auto x, auto) { return atan(x); });
}

template <class Builder>
void addRationalSigmoids(Builder& to) {
  using namespace formula;

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
         [](auto x, auto) {
           if constexpr (isRounded<decltype(x)>)
             return 0.5 * x / (1.0 + abs(x)) + 0.5;
           else
             return select(x < 0, 0.5 / (1.0 - x), 0.5 * softsign(x) + 0.5);
         });

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
}

template <class Builder>
void addSigmoidFamily(Builder& to) {
  addLogistics(to);
  addTangents(to);
  addRationalSigmoids(to);
}

}  // namespace families

ALAB_REGION_END
#endif

// Functions of the form x times a gate: GELU, Swish, Mish and what followed them.
#if defined(ALAB_FAMILIES_GATED_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_GATED_H
#undef ALAB_FAMILIES_GATED_H
#else
#define ALAB_FAMILIES_GATED_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr Shape dip = {.boundedBelow = true};  ///< falls, then rises

template <class Builder>
void addGelus(Builder& to) {
  using namespace formula;

  to.add({.id = "gelu",
          .name = "GELU",
          .formula = "x / 2 * (1 + erf(x / sqrt(2)))",
          .family = Family::Gated,
          .aliases = {"gaussian error linear unit", "高斯误差线性单元"},
          .shape = dip,
          .source = "Hendrycks and Gimpel 2016"},
         [](auto x, auto) {
           constexpr long double sqrt2 = std::numbers::sqrt2_v<long double>;
           if constexpr (isRounded<decltype(x)>)
             return x / 2.0 * (1.0 + erf(x / sqrt2));
           else
             return x * normalCdf(x);
         });

  to.add({.id = "gelu_tanh",
          .name = "GELU (tanh form)",
          .formula = "x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))",
          .family = Family::Gated,
          .aliases = {"gelu approximate", "gelu new", "GELU 的 tanh 近似"},
          .shape = dip,
          .source = "Hendrycks and Gimpel 2016; default of jax.nn.gelu"},
         [](auto x, auto) {
           constexpr long double sqrt2OverPi = 0.79788456080286535587989211986876L;
           if constexpr (isRounded<decltype(x)>)
             return x / 2.0 * (1.0 + tanh(sqrt2OverPi * (x + 0.044715 * (x * x * x))));
           else
             return x * geluTanhGate(x);
         });

  to.add({.id = "quick_gelu",
          .name = "Quick GELU",
          .formula = "x * sigmoid(1.702 * x)",
          .family = Family::Gated,
          .aliases = {"quickgelu", "gelu sigmoid"},
          .shape = dip,
          .source = "Hendrycks and Gimpel 2016, section 2"},
         [](auto x, auto) { return x * sigmoidOfProduct(1.702, x); });
}

template <class Builder>
void addSwishes(Builder& to) {
  using namespace formula;

  to.add({.id = "silu",
          .name = "SiLU",
          .formula = "x * sigmoid(x)",
          .family = Family::Gated,
          .aliases = {"swish-1", "swish1", "sigmoid linear unit"},
          .shape = dip,
          .source = "Elfwing et al. 2017; Hendrycks and Gimpel 2016"},
         [](auto x, auto) { return x * sigmoid(x); });

  to.add({.id = "swish",
          .name = "Swish",
          .formula = "x * sigmoid(beta * x)",
          .family = Family::Gated,
          .aliases = {"嗖嗖", "嗖嗖声", "自门控激活函数"},
          .shape = dip,
          .source = "Ramachandran et al. 2017"},
         {{.name = "beta",
           .symbol = "β",
           .meaning = ALAB_TEXT("0 gives x/2, large values ReLU"),
           .initial = 1,
           .slider = {0, 10},
           .marks = {0, 1, 1.702},
           .learnable = Learnable::Yes}},
         [](auto x, auto p) { return x * sigmoidOfProduct(p[0], x); });

  to.add({.id = "eswish",
          .name = "E-Swish",
          .formula = "beta * x * sigmoid(x)",
          .family = Family::Gated,
          .aliases = {"e swish"},
          .shape = dip,
          .source = "Alcaide 2018"},
         {{.name = "beta",
           .symbol = "β",
           .meaning = ALAB_TEXT("factor"),
           .initial = 1.375,
           .slider = {1, 2},
           .marks = {1, 1.375}}},
         [](auto x, auto p) { return p[0] * x * scalableSigmoid(x); });
}

template <class Builder>
void addSwishRelatives(Builder& to) {
  using namespace formula;

  to.add({.id = "hard_swish",
          .name = "Hard Swish",
          .formula = "if(x < -3, 0, if(x > 3, x, x * (x + 3) / 6))",
          .family = Family::Gated,
          .aliases = {"hardswish", "hard silu", "h-swish", "硬切换", "硬 Swish"},
          .shape = {.smoothness = Smoothness::C0, .boundedBelow = true},
          .kinks =
              [](Params) {
                return std::vector{-3.0, 3.0};
              },
          .corners = {{"PyTorch", "−1/2, 3/2"}},
          .source = "Howard et al. 2019 (MobileNetV3), section 5.2"},
         [](auto x, auto) { return select(x < -3, 0.0, select(x > 3, x, x * (x + 3.0) / 6.0)); });

  to.add({.id = "dsilu",
          .name = "dSiLU",
          .formula = "sigmoid(x) * (1 + x * sigmoid(-x))",
          .family = Family::Gated,
          .aliases = {"derivative of silu"},
          .shape = {.boundedBelow = true, .boundedAbove = true},
          .source = "Elfwing et al. 2017"},
         [](auto x, auto) { return dsilu(x); });

  to.add({.id = "elish",
          .name = "ELiSH",
          .formula = "if(x >= 0, x, expm1(x)) * sigmoid(x)",
          .family = Family::Gated,
          .aliases = {"exponential linear squashing"},
          .shape = {.smoothness = Smoothness::C1, .boundedBelow = true},
          .kinks = kinkAtZero,
          .source = "Basirat and Roth 2018"},
         [](auto x, auto) { return select(x >= 0, x, expm1(x)) * sigmoid(x); });

  to.add({.id = "hard_elish",
          .name = "HardELiSH",
          .formula = "if(x >= 0, x, expm1(x)) * clamp((x + 1) / 2, 0, 1)",
          .family = Family::Gated,
          .aliases = {"hardelish"},
          .shape = {.smoothness = Smoothness::C0, .boundedBelow = true},
          .kinks =
              [](Params) {
                return std::vector{-1.0, 0.0, 1.0};
              },
          .source = "Basirat and Roth 2018"},
         [](auto x, auto) { return select(x >= 0, x, expm1(x)) * unitRamp(x, 1.0); });
}

template <class Builder>
void addMishes(Builder& to) {
  using namespace formula;

  to.add({.id = "mish",
          .name = "Mish",
          .formula = "x * tanh(softplus(x))",
          .family = Family::Gated,
          .aliases = {"米什"},
          .shape = dip,
          .source = "Misra 2019"},
         [](auto x, auto) { return x * tanhSoftplus(x); });

  to.add({.id = "serf",
          .name = "Serf",
          .formula = "x * erf(softplus(x))",
          .family = Family::Gated,
          .aliases = {"log-softplus error function"},
          .shape = dip,
          .source = "Nag et al. 2021"},
         [](auto x, auto) { return x * erf(softplus(x)); });

  to.add({.id = "tanhexp",
          .name = "TanhExp",
          .formula = "x * tanh(exp(x))",
          .family = Family::Gated,
          .aliases = {"tanh exponential"},
          .shape = dip,
          .source = "Liu and Di 2020"},
         [](auto x, auto) { return x * tanhExp(x); });
}

template <class Builder>
void addLogGates(Builder& to) {
  using namespace formula;

  to.add({.id = "smish",
          .name = "Smish",
          .formula = "x * tanh(log1p(sigmoid(x)))",
          .family = Family::Gated,
          .shape = dip,
          .source = "Wang et al. 2022"},
         [](auto x, auto) { return x * tanh(log1p(sigmoid(x))); });

  to.add({.id = "logish",
          .name = "Logish",
          .formula = "x * log1p(sigmoid(x))",
          .family = Family::Gated,
          .shape = dip,
          .source = "Zhu et al. 2021"},
         [](auto x, auto) { return x * log1p(sigmoid(x)); });

  to.add({.id = "lisht",
          .name = "LiSHT",
          .formula = "x * tanh(x)",
          .family = Family::Gated,
          .aliases = {"linearly scaled tanh"},
          .shape = dip,
          .source = "Roy et al. 2019"},
         [](auto x, auto) { return x * tanh(x); });
}

template <class Builder>
void addGatedFamily(Builder& to) {
  addGelus(to);
  addSwishes(to);
  addSwishRelatives(to);
  addMishes(to);
  addLogGates(to);
}

}  // namespace families

ALAB_REGION_END
#endif

// ELU and its relatives, and the smooth approximations of ReLU.
#if defined(ALAB_FAMILIES_EXPONENTIALS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_EXPONENTIALS_H
#undef ALAB_FAMILIES_EXPONENTIALS_H
#else
#define ALAB_FAMILIES_EXPONENTIALS_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr Shape elbow = {.smoothness = Smoothness::C1, .monotone = true, .boundedBelow = true};
inline constexpr Shape softRectifier = {.monotone = true, .boundedBelow = true};

template <class Builder>
void addElus(Builder& to) {
  using namespace formula;

  to.add({.id = "elu",
          .name = "ELU",
          .formula = "if(x > 0, x, alpha * expm1(x))",
          .family = Family::Exponential,
          .aliases = {"exponential linear unit", "指数线性单元"},
          .shape = elbow,
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "α"}, {ALAB_TEXT("article 004"), "1"}},
          .source = "Clevert et al. 2015"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("the plateau is at −α"),
           .initial = 1,
           .slider = {0.1, 3},
           .marks = {0.5, 1}}},
         [](auto x, auto p) { return select(x > 0, x, p[0] * expm1(x)); });

  to.add({.id = "selu",
          .name = "SELU",
          .formula = "scale * if(x > 0, x, alpha * expm1(x))",
          .family = Family::Exponential,
          .aliases = {"scaled elu", "scaled exponential linear unit", "缩放指数线性单元",
                      "自归一化指数线性单元"},
          .shape = {.smoothness = Smoothness::C0, .monotone = true, .boundedBelow = true},
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "λα"}},
          .source = "Klambauer et al. 2017, eq. 2"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("1.6733 is self-normalising"),
           .initial = 1.6732632423543772,
           .slider = {0.5, 3},
           .marks = {1.6732632423543772}},
          {.name = "scale",
           .symbol = "λ",
           .meaning = ALAB_TEXT("slope for x > 0"),
           .initial = 1.0507009873554805,
           .slider = {0.5, 3},
           .marks = {1, 1.0507009873554805}}},
         [](auto x, auto p) { return p[1] * select(x > 0, x, p[0] * expm1(x)); });
}

template <class Builder>
void addSmoothElus(Builder& to) {
  using namespace formula;

  to.add({.id = "celu",
          .name = "CELU",
          .formula = "if(x > 0, x, alpha * expm1(x / alpha))",
          .family = Family::Exponential,
          .aliases = {"continuously differentiable elu", "连续可微指数线性单元"},
          .shape = elbow,
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "1"}},
          .source = "Barron 2017"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("the plateau is at −α"),
           .initial = 1,
           .slider = {0.1, 3},
           .domain = positive,
           .marks = {0.5, 1}}},
         [](auto x, auto p) { return select(x > 0, x, celuBranch(x, p[0])); });

  to.add({.id = "isrlu",
          .name = "ISRLU",
          .formula = "if(x >= 0, x, x / sqrt(1 + alpha * x^2))",
          .family = Family::Exponential,
          .aliases = {"inverse square root linear unit"},
          .shape = {.smoothness = Smoothness::C2, .monotone = true, .boundedBelow = true},
          .kinks = kinkAtZero,
          .source = "Carlile et al. 2017"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("the plateau is at −1/√α"),
           .initial = 1,
           .slider = {0.1, 5},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1}}},
         [](auto x, auto p) { return select(x >= 0, x, isru(x, p[0])); });
}

template <class Builder>
void addSerlu(Builder& to) {
  using namespace formula;

  to.add({.id = "serlu",
          .name = "SERLU",
          .formula = "lambda_ * if(x > 0, x, alpha * x * exp(x))",
          .family = Family::Exponential,
          .aliases = {"scaled exponentially regularized linear unit"},
          .shape = {.smoothness = Smoothness::C0, .boundedBelow = true},
          .kinks = kinkAtZero,
          .source = "Zhang and Li 2018"},
         {{.name = "alpha",
           .symbol = "α",
           .meaning = ALAB_TEXT("depth of the bump"),
           .initial = 2.90427,
           .slider = {0.5, 5},
           .marks = {2.90427}},
          {.name = "lambda_",
           .symbol = "λ",
           .meaning = ALAB_TEXT("slope for x > 0"),
           .initial = 1.07862,
           .slider = {0.5, 3},
           .marks = {1, 1.07862}}},
         [](auto x, auto p) { return p[1] * select(x > 0, x, p[0] * x * scalableExp(x)); });
}

template <class Builder>
void addSoftplus(Builder& to) {
  using namespace formula;

  to.add({.id = "softplus",
          .name = "Softplus",
          .formula = "softplus(beta * x) / beta",
          .family = Family::Exponential,
          .aliases = {"soft plus", "smooth relu", "软加"},
          .shape = softRectifier,
          .source = "Dugas et al. 2001"},
         {{.name = "beta",
           .symbol = "β",
           .meaning = ALAB_TEXT("sharpness; ReLU as β grows"),
           .initial = 1,
           .slider = {0.2, 10},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1}}},
         [](auto x, auto p) { return softplusOf(x, p[0]); });

  to.add({.id = "squareplus",
          .name = "Squareplus",
          .formula = "(x + sqrt(x^2 + b)) / 2",
          .family = Family::Exponential,
          .aliases = {"square plus"},
          .shape = softRectifier,
          .kinks = [](Params p) { return p[0] == 0 ? std::vector{0.0} : std::vector<double>(); },
          .source = "Barron 2021"},
         {{.name = "b",
           .symbol = "b",
           .meaning = ALAB_TEXT("width of the bend; 0 gives ReLU"),
           .initial = 4,
           .slider = {0, 10},
           .domain = nonNegative,
           .marks = {0, 4}}},
         [](auto x, auto p) { return squareplus(x, p[0]); });
}

template <class Builder>
void addQuadraticBends(Builder& to) {
  using namespace formula;

  to.add({.id = "sparse_plus",
          .name = "Sparse plus",
          .formula = "if(x >= 1, x, if(x > -1, (x + 1)^2 / 4, 0))",
          .family = Family::Exponential,
          .aliases = {"sparseplus", "稀疏 plus"},
          .shape = {.smoothness = Smoothness::C1, .monotone = true, .boundedBelow = true},
          .kinks =
              [](Params) {
                return std::vector{-1.0, 1.0};
              },
          .source = "JAX sparse_plus"},
         [](auto x, auto) { return select(x >= 1, x, select(x > -1, (x + 1.0) * (x + 1.0) / 4.0, 0.0)); });

  to.add({.id = "smelu",
          .name = "SmeLU",
          .formula = "if(x >= beta, x, if(x > -beta, (x + beta)^2 / (4 * beta), 0))",
          .family = Family::Exponential,
          .aliases = {"smooth relu (smelu)"},
          .shape = {.smoothness = Smoothness::C1, .monotone = true, .boundedBelow = true},
          .kinks = kinksAroundZero,
          .source = "Shamir et al. 2020"},
         {{.name = "beta",
           .symbol = "β",
           .meaning = ALAB_TEXT("half width of the bend"),
           .initial = 2,
           .slider = {0.1, 4},
           .domain = positive,
           .marks = {1, 2}}},
         [](auto x, auto p) { return select(x >= p[0], x, select(x > -p[0], smeluBranch(x, p[0]), 0.0)); });
}

template <class Builder>
void addExponentialFamily(Builder& to) {
  addElus(to);
  addSmoothElus(to);
  addSerlu(to);
  addSoftplus(to);
  addQuadraticBends(to);
}

}  // namespace families

ALAB_REGION_END
#endif

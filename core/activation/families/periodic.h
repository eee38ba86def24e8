// Functions that oscillate.
#if defined(ALAB_FAMILIES_PERIODIC_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_PERIODIC_H
#undef ALAB_FAMILIES_PERIODIC_H
#else
#define ALAB_FAMILIES_PERIODIC_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline constexpr Shape wave = {.boundedBelow = true, .boundedAbove = true};

template <class Builder>
void addSines(Builder& to) {
  using namespace formula;
  const Parameter omega = {.name = "omega",
                           .symbol = "ω",
                           .meaning = ALAB_TEXT("frequency"),
                           .initial = 1,
                           .slider = {0.1, 30},
                           .scale = Scale::Log,
                           .marks = {1, 30}};

  to.add({.id = "sin",
          .name = "Sine",
          .formula = "sin(omega * x)",
          .family = Family::Periodic,
          .aliases = {"sine", "siren", "正弦", "正弦函数"},
          .shape = wave,
          .source = "Sitzmann et al. 2020 (SIREN)"},
         {omega}, [](auto x, auto p) { return sinOfProduct(p[0], x); });

  to.add({.id = "sinc",
          .name = "Sinc",
          .formula = "if(x == 0, 1, sin(omega * x) / (omega * x))",
          .family = Family::Periodic,
          .aliases = {"cardinal sine", "辛格函数"},
          .shape = wave},
         {omega}, [](auto x, auto p) { return sincOfProduct(p[0], x); });
}

template <class Builder>
void addWaves(Builder& to) {
  using namespace formula;

  to.add({.id = "snake",
          .name = "Snake",
          .formula = "x + sin(a * x)^2 / a",
          .family = Family::Periodic,
          .aliases = {"蛇形函数"},
          .shape = {.monotone = true},
          .source = "Ziyin et al. 2020"},
         {{.name = "a",
           .symbol = "a",
           .meaning = ALAB_TEXT("frequency"),
           .initial = 1,
           .slider = {0.1, 30},
           .domain = positive,
           .scale = Scale::Log,
           .marks = {1, 5},
           .learnable = Learnable::Yes}},
         [](auto x, auto p) { return x + sinSquaredOfProduct(p[0], x) / p[0]; });

  to.add({.id = "gcu",
          .name = "GCU",
          .formula = "x * cos(x)",
          .family = Family::Periodic,
          .aliases = {"growing cosine unit"},
          .source = "Noel et al. 2021"},
         [](auto x, auto) { return x * cos(x); });

  to.add({.id = "sine_relu",
          .name = "SineReLU",
          .formula = "if(x > 0, x, epsilon * (sin(x) - cos(x)))",
          .family = Family::Periodic,
          .aliases = {"sinerelu"},
          .shape = {.smoothness = Smoothness::Jump, .boundedBelow = true},
          .kinks = kinkAtZero,
          .source = "Rodrigues 2018 (keras-contrib)"},
         {{.name = "epsilon",
           .symbol = "ε",
           .meaning = ALAB_TEXT("size of the waves"),
           .initial = 0.0025,
           .slider = {0.001, 1},
           .domain = nonNegative,
           .scale = Scale::Log,
           .marks = {0.0025}}},
         [](auto x, auto p) { return select(x > 0, x, p[0] * (sin(x) - cos(x))); });
}

template <class Builder>
void addPeriodicFamily(Builder& to) {
  addSines(to);
  addWaves(to);
}

}  // namespace families

ALAB_REGION_END
#endif

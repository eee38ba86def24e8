// What is neither linear nor a sigmoid nor a rectifier: exponential, Gaussian, bent identity.
#if defined(ALAB_FAMILIES_OTHERS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_OTHERS_H
#undef ALAB_FAMILIES_OTHERS_H
#else
#define ALAB_FAMILIES_OTHERS_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

template <class Builder>
void addOthers(Builder& to) {
  using namespace formula;

  to.add({.id = "exponential",
          .name = "Exponential",
          .formula = "exp(x)",
          .family = Family::Other,
          .aliases = {"exp", "指数函数"},
          .shape = {.monotone = true, .boundedBelow = true},
          .source = "Keras activations.exponential"},
         [](auto x, auto) { return exp(x); });

  to.add({.id = "gaussian",
          .name = "Gaussian",
          .formula = "exp(-x^2)",
          .family = Family::Other,
          .aliases = {"gauss", "rbf", "高斯函数"},
          .shape = {.boundedBelow = true, .boundedAbove = true}},
         [](auto x, auto) { return bell(x); });

  to.add({.id = "bent_identity",
          .name = "Bent identity",
          .formula = "(sqrt(x^2 + 1) - 1) / 2 + x",
          .family = Family::Other,
          .aliases = {"弯曲恒等函数"},
          .shape = {.monotone = true}},
         [](auto x, auto) { return sqrt1pm1(x) / 2.0 + x; });
}

template <class Builder>
void addOtherFamily(Builder& to) {
  addOthers(to);
}

}  // namespace families

ALAB_REGION_END
#endif

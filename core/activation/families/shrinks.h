// Shrinkage functions: zero (or nearly zero) around 0, close to x outside.
#if defined(ALAB_FAMILIES_SHRINKS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_SHRINKS_H
#undef ALAB_FAMILIES_SHRINKS_H
#else
#define ALAB_FAMILIES_SHRINKS_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

inline Parameter shrinkThreshold() {
  return {.name = "lambd",
          .symbol = "λ",
          .meaning = ALAB_TEXT("half width of the zero zone"),
          .initial = 0.5,
          .slider = {0, 2},
          .domain = nonNegative,
          .marks = {0.5, 1}};
}

template <class Builder>
void addShrinks(Builder& to) {
  using namespace formula;

  to.add({.id = "softshrink",
          .name = "Softshrink",
          .formula = "if(x > lambd, x - lambd, if(x < -lambd, x + lambd, 0))",
          .family = Family::Shrink,
          .aliases = {"soft shrink", "soft thresholding", "软收缩"},
          .shape = {.smoothness = Smoothness::C0, .monotone = true},
          .kinks = kinksAroundZero,
          .corners = {{"PyTorch", "0"}},
          .source = "Donoho 1995; PyTorch Softshrink"},
         {shrinkThreshold()},
         [](auto x, auto p) { return select(x > p[0], x - p[0], select(x < -p[0], x + p[0], 0.0)); });

  to.add({.id = "hardshrink",
          .name = "Hardshrink",
          .formula = "if(abs(x) > lambd, x, 0)",
          .family = Family::Shrink,
          .aliases = {"hard shrink", "hard thresholding", "硬收缩"},
          .shape = {.smoothness = Smoothness::Jump, .monotone = true},
          .kinks = kinksAroundZero,
          .corners = {{"PyTorch", "0"}},
          .source = "PyTorch Hardshrink"},
         {shrinkThreshold()}, [](auto x, auto p) { return select(x > p[0], x, select(x < -p[0], x, 0.0)); });

  to.add({.id = "shrink",
          .name = "Shrink",
          .formula = "if(x > lambd, x - bias, if(x < -lambd, x + bias, 0))",
          .family = Family::Shrink,
          .aliases = {"onnx shrink", "收缩函数"},
          .shape = {.smoothness = Smoothness::Jump, .monotone = true},
          .kinks = kinksAroundZero,
          .source = "ONNX Shrink"},
         {shrinkThreshold(),
          {.name = "bias",
           .symbol = "b",
           .meaning = ALAB_TEXT("how far values move towards 0"),
           .initial = 0,
           .slider = {0, 2},
           .marks = {0, 0.5}}},
         [](auto x, auto p) { return select(x > p[0], x - p[1], select(x < -p[0], x + p[1], 0.0)); });

  to.add({.id = "tanhshrink",
          .name = "Tanhshrink",
          .formula = "x - tanh(x)",
          .family = Family::Shrink,
          .aliases = {"tanh shrink"},
          .shape = {.monotone = true},
          .source = "PyTorch Tanhshrink"},
         [](auto x, auto) { return tanhshrink(x); });
}

template <class Builder>
void addShrinkFamily(Builder& to) {
  addShrinks(to);
}

}  // namespace families

ALAB_REGION_END
#endif

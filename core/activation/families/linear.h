// Linear functions and steps: identity, affine, binary step, sign.
#if defined(ALAB_FAMILIES_LINEAR_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_FAMILIES_LINEAR_H
#undef ALAB_FAMILIES_LINEAR_H
#else
#define ALAB_FAMILIES_LINEAR_H
#endif
#include "core/activation/families/common_parameters.h"
#include "core/scalar/primitives.h"

ALAB_REGION_BEGIN

namespace families {

template <class Builder>
void addLinear(Builder& to) {
  using namespace formula;

  to.add({.id = "identity",
          .name = "Identity",
          .formula = "x",
          .family = Family::Linear,
          .aliases = {"linear", "恒等函数", "恒等", "线性"},
          .shape = {.monotone = true}},
         [](auto x, auto) { return x; });

  to.add({.id = "affine",
          .name = "Affine",
          .formula = "a * x + b",
          .family = Family::Linear,
          .aliases = {"仿射函数", "仿射"},
          .shape = {.monotone = true},
          .source = "ONNX RNN operators"},
         {{.name = "a", .symbol = "a", .meaning = ALAB_TEXT("slope"), .initial = 1, .slider = {-3, 3}},
          {.name = "b", .symbol = "b", .meaning = ALAB_TEXT("value at 0"), .initial = 0, .slider = {-3, 3}}},
         [](auto x, auto p) { return p[0] * x + p[1]; });
}

template <class Builder>
void addSteps(Builder& to) {
  using namespace formula;

  to.add({.id = "binary_step",
          .name = "Binary step",
          .formula = "if(x > threshold, 1, if(x < threshold, 0, h0))",
          .family = Family::Step,
          .aliases = {"step", "heaviside", "unit step", "阶跃函数", "二元阶跃", "阶梯函数"},
          .shape = {Smoothness::Jump, true, true, true},
          .kinks = [](Params p) { return std::vector{p[1]}; },
          .corners = {{"PyTorch", "0"}},
          .source = "McCulloch and Pitts 1943"},
         {{.name = "h0",
           .symbol = "h₀",
           .meaning = ALAB_TEXT("value at the step itself"),
           .initial = 1,
           .slider = {0, 1},
           .marks = {0, 0.5, 1}},
          {.name = "threshold",
           .symbol = "θ",
           .meaning = ALAB_TEXT("where the step is"),
           .initial = 0,
           .slider = {-3, 3},
           .marks = {0}}},
         [](auto x, auto p) { return select(x > p[1], 1.0, select(x < p[1], 0.0, p[0])); });

  to.add({.id = "sign",
          .name = "Sign",
          .formula = "sign(x)",
          .family = Family::Step,
          .aliases = {"bipolar", "bipolar step", "signum", "符号函数"},
          .shape = {Smoothness::Jump, true, true, true},
          .kinks = kinkAtZero,
          .corners = {{"PyTorch", "0"}},
          .source = "ONNX Sign"},
         [](auto x, auto) { return select(x > 0, 1.0, select(x < 0, -1.0, 0.0)); });
}

template <class Builder>
void addLinearFamily(Builder& to) {
  addLinear(to);
  addSteps(to);
}

}  // namespace families

ALAB_REGION_END
#endif

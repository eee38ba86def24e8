#pragma once
// A tape at a point, in any of the number types of points.
#include <cassert>
#include <vector>

#include "core/formula/program/power.h"
#include "core/formula/program/primitive_list.h"
#include "core/formula/program/tape.h"
#include "core/scalar/elementary.h"
#include "core/scalar/primitives.h"

namespace alab {

inline long double plainValue(long double x) {
  return x;
}
template <class T>
T plainValue(const Jet<T>& x) {
  return x.f;
}
template <class T, std::size_t N>
T plainValue(const Grad<T, N>& x) {
  return x.f;
}

template <class T>
bool holds(Operation compare, const T& a, const T& b) {
  switch (compare) {
    case Operation::Less:
      return a < b;
    case Operation::LessEqual:
      return a <= b;
    case Operation::Greater:
      return a > b;
    case Operation::GreaterEqual:
      return a >= b;
    case Operation::Equal:
      return a == b;
    default:
      return !(a == b);
  }
}

/// g(a b), the product unrounded.
template <class N, class Primitive>
N ofUnroundedProduct(const N& a, const N& b, Primitive primitive) {
  if constexpr (isRounded<N>) {
    assert(!"no tape as written has such a product");
    return a;
  } else {
    const N product = a * b;
    const auto tail = math::tailOfProduct(plainValue(a), plainValue(b), plainValue(product));
    return chain(product, [=](auto u) { return primitive(u, tail); });
  }
}

/// g(x, a) of a primitive with a parameter that does not depend on x.
template <class N, class Primitive>
N ofTwo(const N& x, const N& a, Primitive primitive) {
  return chain(x, a, primitive);
}
template <class T, class Primitive>
Jet<T> ofTwo(const Jet<T>& x, const Jet<T>& a, Primitive primitive) {
  return chain(x, a.f, primitive);
}

/// The result of one instruction whose arguments are among `values`. N: a number type of points.
template <class N>
N applied(const Instruction& step, const N* values) {
  const auto arg = [&](std::size_t i) -> const N& { return values[step.args[i]]; };
  switch (step.op) {
    case Operation::Negate:
      return -arg(0);
    case Operation::Add:
      return arg(0) + arg(1);
    case Operation::Subtract:
      return arg(0) - arg(1);
    case Operation::Multiply:
      return arg(0) * arg(1);
    case Operation::Divide:
      return arg(0) / arg(1);
    case Operation::Power:
      return powerOf(arg(0), arg(1));
    case Operation::If:
      return holds(step.compare, plainValue(arg(0)), plainValue(arg(1))) ? arg(2) : arg(3);
#define ALAB_CASE(operation, primitive) \
  case Operation::operation:            \
    return chain(arg(0), [](auto u) { return taylor::primitive(u); });
      ALAB_FORMULA_PRIMITIVES(ALAB_CASE)
#undef ALAB_CASE
#define ALAB_CASE(operation, primitive) \
  case Operation::operation:            \
    return ofUnroundedProduct(arg(0), arg(1), [](auto u, auto tail) { return taylor::primitive(u, tail); });
      ALAB_FORMULA_OF_PRODUCTS(ALAB_CASE)
#undef ALAB_CASE
#define ALAB_CASE(operation, primitive) \
  case Operation::operation:            \
    return ofTwo(arg(0), arg(1), [](auto u, auto a) { return taylor::primitive(u, a); });
      ALAB_FORMULA_OF_TWO(ALAB_CASE)
#undef ALAB_CASE
    default:
      assert(!"a leaf, or an operation that tapes do not have");
      return arg(0);
  }
}

/// What does not depend on x has no slope, not 0 times that of sqrt(b) where b is 0.
template <class T>
void endSlopes(Jet<T>& constant) {
  constant.d1 = constant.d2 = T(0);
}
inline void endSlopes(auto&) {}  // slopes by parameters

/// The values of all instructions. `params`: one number for each parameter.
template <class N>
void evaluateAll(const Tape& tape, const N& x, std::span<const N> params, std::vector<N>& values) {
  values.resize(tape.steps.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Instruction& step = tape.steps[i];
    values[i] = step.op == Operation::Number      ? N(step.constant)
                : step.op == Operation::X         ? x
                : step.op == Operation::Parameter ? params[step.parameter]
                                                  : applied(step, values.data());
    if (!step.hasX) endSlopes(values[i]);
  }
}

}  // namespace alab

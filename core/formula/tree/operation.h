#pragma once
// What a node of a formula does with its arguments.
#include <cstdint>

namespace alab {

enum class Operation : std::uint8_t {
  // leaves
  Number,
  Pi,
  Euler,
  X,
  Parameter,
  // signs
  Negate,
  Not,
  Add,
  Subtract,
  Multiply,
  Divide,
  Power,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  Equal,
  NotEqual,
  And,
  Or,
  // choices
  If,
  Min,
  Max,
  Clamp,
  Sign,
  Step,
  Relu,
  // primitives that people type
  Abs,
  Floor,
  Sqrt,
  Exp,
  Expm1,
  Log,
  Log1p,
  Sin,
  Cos,
  Tan,
  Sinh,
  Cosh,
  Tanh,
  Atan,
  Erf,
  Erfc,
  NormalCdf,
  Sigmoid,
  Softplus,
  Softsign,
  Sinc,
  // primitives that stand for longer formulas (program/rewrite.h)
  SinSquared,
  Bell,
  Dsilu,
  Tanhshrink,
  TanhSoftplus,
  TanhExp,
  Cloglog,
  Sqrt1pm1,
  GeluTanhGate,
  // of a product a b that is not rounded on its way into the primitive
  ExpOfProduct,
  SigmoidOfProduct,
  TanhOfProduct,
  SoftplusOfProduct,
  SinOfProduct,
  SinSquaredOfProduct,
  SincOfProduct,
  // of x and a constant a
  SoftplusOf,
  SoftClipping,
  CeluBranch,
  Isru,
  Squareplus,
  SmeluBranch,
};

inline constexpr int operationCount = static_cast<int>(Operation::SmeluBranch) + 1;

/// Whether it says yes or no: as a number 1 or 0.
constexpr bool isCondition(Operation op) {
  return op == Operation::Not || (op >= Operation::Less && op <= Operation::Or);
}

constexpr bool isComparison(Operation op) {
  return op >= Operation::Less && op <= Operation::NotEqual;
}

}  // namespace alab

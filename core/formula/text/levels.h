#pragma once
// How tightly operations bind, as the parser has it: an argument that binds less needs brackets.
#include "core/formula/tree/operation.h"

namespace alab {

inline constexpr int atomLevel = 8, powerLevel = 7, signLevel = 6, productLevel = 5, sumLevel = 4,
                     comparisonLevel = 3;

constexpr int levelOf(Operation op) {
  switch (op) {
    case Operation::Or:
      return 1;
    case Operation::And:
      return 2;
    case Operation::Not:
      return comparisonLevel;
    case Operation::Add:
    case Operation::Subtract:
      return sumLevel;
    case Operation::Multiply:
    case Operation::Divide:
      return productLevel;
    case Operation::Negate:
      return signLevel;
    case Operation::Power:
      return powerLevel;
    default:
      return isComparison(op) ? comparisonLevel : atomLevel;
  }
}

}  // namespace alab

#pragma once
// Whether a point is one where branches meet, seen from the values of a tape there.
#include <algorithm>
#include <vector>

#include "core/formula/program/evaluate.h"

namespace alab {

namespace ties {

template <class T>
bool isEqual(const Jet<T>& a, const Jet<T>& b) {
  return a.f == b.f && a.d1 == b.d1 && a.d2 == b.d2;
}

/// Whether this very instruction changes sides here.
template <class T>
bool isAt(const Instruction& step, const std::vector<Jet<T>>& values) {
  const Jet<T>& a = values[step.args[0]];
  const bool moves = !(a.d1 == T(0));
  switch (step.op) {
    case Operation::If:
      return a.f == values[step.args[1]].f && !isEqual(values[step.args[2]], values[step.args[3]]);
    case Operation::Abs:
    case Operation::Softsign:
      return moves && a.f == T(0);
    case Operation::Floor:
      return moves && chain(a, [](auto u) { return taylor::floor(u); }).f == a.f;
    default:
      return false;
  }
}

}  // namespace ties

/// Whether branches meet at the point with these values, in the part of the formula that counts there.
template <class T>
bool isAtTie(const Tape& tape, const std::vector<Jet<T>>& values) {
  const auto isTie = [&](const Instruction& step) {
    return step.hasX && step.count > 0 && ties::isAt(step, values);
  };
  if (std::ranges::none_of(tape.steps, isTie)) return false;  // nearly always
  std::vector<bool> meets(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Instruction& step = tape.steps[i];
    if (!step.hasX || step.count == 0) continue;
    meets[i] = ties::isAt(step, values);
    if (step.op == Operation::If) {
      const bool isFirst = holds(step.compare, values[step.args[0]].f, values[step.args[1]].f);
      meets[i] = meets[i] || meets[step.args[isFirst ? 2 : 3]];
    } else {
      for (const std::uint16_t arg : step.arguments()) meets[i] = meets[i] || meets[arg];
    }
  }
  return meets.back();
}

}  // namespace alab

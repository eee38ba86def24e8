#pragma once
// Tape: a formula as a list of instructions, each on results of earlier ones. Equal subexpressions are one
// instruction, and constants are computed once, in long double.
#include <array>
#include <cstdint>
#include <span>

#include "core/formula/tree/tree.h"

namespace alab {

/// At most so many parameters.
inline constexpr std::size_t mostParameters = 12;

/// Leaves are Number, X and Parameter. If stands for every choice: with `compare` of the first two arguments
/// it picks one of the last two. Conditions, min, max, clamp, sign, step and relu are such choices, so they
/// occur in no tape.
struct Instruction {
  Operation op = Operation::Number;
  Operation compare = Operation::Less;     ///< of If
  std::uint8_t count = 0;                  ///< of arguments
  std::array<std::uint16_t, 4> args = {};  ///< indices of earlier instructions
  std::uint16_t parameter = 0;             ///< of Parameter
  std::uint16_t parameters = 0;            ///< bit k: depends on parameter k
  bool hasX = false;                       ///< depends on x
  long double constant = 0;                ///< of Number

  std::span<const std::uint16_t> arguments() const { return {args.data(), count}; }
};

struct Tape {
  std::vector<Instruction> steps = {};  ///< the last one is the result
};

enum class Reading {
  AsWritten,  ///< operation by operation, for numbers that are rounded after each
  Accurate,   ///< products go unrounded into primitives, comparisons with constants are of x itself
};

/// `params`: the names of the parameters, every one of the tree among them.
Tape tapeOf(const Tree& tree, std::span<const std::string> params, Reading reading);

}  // namespace alab

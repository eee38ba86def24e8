#pragma once
// Tree: a formula as an immutable value. Subtrees are shared, so a copy is cheap.
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/formula/tree/operation.h"

namespace alab {

/// A stretch of the typed text, in bytes.
struct TextSpan {
  std::size_t offset = 0;
  std::size_t length = 0;

  std::size_t end() const { return offset + length; }
  bool operator==(const TextSpan&) const = default;
};

/// From the start of the first to the end of the last.
inline TextSpan joined(TextSpan first, TextSpan last) {
  return {first.offset, last.end() - first.offset};
}

struct Node;
using Tree = std::shared_ptr<const Node>;

struct Node {
  Operation op = Operation::Number;
  std::vector<Tree> args = {};
  double number = 0;      ///< of Number; at least 0 and finite: a sign is a Negate
  std::string name = {};  ///< of Parameter
  TextSpan at = {};       ///< where it was typed; empty for nodes that were not
  std::size_t hash = 0;   ///< of all but `at`
  bool hasX = false;      ///< whether x occurs
  bool hasParameter = false;

  bool isConstant() const { return !hasX && !hasParameter; }
};

/// `value` may have any sign.
Tree numberTree(double value, TextSpan at = {});
Tree parameterTree(std::string name, TextSpan at = {});
Tree makeTree(Operation op, std::vector<Tree> args = {}, TextSpan at = {});

/// The same formula, wherever it was typed.
bool isSame(const Tree& a, const Tree& b);

/// Whether it is this number.
bool isNumber(const Tree& tree, double value);

/// Nodes counted as often as they would be written, at most `most`.
std::size_t sizeOf(const Tree& tree, std::size_t most);

/// The names of the parameters in the order in which they occur first.
std::vector<std::string> parametersOf(const Tree& tree);

}  // namespace alab

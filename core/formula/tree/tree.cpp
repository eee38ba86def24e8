#include "core/formula/tree/tree.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_set>

namespace alab {
namespace {

void mix(std::size_t& hash, std::size_t part) {
  hash ^= part + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
}

Tree finished(Node node) {
  node.hash = static_cast<std::size_t>(node.op);
  node.hasX = node.op == Operation::X;
  node.hasParameter = node.op == Operation::Parameter;
  mix(node.hash, std::hash<double>()(node.number));
  mix(node.hash, std::hash<std::string>()(node.name));
  for (const Tree& arg : node.args) {
    mix(node.hash, arg->hash);
    node.hasX = node.hasX || arg->hasX;
    node.hasParameter = node.hasParameter || arg->hasParameter;
  }
  return std::make_shared<const Node>(std::move(node));
}

void collectParameters(const Tree& tree, std::unordered_set<const Node*>& seen,
                       std::vector<std::string>& names) {
  if (!seen.insert(tree.get()).second) return;
  if (tree->op == Operation::Parameter && std::ranges::find(names, tree->name) == names.end())
    names.push_back(tree->name);
  for (const Tree& arg : tree->args) collectParameters(arg, seen, names);
}

}  // namespace

Tree numberTree(double value, TextSpan at) {
  if (std::signbit(value)) return makeTree(Operation::Negate, {numberTree(-value, at)}, at);
  return finished({.op = Operation::Number, .number = value, .at = at});
}

Tree parameterTree(std::string name, TextSpan at) {
  return finished({.op = Operation::Parameter, .name = std::move(name), .at = at});
}

Tree makeTree(Operation op, std::vector<Tree> args, TextSpan at) {
  return finished({.op = op, .args = std::move(args), .at = at});
}

bool isSame(const Tree& a, const Tree& b) {
  if (a == b) return true;
  return a->hash == b->hash && a->op == b->op && a->number == b->number && a->name == b->name &&
         std::ranges::equal(a->args, b->args, isSame);
}

bool isNumber(const Tree& tree, double value) {
  return tree->op == Operation::Number && tree->number == value;
}

std::size_t sizeOf(const Tree& tree, std::size_t most) {
  std::size_t size = 1;
  for (const Tree& arg : tree->args) {
    if (size >= most) return most;
    size += sizeOf(arg, most - size);
  }
  return size;
}

std::vector<std::string> parametersOf(const Tree& tree) {
  std::unordered_set<const Node*> seen;
  std::vector<std::string> names;
  collectParameters(tree, seen, names);
  return names;
}

}  // namespace alab

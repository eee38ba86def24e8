#include "core/formula/tree/conditions.h"

namespace alab {
namespace {

Tree asNumber(const Tree& tree);

bool joinsConditions(Operation op) {
  return op == Operation::And || op == Operation::Or || op == Operation::Not;
}

Tree asCondition(const Tree& tree) {
  if (!isCondition(tree->op)) return makeTree(Operation::NotEqual, {asNumber(tree), numberTree(0)});
  std::vector<Tree> args;
  for (const Tree& arg : tree->args)
    args.push_back(joinsConditions(tree->op) ? asCondition(arg) : asNumber(arg));
  return makeTree(tree->op, std::move(args), tree->at);
}

Tree asNumber(const Tree& tree) {
  if (isCondition(tree->op))
    return makeTree(Operation::If, {asCondition(tree), numberTree(1), numberTree(0)});
  if (tree->args.empty()) return tree;
  std::vector<Tree> args;
  for (const Tree& arg : tree->args)
    args.push_back(tree->op == Operation::If && args.empty() ? asCondition(arg) : asNumber(arg));
  return makeTree(tree->op, std::move(args), tree->at);
}

}  // namespace

Tree withExplicitConditions(const Tree& tree) {
  return asNumber(tree);
}

}  // namespace alab

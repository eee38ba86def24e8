#include "core/formula/text/tree_text.h"

#include "core/formula/text/levels.h"
#include "core/formula/tree/vocabulary.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

using enum Operation;

std::string_view signOf(Operation op) {
  switch (op) {
    case Add:
      return " + ";
    case Subtract:
      return " - ";
    case Multiply:
      return " * ";
    case Divide:
      return " / ";
    case Power:
      return "^";
    case Less:
      return " < ";
    case LessEqual:
      return " <= ";
    case Greater:
      return " > ";
    case GreaterEqual:
      return " >= ";
    case Equal:
      return " == ";
    case NotEqual:
      return " != ";
    case And:
      return " && ";
    case Or:
      return " || ";
    default:
      return {};
  }
}

std::string text(const Tree& tree, int loosest);

/// Both sides of && and || in brackets unless they are single words: Python's & binds tighter than <.
std::string pairText(const Tree& tree) {
  const int level = levelOf(tree->op);
  const bool isLogic = tree->op == And || tree->op == Or;
  // Equal levels: sums and products group to the left, powers to the right.
  const int left = isLogic || tree->op == Power || isComparison(tree->op) ? level + 1 : level;
  const int right = tree->op == Power ? level - 1 : level + 1;
  return text(tree->args[0], isLogic ? atomLevel : left) + std::string(signOf(tree->op)) +
         text(tree->args[1], isLogic ? atomLevel : right);
}

std::string callText(const Tree& tree) {
  const FormulaWord* word = wordOf(tree->op);
  std::string call = std::string(word->name) + "(";
  for (std::size_t i = 0; i < tree->args.size(); ++i) call += (i > 0 ? ", " : "") + text(tree->args[i], 0);
  return call + ")";
}

std::string bare(const Tree& tree) {
  if (tree->op == Number) return numberText(tree->number);
  if (tree->op == Parameter) return tree->name;
  if (tree->op == Negate) return "-" + text(tree->args[0], signLevel);
  if (tree->op == Not) return "!" + text(tree->args[0], atomLevel);
  if (!signOf(tree->op).empty()) return pairText(tree);
  return tree->args.empty() ? std::string(wordOf(tree->op)->name) : callText(tree);
}

/// In brackets if it binds less tightly than `loosest`.
std::string text(const Tree& tree, int loosest) {
  return levelOf(tree->op) < loosest ? "(" + bare(tree) + ")" : bare(tree);
}

}  // namespace

std::string treeText(const Tree& tree) {
  return text(tree, 0);
}

}  // namespace alab

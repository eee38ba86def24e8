#include "core/formula/program/rewrite.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <unordered_map>

#include "core/formula/text/parser.h"

namespace alab {
namespace {

struct ParsedRule {
  Tree from, to;
};

/// What the letters of a pattern stand for.
class Bindings {
 public:
  /// Whether the letter may stand for the tree.
  bool bind(char letter, const Tree& tree) {
    Tree& bound = m_trees[placeOf(letter)];
    if (bound) return isSame(bound, tree);
    if (letter <= 'b' && tree->hasX) return false;
    bound = tree;
    return true;
  }

  const Tree& operator[](char letter) const { return m_trees[placeOf(letter)]; }

 private:
  static std::size_t placeOf(char letter) {
    return static_cast<std::size_t>(letter <= 'b' ? letter - 'a' : letter - 'u' + 2);
  }

  std::array<Tree, 5> m_trees;
};

bool fits(const Tree& pattern, const Tree& tree, Bindings& bindings);

bool argsFit(const Node& pattern, const Node& tree, bool isTurned, Bindings& bindings) {
  for (std::size_t i = 0; i < pattern.args.size(); ++i) {
    const std::size_t k = isTurned ? pattern.args.size() - 1 - i : i;
    if (!fits(pattern.args[i], tree.args[k], bindings)) return false;
  }
  return true;
}

bool fits(const Tree& pattern, const Tree& tree, Bindings& bindings) {
  if (pattern->op == Operation::Parameter) return bindings.bind(pattern->name[0], tree);
  if (pattern->op != tree->op || pattern->number != tree->number) return false;
  if (pattern->args.size() != tree->args.size()) return false;
  const bool commutes = pattern->op == Operation::Add || pattern->op == Operation::Multiply;
  Bindings before;
  if (commutes) before = bindings;
  if (argsFit(*pattern, *tree, false, bindings)) return true;
  if (!commutes) return false;
  bindings = before;
  return argsFit(*pattern, *tree, true, bindings);
}

Tree filled(const Tree& pattern, const Bindings& bindings) {
  if (pattern->op == Operation::Parameter) return bindings[pattern->name[0]];
  if (pattern->args.empty()) return pattern;
  std::vector<Tree> args;
  for (const Tree& arg : pattern->args) args.push_back(filled(arg, bindings));
  return makeTree(pattern->op, std::move(args));
}

/// By the operation at the root of what they replace.
using RuleTable = std::array<std::vector<ParsedRule>, operationCount>;

RuleTable parsedRules() {
  RuleTable table;
  for (const RewriteRule& rule : rewriteRules()) {
    const auto from = parseExpression(rule.from, Words::AlsoInternal);
    const auto to = parseExpression(rule.to, Words::AlsoInternal);
    assert(from && to);
    table[static_cast<std::size_t>((*from)->op)].push_back({*from, *to});
  }
  return table;
}

class Rewriter {
 public:
  Tree of(const Tree& tree) {
    if (tree->args.empty()) return tree;
    const auto known = m_known.find(tree.get());
    if (known != m_known.end()) return known->second;
    Tree result = withRewrittenArguments(tree);
    while (m_replacements < mostReplacements && replace(result)) {
      ++m_replacements;
      result = withRewrittenArguments(result);
    }
    m_known.emplace(tree.get(), result);
    m_kept.push_back(tree);
    return result;
  }

 private:
  /// No formula of any use has as many; a rule that leads in a circle would.
  static constexpr int mostReplacements = 2000;

  Tree withRewrittenArguments(const Tree& tree) {
    std::vector<Tree> args;
    for (const Tree& arg : tree->args) args.push_back(of(arg));
    return args == tree->args ? tree : makeTree(tree->op, std::move(args), tree->at);
  }

  static bool replace(Tree& tree) {
    static const RuleTable table = parsedRules();
    for (const ParsedRule& rule : table[static_cast<std::size_t>(tree->op)]) {
      Bindings bindings;
      if (!fits(rule.from, tree, bindings)) continue;
      tree = filled(rule.to, bindings);
      return true;
    }
    return false;
  }

  int m_replacements = 0;
  std::unordered_map<const Node*, Tree> m_known;
  std::vector<Tree> m_kept;  ///< so that no address in m_known is used again
};

}  // namespace

Tree rewritten(const Tree& tree) {
  return Rewriter().of(tree);
}

}  // namespace alab

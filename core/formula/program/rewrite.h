#pragma once
// Rewriting: the same function in a form that keeps its digits. Textbook forms cancel in the tails and near 0
// (1 + erf(x), exp(x) - 1, log(1 + exp(x)), x - tanh(x)); a table of rules replaces those that have an
// accurate primitive, so that a typed formula is as good as a built-in one.
#include <span>
#include <string_view>

#include "core/formula/tree/tree.h"

namespace alab {

/// One rule as it is written: u, v, w are any formula, a, b one without x.
struct RewriteRule {
  std::string_view from, to;
};

/// All rules; where two fit, the first one counts.
std::span<const RewriteRule> rewriteRules();

/// The tree with every part replaced that a rule fits, from the leaves up.
Tree rewritten(const Tree& tree);

}  // namespace alab

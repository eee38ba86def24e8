// Sums: a number and terms with factors in front; and what else a derivative is made of.
#include <algorithm>
#include <cmath>

#include "core/formula/symbolic/simplified.h"

namespace alab::symbolic {
namespace {

using enum Operation;

struct Term {
  Tree tree;
  double times;
};

class Sum {
 public:
  void add(const Tree& tree, double times) {
    switch (tree->op) {
      case Add:
        add(tree->args[0], times);
        return add(tree->args[1], times);
      case Subtract:
        add(tree->args[0], times);
        return add(tree->args[1], -times);
      case Negate:
        return add(tree->args[0], -times);
      case Number:
        return addTerm(numberTree(1), times * tree->number);
      default:
        return addTerm(tree, times);
    }
  }

  Tree tree() {
    std::erase_if(m_terms, [](const Term& t) { return t.times == 0; });
    if (m_terms.empty()) return numberTree(0);
    // A sum begins with a plus where it can.
    const auto first = std::ranges::find_if(m_terms, [](const Term& t) { return t.times > 0; });
    if (first != m_terms.end()) std::rotate(m_terms.begin(), first, first + 1);
    Tree all = signedTerm(m_terms[0]);
    for (std::size_t i = 1; i < m_terms.size(); ++i)
      all = makeTree(m_terms[i].times > 0 ? Add : Subtract, {all, sized(m_terms[i])});
    return all;
  }

 private:
  void addTerm(const Tree& tree, double times) {
    const auto known = std::ranges::find_if(m_terms, [&](const Term& t) { return isSame(t.tree, tree); });
    if (known == m_terms.end())
      m_terms.push_back({tree, times});
    else
      known->times += times;
  }

  static Tree sized(const Term& term) { return product(numberTree(std::fabs(term.times)), term.tree); }
  static Tree signedTerm(const Term& term) {
    return term.times < 0 ? makeTree(Negate, {sized(term)}) : sized(term);
  }

  std::vector<Term> m_terms;
};

}  // namespace

Tree number(double value) {
  return numberTree(value);
}

Tree sum(const Tree& a, const Tree& b) {
  Sum all;
  all.add(a, 1);
  all.add(b, 1);
  return all.tree();
}

Tree difference(const Tree& a, const Tree& b) {
  Sum all;
  all.add(a, 1);
  all.add(b, -1);
  return all.tree();
}

Tree choice(const Tree& condition, const Tree& yes, const Tree& no) {
  return isSame(yes, no) ? yes : makeTree(If, {condition, yes, no});
}

Tree call(Operation op, const Tree& argument) {
  return makeTree(op, {argument});
}

}  // namespace alab::symbolic

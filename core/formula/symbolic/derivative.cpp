#include "core/formula/symbolic/derivative.h"

#include <unordered_map>

#include "core/formula/symbolic/simplified.h"

namespace alab {
namespace {

using enum Operation;
using namespace symbolic;

Tree one() {
  return number(1);
}
Tree two() {
  return number(2);
}
Tree zero() {
  return number(0);
}
Tree squared(const Tree& u) {
  return power(u, two());
}
Tree pi() {
  return makeTree(Pi);
}

/// g'(u) of a function of one variable that is called with u.
Tree outerDerivative(const Tree& tree) {
  const Tree& u = tree->args[0];
  switch (tree->op) {
    case Abs:
      return call(Sign, u);
    case Sqrt:
      return quotient(one(), product(two(), tree));
    case Exp:
      return tree;
    case Expm1:
      return call(Exp, u);
    case Log:
      return quotient(one(), u);
    case Log1p:
      return quotient(one(), sum(one(), u));
    case Sin:
      return call(Cos, u);
    case Cos:
      return negative(call(Sin, u));
    case Tan:
      return quotient(one(), squared(call(Cos, u)));
    case Sinh:
      return call(Cosh, u);
    case Cosh:
      return call(Sinh, u);
    case Tanh:
      return difference(one(), squared(tree));
    case Atan:
      return quotient(one(), sum(one(), squared(u)));
    case Erf:
      return product(quotient(two(), call(Sqrt, pi())), call(Exp, negative(squared(u))));
    case Erfc:
      return negative(product(quotient(two(), call(Sqrt, pi())), call(Exp, negative(squared(u)))));
    case NormalCdf:
      return quotient(call(Exp, negative(quotient(squared(u), two()))), call(Sqrt, product(two(), pi())));
    case Sigmoid:
      return product(tree, difference(one(), tree));
    case Softplus:
      return call(Sigmoid, u);
    case Softsign:
      return quotient(one(), squared(sum(one(), call(Abs, u))));
    case Sinc:
      return choice(makeTree(Equal, {u, zero()}), zero(), quotient(difference(call(Cos, u), tree), u));
    case Relu:
      return choice(makeTree(Greater, {u, zero()}), one(), zero());
    default:  // steps
      return zero();
  }
}

class Differentiator {
 public:
  Tree of(const Tree& tree) {
    if (!tree->hasX || isCondition(tree->op)) return zero();
    if (tree->op == X) return one();
    const auto known = m_known.find(tree.get());
    if (known != m_known.end()) return known->second;
    return m_known.emplace(tree.get(), computed(tree)).first->second;
  }

 private:
  Tree computed(const Tree& tree) {
    const auto arg = [&](std::size_t i) { return tree->args[i]; };
    switch (tree->op) {
      case Negate:
        return negative(of(arg(0)));
      case Add:
        return sum(of(arg(0)), of(arg(1)));
      case Subtract:
        return difference(of(arg(0)), of(arg(1)));
      case Multiply:
        return sum(product(of(arg(0)), arg(1)), product(arg(0), of(arg(1))));
      case Divide:
        return ofQuotient(arg(0), arg(1));
      case Power:
        return ofPower(tree, arg(0), arg(1));
      case If:
        return choice(arg(0), of(arg(1)), of(arg(2)));
      case Max:
        return choice(makeTree(Greater, {arg(0), arg(1)}), of(arg(0)), of(arg(1)));
      case Min:
        return choice(makeTree(Less, {arg(0), arg(1)}), of(arg(0)), of(arg(1)));
      case Clamp:
        return choice(makeTree(LessEqual, {arg(0), arg(1)}), of(arg(1)),
                      choice(makeTree(GreaterEqual, {arg(0), arg(2)}), of(arg(2)), of(arg(0))));
      default:
        return product(outerDerivative(tree), of(arg(0)));
    }
  }

  Tree ofQuotient(const Tree& a, const Tree& b) {
    if (!b->hasX) return quotient(of(a), b);
    if (!a->hasX) return negative(quotient(product(a, of(b)), squared(b)));
    return quotient(difference(product(of(a), b), product(a, of(b))), squared(b));
  }

  Tree ofPower(const Tree& tree, const Tree& base, const Tree& exponent) {
    if (!exponent->hasX)
      return product(product(exponent, power(base, difference(exponent, one()))), of(base));
    const Tree rate = base->op == Euler ? one() : call(Log, base);
    const Tree byExponent = product(of(exponent), rate);
    if (!base->hasX) return product(tree, byExponent);
    return product(tree, sum(byExponent, quotient(product(exponent, of(base)), base)));
  }

  std::unordered_map<const Node*, Tree> m_known;
};

/// The sign of a product goes to its first factor, where it needs no brackets.
Tree withSignInFront(const Tree& tree) {
  if (tree->op != Multiply && tree->op != Divide) return makeTree(Negate, {tree});
  return makeTree(tree->op, {withSignInFront(tree->args[0]), tree->args[1]});
}

Tree tidied(const Tree& tree) {
  if (tree->args.empty()) return tree;
  std::vector<Tree> args;
  for (const Tree& arg : tree->args) args.push_back(tidied(arg));
  return tree->op == Negate ? withSignInFront(args[0]) : makeTree(tree->op, std::move(args));
}

}  // namespace

Tree derivativeOf(const Tree& tree) {
  return tidied(Differentiator().of(tree));
}

}  // namespace alab

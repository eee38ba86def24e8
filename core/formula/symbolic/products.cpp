// Products and quotients: a number, factors with whole exponents, in the order in which they are read.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/formula/symbolic/simplified.h"
#include "core/scalar/number_text.h"

namespace alab::symbolic {
namespace {

using enum Operation;

struct Factor {
  Tree base;
  double exponent;  ///< below 0 in the denominator
};

bool isWhole(double value) {
  return value == std::round(value) && std::fabs(value) < 1e9;
}

/// Whether the product of two numbers is as easy to read as they are.
bool isReadable(double value) {
  constexpr std::size_t shortNumber = 6;
  return std::isfinite(value) && numberText(value).size() <= shortNumber;
}

class Product {
 public:
  void multiply(const Tree& tree, double exponent) {
    switch (tree->op) {
      case Multiply:
        multiply(tree->args[0], exponent);
        return multiply(tree->args[1], exponent);
      case Divide:
        multiply(tree->args[0], exponent);
        return multiply(tree->args[1], -exponent);
      case Negate:
        if (std::fmod(exponent, 2) != 0) m_isNegative = !m_isNegative;
        return multiply(tree->args[0], exponent);
      case Number:
        return multiplyNumber(tree, exponent);
      case Power:
        if (const auto inner = wholeExponent(tree)) return multiply(tree->args[0], exponent * *inner);
        return addFactor(tree, exponent);
      default:
        return addFactor(tree, exponent);
    }
  }

  Tree tree() {
    if (m_above == 0) return numberTree(0);
    reduce();
    std::ranges::stable_sort(m_factors, {}, [](const Factor& f) { return rankOf(f.base); });
    const Tree above = side(m_above, 1), below = side(m_below, -1);
    const Tree all = isNumber(below, 1) ? above : makeTree(Divide, {above, below});
    return m_isNegative ? makeTree(Negate, {all}) : all;
  }

 private:
  static std::optional<double> wholeExponent(const Tree& power) {
    const Tree& exponent = power->args[1];
    if (exponent->op == Number && isWhole(exponent->number)) return exponent->number;
    if (exponent->op == Negate && exponent->args[0]->op == Number && isWhole(exponent->args[0]->number))
      return -exponent->args[0]->number;
    return std::nullopt;
  }

  void multiplyNumber(const Tree& tree, double exponent) {
    double& side = exponent > 0 ? m_above : m_below;
    const double value = side * std::pow(tree->number, std::fabs(exponent));
    if (tree->number == 0 && exponent < 0) return addFactor(tree, exponent);
    if (tree->number == 0 || isReadable(value))
      side = value;
    else
      addFactor(tree, exponent);
  }

  void addFactor(const Tree& base, double exponent) {
    const auto known = std::ranges::find_if(m_factors, [&](const Factor& f) { return isSame(f.base, base); });
    if (known == m_factors.end())
      m_factors.push_back({base, exponent});
    else
      known->exponent += exponent;
  }

  /// 4/6 is 2/3, 0.5/1 stays.
  void reduce() {
    if (!isWhole(m_above) || !isWhole(m_below) || m_below == 0) return;
    const auto common = static_cast<double>(std::gcd(static_cast<long>(m_above), static_cast<long>(m_below)));
    m_above /= common;
    m_below /= common;
  }

  /// Numbers, then parameters, then x and its powers, then the rest.
  static int rankOf(const Tree& tree) {
    if (tree->isConstant()) return 0;
    if (!tree->hasX) return 1;
    return tree->op == X ? 2 : 3;
  }

  /// A square undoes a root.
  static Tree raised(const Tree& base, double exponent) {
    if (base->op == Sqrt && std::fmod(exponent, 2) == 0) return raised(base->args[0], exponent / 2);
    return exponent == 1 ? base : makeTree(Power, {base, numberTree(exponent)});
  }

  Tree side(double first, double sign) const {
    Tree all = first == 1 ? nullptr : numberTree(first);
    for (const Factor& factor : m_factors) {
      const double exponent = sign * factor.exponent;
      if (!(exponent > 0)) continue;
      const Tree one = raised(factor.base, exponent);
      all = all ? makeTree(Multiply, {all, one}) : one;
    }
    return all ? all : numberTree(1);
  }

  bool m_isNegative = false;
  double m_above = 1, m_below = 1;
  std::vector<Factor> m_factors;
};

}  // namespace

Tree product(const Tree& a, const Tree& b) {
  Product all;
  all.multiply(a, 1);
  all.multiply(b, 1);
  return all.tree();
}

Tree quotient(const Tree& a, const Tree& b) {
  Product all;
  all.multiply(a, 1);
  all.multiply(b, -1);
  return all.tree();
}

Tree negative(const Tree& a) {
  if (a->op == Subtract) return makeTree(Subtract, {a->args[1], a->args[0]});
  return product(makeTree(Negate, {numberTree(1)}), a);
}

Tree power(const Tree& base, const Tree& exponent) {
  if (isNumber(exponent, 0)) return numberTree(1);
  if (isNumber(exponent, 1)) return base;
  if (exponent->op == Number && isWhole(exponent->number)) {
    Product all;
    all.multiply(base, exponent->number);
    return all.tree();
  }
  return makeTree(Power, {base, exponent});
}

}  // namespace alab::symbolic

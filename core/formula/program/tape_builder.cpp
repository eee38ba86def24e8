#include "core/formula/program/tape_builder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

#include "core/formula/program/evaluate.h"

namespace alab {
namespace {

using enum Operation;

/// Powers up to here are products.
constexpr double mostFactors = 64;

std::optional<int> smallWhole(const Tree& tree) {
  const bool isNegative = tree->op == Negate;
  const Tree& size = isNegative ? tree->args[0] : tree;
  if (size->op != Number || size->number > mostFactors || size->number != std::floor(size->number))
    return std::nullopt;
  const int value = static_cast<int>(size->number);
  return isNegative ? -value : value;
}

Operation ofProduct(Operation op) {
  switch (op) {
    case Exp:
      return ExpOfProduct;
    case Sigmoid:
      return SigmoidOfProduct;
    case Tanh:
      return TanhOfProduct;
    case Softplus:
      return SoftplusOfProduct;
    case Sin:
      return SinOfProduct;
    case SinSquared:
      return SinSquaredOfProduct;
    case Sinc:
      return SincOfProduct;
    default:
      return op;
  }
}

}  // namespace

TapeBuilder::Index TapeBuilder::add(const Tree& tree) {
  const auto known = m_ofNode.find(tree.get());
  if (known != m_ofNode.end()) return known->second;
  const Index index = computed(tree);
  m_ofNode.emplace(tree.get(), index);
  m_kept.push_back(tree);
  return index;
}

TapeBuilder::Index TapeBuilder::computed(const Tree& tree) {
  const auto arg = [&](std::size_t i) { return add(tree->args[i]); };
  const auto one = [this] { return constant(1); };
  const auto zero = [this] { return constant(0); };
  if (tree->args.empty()) return leaf(tree);
  if (isCondition(tree->op)) return choice(tree, one(), zero());
  switch (tree->op) {
    case If:
      return choice(tree->args[0], arg(1), arg(2));
    case Max:
      return choice(Greater, arg(0), arg(1), arg(0), arg(1));
    case Min:
      return choice(Less, arg(0), arg(1), arg(0), arg(1));
    case Clamp: {
      const Index x = arg(0), lower = arg(1), upper = arg(2);
      return choice(LessEqual, x, lower, lower, choice(GreaterEqual, x, upper, upper, x));
    }
    case Sign:
      return choice(Greater, arg(0), zero(), one(), choice(Less, arg(0), zero(), constant(-1), zero()));
    case Step:
      return choice(GreaterEqual, arg(0), zero(), one(), zero());
    case Relu:
      return choice(Greater, arg(0), zero(), arg(0), zero());
    case Power:
      return power(tree->args[0], tree->args[1]);
    default:
      return primitive(tree);
  }
}

/// Of a product without rounding it, where the reading allows.
TapeBuilder::Index TapeBuilder::primitive(const Tree& tree) {
  std::vector<Index> args;
  for (const Tree& arg : tree->args) args.push_back(add(arg));
  const Operation op = ofProduct(tree->op);
  if (m_reading == Reading::AsWritten || op == tree->op || at(args[0]).op != Multiply)
    return instruction(tree->op, args);
  return instruction(op, {at(args[0]).args[0], at(args[0]).args[1]});
}

TapeBuilder::Index TapeBuilder::leaf(const Tree& tree) {
  if (tree->op == Number) return constant(tree->number);
  if (tree->op == Pi) return constant(std::numbers::pi_v<long double>);
  if (tree->op == Euler) return constant(std::numbers::e_v<long double>);
  Instruction step{.op = tree->op, .hasX = tree->op == X};
  if (tree->op == Parameter) {
    const auto found = std::ranges::find(m_params, tree->name);
    assert(found != m_params.end());
    step.parameter = static_cast<std::uint16_t>(found - m_params.begin());
    step.parameters = static_cast<std::uint16_t>(1U << step.parameter);
  }
  return append(step);
}

TapeBuilder::Index TapeBuilder::constant(long double value) {
  return append({.op = Number, .constant = value});
}

TapeBuilder::Index TapeBuilder::instruction(Operation op, std::vector<Index> args, Operation compare) {
  Instruction step{.op = op, .compare = compare, .count = static_cast<std::uint8_t>(args.size())};
  std::ranges::copy(args, step.args.begin());
  if (std::ranges::all_of(args, [this](Index i) { return isNumber(i); })) {
    std::vector<long double> values;
    for (std::size_t i = 0; i < args.size(); ++i) {
      values.push_back(at(args[i]).constant);
      step.args[i] = static_cast<Index>(i);
    }
    return constant(applied(step, values.data()));
  }
  for (const Index arg : args) {
    step.hasX = step.hasX || at(arg).hasX;
    step.parameters |= at(arg).parameters;
  }
  return append(step);
}

TapeBuilder::Index TapeBuilder::append(Instruction step) {
  const Key key = {step.op,        step.compare,  step.args,
                   step.parameter, step.constant, std::signbit(step.constant)};
  const bool isOrdered = !std::isnan(step.constant);
  if (isOrdered)
    if (const auto known = m_known.find(key); known != m_known.end()) return known->second;
  const auto index = static_cast<Index>(m_steps.size());
  m_steps.push_back(step);
  if (isOrdered) m_known.emplace(key, index);
  return index;
}

TapeBuilder::Index TapeBuilder::power(const Tree& base, const Tree& exponent) {
  if (const auto whole = smallWhole(exponent)) {
    const Index product = wholePower(add(base), std::abs(*whole));
    return *whole < 0 ? instruction(Divide, {constant(1), product}) : product;
  }
  return instruction(Power, {add(base), add(exponent)});
}

/// x^3 is x x x, larger powers are squares of smaller ones.
TapeBuilder::Index TapeBuilder::wholePower(Index base, int exponent) {
  if (exponent == 0) return constant(1);
  if (exponent == 1) return base;
  if (exponent % 2 != 0) return instruction(Multiply, {wholePower(base, exponent - 1), base});
  const Index half = wholePower(base, exponent / 2);
  return instruction(Multiply, {half, half});
}

TapeBuilder::Index TapeBuilder::choice(const Tree& condition, Index yes, Index no) {
  const auto& args = condition->args;
  if (condition->op == Not) return choice(args[0], no, yes);
  if (condition->op == And) return choice(args[0], choice(args[1], yes, no), no);
  if (condition->op == Or) return choice(args[0], yes, choice(args[1], yes, no));
  if (isComparison(condition->op)) return choice(condition->op, add(args[0]), add(args[1]), yes, no);
  return choice(NotEqual, add(condition), constant(0), yes, no);
}

TapeBuilder::Index TapeBuilder::choice(Operation compare, Index a, Index b, Index yes, Index no) {
  if (yes == no) return yes;
  if (m_reading == Reading::Accurate)
    while (moveConstant(a, b)) continue;
  if (isNumber(a) && isNumber(b)) return holds(compare, at(a).constant, at(b).constant) ? yes : no;
  return instruction(If, {a, b, yes, no}, compare);
}

/// u + 3 > 6 is u > 3, and (u + 1) / 2 > 0 is u + 1 > 0, where that is exact: so that x itself is compared
/// and not a rounded sum.
bool TapeBuilder::moveConstant(Index& a, Index& b) {
  if (!isNumber(b) || at(a).count != 2) return false;
  const Instruction step = at(a);
  Index u = step.args[0], c = step.args[1];
  if (step.op == Add && isNumber(u)) std::swap(u, c);
  if (!isNumber(c) || !at(u).hasX) return false;
  const long double shift = at(c).constant, limit = at(b).constant;
  const auto moved = [&](long double to, bool isExact) {
    if (isExact && static_cast<double>(to) == to) a = u, b = constant(to);
    return a == u;
  };
  if (step.op == Add) return moved(limit - shift, (limit - shift) + shift == limit);
  if (step.op == Subtract) return moved(limit + shift, (limit + shift) - shift == limit);
  if (step.op == Divide && shift > 0) return moved(limit * shift, (limit * shift) / shift == limit);
  return false;
}

Tape TapeBuilder::finished(Index result) const {
  std::vector<bool> isNeeded(m_steps.size());
  isNeeded[result] = true;
  for (std::size_t i = result + 1U; i-- > 0;)
    if (isNeeded[i])
      for (const Index arg : m_steps[i].arguments()) isNeeded[arg] = true;
  std::vector<Index> place(m_steps.size());
  Tape tape;
  for (std::size_t i = 0; i <= result; ++i) {
    if (!isNeeded[i]) continue;
    place[i] = static_cast<Index>(tape.steps.size());
    Instruction step = m_steps[i];
    for (std::size_t k = 0; k < step.count; ++k) step.args[k] = place[step.args[k]];
    tape.steps.push_back(step);
  }
  return tape;
}

}  // namespace alab

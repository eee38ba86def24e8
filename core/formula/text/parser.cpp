#include "core/formula/text/parser.h"

#include <algorithm>

#include "core/formula/text/levels.h"

namespace alab {
namespace {

using enum Operation;

struct Infix {
  std::string_view sign;
  Operation op;
  int level;
};

constexpr Infix infixes[] = {{"||", Or, 1},
                             {"&&", And, 2},
                             {"<", Less, comparisonLevel},
                             {"<=", LessEqual, comparisonLevel},
                             {">", Greater, comparisonLevel},
                             {">=", GreaterEqual, comparisonLevel},
                             {"==", Equal, comparisonLevel},
                             {"!=", NotEqual, comparisonLevel},
                             {"+", Add, 4},
                             {"-", Subtract, 4},
                             {"*", Multiply, 5},
                             {"/", Divide, 5},
                             {"^", Power, powerLevel}};

const Infix* infixOf(const Token& token) {
  if (token.kind != TokenKind::Sign) return nullptr;
  const auto* const found = std::ranges::find(infixes, token.text, &Infix::sign);
  return found == std::end(infixes) ? nullptr : found;
}

}  // namespace

const Token& Parser::tokenAfter(std::size_t count) const {
  return m_tokens[std::min(m_place + count, m_tokens.size() - 1)];
}

bool Parser::takeSign(std::string_view sign) {
  const bool isIt = token().is(sign);
  if (isIt) advance();
  return isIt;
}

Tree Parser::expression(int loosest) {
  if (m_depth >= deepestNesting)
    return failed({ALAB_TEXT("the formula is nested too deeply"),
                   {},
                   ALAB_TEXT("at most %1 levels"),
                   {std::to_string(deepestNesting)}},
                  token().at);
  ++m_depth;
  Tree left = operand();
  if (left) left = infix(std::move(left), loosest);
  --m_depth;
  return left;
}

Tree Parser::infix(Tree left, int loosest) {
  while (left) {
    const Infix* const next = infixOf(token());
    if (!next && startsOperand()) return refuseMissingProduct(), nullptr;
    if (!next || next->level < loosest) return left;
    if (next->op == Power) {
      left = raised(std::move(left));
      continue;
    }
    advance();
    if (isComparison(next->op)) {
      left = compared(next->op, left, next->level);
      continue;
    }
    const Tree right = expression(next->level + 1);
    if (!right) return nullptr;
    left = node(next->op, {left, right}, joined(left->at, right->at));
  }
  return left;
}

/// a < b < c is a < b && b < c.
Tree Parser::compared(Operation op, const Tree& left, int level) {
  Tree smaller = left, all;
  for (;;) {
    const Tree larger = expression(level + 1);
    if (!larger) return nullptr;
    const Tree one = node(op, {smaller, larger}, joined(smaller->at, larger->at));
    all = all && one ? node(And, {all, one}, joined(left->at, larger->at)) : one;
    const Infix* const next = infixOf(token());
    if (!all || !next || !isComparison(next->op)) return all;
    advance();
    op = next->op;
    smaller = larger;
  }
}

Tree Parser::raised(Tree base) {
  const Token sign = token();
  advance();
  if (sign.isSuperscript) {
    const Tree exponent = counted(numberTree(sign.number, sign.at));
    return exponent ? node(Power, {base, exponent}, joined(base->at, sign.at)) : nullptr;
  }
  const Tree exponent = expression(powerLevel);
  return exponent ? node(Power, {base, exponent}, joined(base->at, exponent->at)) : nullptr;
}

Tree Parser::operand() {
  const Token& first = token();
  if (first.kind == TokenKind::Number) return advance(), counted(numberTree(first.number, first.at));
  if (first.kind == TokenKind::Name) return named();
  if (first.is("(")) return bracketed();
  if (first.is("|")) return bars();
  if (first.is("-")) return signedOperand(Negate, signLevel);
  if (first.is("!")) return signedOperand(Not, comparisonLevel);
  if (first.is("+")) return advance(), expression(signLevel);
  return refuseOperand(), nullptr;
}

Tree Parser::signedOperand(Operation op, int loosest) {
  const TextSpan sign = token().at;
  advance();
  const Tree argument = expression(loosest);
  return argument ? node(op, {argument}, joined(sign, argument->at)) : nullptr;
}

Tree Parser::bracketed() {
  const TextSpan opened = token().at;
  advance();
  const Tree inside = expression(0);
  if (!inside) return nullptr;
  if (takeSign(")")) return inside;
  if (isAtEnd()) return failed({ALAB_TEXT("this bracket is never closed"), {}, {}, {}}, opened);
  return refuseToken(), nullptr;
}

/// |x| is abs(x).
Tree Parser::bars() {
  const TextSpan opened = token().at;
  advance();
  const Tree inside = expression(0);
  if (!inside) return nullptr;
  const TextSpan closed = token().at;
  if (takeSign("|")) return node(Abs, {inside}, joined(opened, closed));
  return failed({ALAB_TEXT("this bar is never closed"), {}, {}, {}}, opened);
}

Tree Parser::named() {
  const Token name = token();
  advance();
  const FormulaWord* word = findWord(name.text);
  if (word && word->isInternal && m_words == Words::Typed) word = nullptr;
  if (word && word->most > 0) return call(*word, name);
  if (!word && token().is("(")) return refuseCall(name), nullptr;
  if (word) return counted(makeTree(word->op, {}, name.at));
  return counted(parameterTree(name.text, name.at));
}

Tree Parser::call(const FormulaWord& word, const Token& name) {
  if (name.at.length > 0 && typed(name.at) == "√" && !token().is("(")) {
    const Tree argument = expression(signLevel);
    return argument ? node(word.op, {argument}, joined(name.at, argument->at)) : nullptr;
  }
  const TextSpan opened = token().at;
  if (!takeSign("(")) return refuseBareWord(word, name), nullptr;
  std::vector<Tree> args;
  if (!token().is(")")) do {
      const Tree argument = expression(0);
      if (!argument) return nullptr;
      args.push_back(argument);
    } while (takeSign(","));
  const TextSpan closed = token().at;
  if (takeSign(")")) return built(word, std::move(args), joined(name.at, closed));
  if (isAtEnd()) return failed({ALAB_TEXT("this bracket is never closed"), {}, {}, {}}, opened);
  return refuseToken(), nullptr;
}

Tree Parser::built(const FormulaWord& word, std::vector<Tree> args, TextSpan at) {
  const auto count = static_cast<int>(args.size());
  if (count < word.fewest || count > word.most)
    return failed({word.fewest == 1 ? ALAB_TEXT("%1 takes one argument")
                   : word.most == 3 ? ALAB_TEXT("%1 takes three arguments")
                   : word.most == 2 ? ALAB_TEXT("%1 takes two arguments")
                                    : ALAB_TEXT("%1 takes two arguments or more"),
                   {},
                   word.op == If ? ALAB_TEXT("write if(x > 0, x, 0)") : "",
                   {std::string(word.name)}},
                  at);
  if (word.most <= 3) return node(word.op, std::move(args), at);
  Tree all = args[0];
  for (int i = 1; i < count && all; ++i) all = node(word.op, {all, args[static_cast<std::size_t>(i)]}, at);
  return all;
}

Tree Parser::node(Operation op, std::vector<Tree> args, TextSpan at) {
  return counted(makeTree(op, std::move(args), at));
}

Tree Parser::counted(Tree tree) {
  if (++m_nodes <= mostNodes) return tree;
  return failed({ALAB_TEXT("the formula has too many parts"),
                 {},
                 ALAB_TEXT("it may have %1 numbers, names and signs"),
                 {std::to_string(mostNodes)}},
                tree->at);
}

Result<Tree, FormulaError> parseExpression(std::string_view text, Words words) {
  const auto tokens = tokensOf(text);
  if (!tokens) return tokens.error();
  Parser parser(text, *tokens, words);
  const Tree tree = parser.expression();
  if (tree && !parser.isAtEnd()) parser.refuseToken();
  if (parser.error()) return *parser.error();
  return tree;
}

}  // namespace alab

#include "core/formula/definition.h"

#include <algorithm>
#include <cmath>

#include "core/formula/program/constant.h"
#include "core/formula/program/tape.h"
#include "core/formula/text/parser.h"

namespace alab {
namespace {

/// Without the spaces around.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n\v\f;";
  const std::size_t first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// A slider around a default value.
Range rangeAround(double value) {
  constexpr double usual = 5;
  return {std::min(-usual, 2 * value), std::max(usual, 2 * value)};
}

class DefinitionParser {
 public:
  DefinitionParser(std::string_view text, const std::vector<Token>& tokens)
      : m_text(text), m_parser(text, tokens) {}

  Result<Definition, FormulaError> definition() {
    takeHead();
    const std::size_t begin = m_parser.token().at.offset;
    m_result.tree = m_parser.error() ? nullptr : m_parser.expression();
    if (!m_result.tree) return *m_parser.error();
    const std::size_t end = m_parser.token().at.offset;
    checkEnd();
    checkFormula();
    while (!m_parser.error() && m_parser.takeSign(";")) takeDeclaration();
    if (m_parser.error()) return *m_parser.error();
    m_result.body = trimmed(m_text.substr(begin, end - begin));
    m_result.text = "f(x) = " + std::string(trimmed(m_text.substr(begin)));
    if (const auto tokens = tokensOf(m_result.text); !tokens)  // too long with its head
      return FormulaError{tokens.error().error, {m_text.size(), 0}};
    return std::move(m_result);
  }

 private:
  void fail(Error error, TextSpan at) { m_parser.fail(std::move(error), at); }
  std::string typed(TextSpan at) const { return std::string(m_text.substr(at.offset, at.length)); }
  bool isName(std::size_t k) const { return m_parser.tokenAfter(k).kind == TokenKind::Name; }

  /// "f(x) =" or "y =".
  void takeHead() {
    const bool hasArgument = isName(0) && m_parser.tokenAfter(1).is("(") && isName(2) &&
                             m_parser.tokenAfter(3).is(")") && m_parser.tokenAfter(4).is("=");
    const Token name = m_parser.token(), argument = m_parser.tokenAfter(2);
    if (hasArgument) {
      skip(5);
      if (argument.text != "x")
        fail({ALAB_TEXT("the variable is called x"), {}, ALAB_TEXT("write %1(x) = ..."), {typed(name.at)}},
             argument.at);
    } else if (isName(0) && m_parser.tokenAfter(1).is("=")) {
      skip(2);
      if (name.text == "x")
        fail({ALAB_TEXT("x is the variable"), {}, ALAB_TEXT("write f(x) = ..."), {}}, name.at);
      else if (name.text != "y" && name.text != "f")
        fail({ALAB_TEXT("the formula comes first"), {}, ALAB_TEXT("f(x) = ...; %1 = 1.5"), {typed(name.at)}},
             name.at);
    }
  }

  void skip(int tokens) {
    while (tokens-- > 0) m_parser.advance();
  }

  void checkEnd() {
    if (!m_parser.isAtEnd() && !m_parser.token().is(";")) m_parser.refuseToken();
  }

  void checkFormula() {
    if (m_parser.error()) return;
    if (const Tree part = partWithoutValue(m_result.tree))
      fail({ALAB_TEXT("%1 is not a finite number"), {}, {}, {inQuotes(typed(part->at))}}, part->at);
    for (std::string& name : parametersOf(m_result.tree))
      m_result.parameters.push_back({.name = std::move(name)});
    if (m_result.parameters.size() > mostParameters)
      fail({ALAB_TEXT("the formula has too many parameters"),
            {},
            ALAB_TEXT("it may have %1"),
            {std::to_string(mostParameters)}},
           m_result.tree->at);
  }

  /// "b = 1.5", "b = 1.5 in 0..5", "b in 0..5", each perhaps with "learnable"; or nothing.
  void takeDeclaration() {
    if (m_parser.isAtEnd() || m_parser.token().is(";")) return;
    const Token name = m_parser.token();
    ParameterDefinition* const parameter = declared(name);
    if (!parameter) return;
    m_parser.advance();
    const bool hasValue = m_parser.takeSign("=");
    if (hasValue) parameter->initial = constant();
    if (hasValue) parameter->slider = rangeAround(parameter->initial);
    const bool hasRange = takeWord("in");
    if (hasRange) takeRange(*parameter, hasValue);
    parameter->isLearnable = takeWord("learnable");
    if (!hasValue && !hasRange && !parameter->isLearnable)
      return fail({ALAB_TEXT("a value is missing after %1"),
                   {},
                   ALAB_TEXT("write %2 = 1.5"),
                   {inQuotes(typed(name.at)), typed(name.at)}},
                  name.at);
    if (!m_parser.error()) checkEnd();
  }

  ParameterDefinition* declared(const Token& name) {
    const auto found = std::ranges::find(m_result.parameters, name.text, &ParameterDefinition::name);
    const bool isTwice = std::ranges::find(m_declared, name.text) != m_declared.end();
    if (name.kind == TokenKind::Name && found != m_result.parameters.end() && !isTwice)
      return m_declared.push_back(name.text), &*found;
    if (isTwice)
      fail({ALAB_TEXT("%1 is set twice"), {}, {}, {inQuotes(typed(name.at))}}, name.at);
    else if (name.kind == TokenKind::Name)
      fail({ALAB_TEXT("%1 does not occur in the formula"), {}, {}, {inQuotes(typed(name.at))}}, name.at);
    else
      fail({ALAB_TEXT("a parameter's name belongs here"), {}, ALAB_TEXT("f(x) = ...; b = 1.5 in 0..5"), {}},
           name.at);
    return nullptr;
  }

  bool takeWord(std::string_view word) {
    const bool isIt = !m_parser.error() && isName(0) && m_parser.token().text == word;
    if (isIt) m_parser.advance();
    return isIt;
  }

  void takeRange(ParameterDefinition& parameter, bool hasValue) {
    const TextSpan begin = m_parser.token().at;
    const double lower = constant();
    if (!m_parser.error() && !m_parser.takeSign(".."))
      fail({ALAB_TEXT("a range needs two ends"), {}, ALAB_TEXT("write in 0..5"), {}}, m_parser.token().at);
    const double upper = constant();
    if (m_parser.error()) return;
    const TextSpan all = {begin.offset, m_end - begin.offset};
    if (!(lower < upper) || !std::isfinite(upper - lower))
      return fail(
          {ALAB_TEXT("the range is empty"), {}, ALAB_TEXT("the smaller number comes first: 0..5"), {}}, all);
    parameter.slider = {lower, upper};
    if (!hasValue) parameter.initial = parameter.slider.contains(1) ? 1 : parameter.slider.middle();
    if (!parameter.slider.contains(parameter.initial))
      fail({ALAB_TEXT("the value is outside its range"), {}, {}, {}}, all);
  }

  /// A number, or a formula of numbers.
  double constant() {
    const Tree tree = m_parser.error() ? nullptr : m_parser.expression();
    if (!tree) return 0;
    m_end = tree->at.end();
    const double value = tree->isConstant() ? constantValue(tree) : NAN;
    if (!std::isfinite(value))
      fail({ALAB_TEXT("%1 is not a finite number"), {}, {}, {inQuotes(typed(tree->at))}}, tree->at);
    return value;
  }

  std::string_view m_text;
  Parser m_parser;
  Definition m_result;
  std::vector<std::string> m_declared;
  std::size_t m_end = 0;
};

}  // namespace

Result<Definition, FormulaError> parseDefinition(std::string_view text) {
  const auto tokens = tokensOf(text);
  if (!tokens) return tokens.error();
  return DefinitionParser(text, *tokens).definition();
}

}  // namespace alab

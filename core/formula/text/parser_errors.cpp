// What the parser says of mistakes, and what was probably meant.
#include "core/formula/text/parser.h"

namespace alab {
namespace {

/// A longer formula is not repeated with its correction.
constexpr std::size_t longestProposal = 40;

const char* const didYouMean = ALAB_TEXT("did you mean %2?");

}  // namespace

void Parser::fail(Error error, TextSpan at) {
  if (!m_error) m_error = FormulaError{std::move(error), at};
}

Tree Parser::failed(Error error, TextSpan at) {
  fail(std::move(error), at);
  return nullptr;
}

/// Where a number, a name or a bracket ought to be.
void Parser::refuseOperand() {
  const Token& found = token();
  if (found.kind == TokenKind::End && m_place == 0)
    return fail({ALAB_TEXT("there is no formula yet"), {}, ALAB_TEXT("type one: x * sigmoid(x)"), {}},
                found.at);
  const Token& before = m_tokens[m_place == 0 ? 0 : m_place - 1];
  if (found.kind == TokenKind::End)
    return fail({ALAB_TEXT("something is missing after %1"), {}, {}, {inQuotes(typed(before.at))}},
                before.at);
  const bool isEmptyPair = found.is(")") && before.is("(");
  if (isEmptyPair)
    return fail({ALAB_TEXT("there is nothing between these brackets"), {}, {}, {}},
                joined(before.at, found.at));
  fail({ALAB_TEXT("unexpected %1"),
        {},
        m_place > 0 ? ALAB_TEXT("a number, x or a bracket belongs between it and %2") : "",
        {inQuotes(typed(found.at)), inQuotes(typed(before.at))}},
       found.at);
}

/// Where a sign or the end ought to be.
void Parser::refuseToken() {
  const Token& found = token();
  const std::string sign = inQuotes(typed(found.at));
  if (found.kind == TokenKind::End)
    return fail({ALAB_TEXT("the formula ends too early"), {}, {}, {}}, found.at);
  if (found.is(")")) return fail({ALAB_TEXT("this bracket was never opened"), {}, {}, {}}, found.at);
  if (found.is("=")) return fail({ALAB_TEXT("unexpected %1"), {}, didYouMean, {sign, "=="}}, found.at);
  if (found.is("&") || found.is("|"))
    return fail({ALAB_TEXT("unexpected %1"), {}, didYouMean, {sign, found.text + found.text}}, found.at);
  if (found.is(","))
    return fail({ALAB_TEXT("unexpected %1"), {}, ALAB_TEXT("the decimal sign is a point: 0.5"), {sign}},
                found.at);
  if (startsOperand()) return refuseMissingProduct();
  fail({ALAB_TEXT("unexpected %1"), {}, {}, {sign}}, found.at);
}

/// "2x": the current token stands right behind an operand.
void Parser::refuseMissingProduct() {
  const Token &before = m_tokens[m_place - 1], &found = token();
  const std::string left = typed(before.at), right = typed(found.at);
  std::string proposal =
      std::string(m_text.substr(0, before.at.end())) + "*" + std::string(m_text.substr(found.at.offset));
  if (m_text.size() > longestProposal) proposal = left + "*" + right;
  fail({ALAB_TEXT("a sign is missing between %1 and %3"),
        {},
        didYouMean,
        {inQuotes(left), proposal, inQuotes(right)}},
       joined(before.at, found.at));
}

/// "foo(x)" where foo is no function.
void Parser::refuseCall(const Token& name) {
  const auto closest =
      name.text.size() > 1 && !greekByName(name.text) ? closestWord(name.text) : std::nullopt;
  if (closest)
    return fail({ALAB_TEXT("there is no function %1"),
                 {},
                 didYouMean,
                 {inQuotes(typed(name.at)), std::string(*closest)}},
                name.at);
  if (name.text.size() == 1 || greekByName(name.text)) return refuseMissingProduct();
  fail({ALAB_TEXT("there is no function %1"),
        {},
        ALAB_TEXT("a product is written %2*(...)"),
        {inQuotes(typed(name.at)), typed(name.at)}},
       name.at);
}

/// "sin x".
void Parser::refuseBareWord(const FormulaWord& word, const Token& name) {
  const Token& next = token();
  const bool isShort = next.kind == TokenKind::Number || next.kind == TokenKind::Name;
  const std::string written = typed(name.at);
  if (isShort && word.fewest == 1)
    return fail(
        {ALAB_TEXT("%1 needs brackets"), {}, didYouMean, {written, written + "(" + typed(next.at) + ")"}},
        joined(name.at, next.at));
  fail({ALAB_TEXT("%1 needs brackets"), {}, ALAB_TEXT("write %1(...)"), {written}}, name.at);
}

/// The words of declarations end a formula.
bool Parser::startsOperand() const {
  if (token().text == "in" || token().text == "learnable") return false;
  return token().kind == TokenKind::Number || token().kind == TokenKind::Name || token().is("(");
}

}  // namespace alab

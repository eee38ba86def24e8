#pragma once
// Parser: tokens to a tree, by operator precedence (Pratt 1973).
//
// From loose to tight: || && ! comparisons (chained: 0 < x < 1) + - * / unary minus ^ (right to left, so that
// -x^2 is -(x^2)). A name that is no word of the vocabulary is a parameter.
#include <optional>

#include "core/formula/text/lexer.h"
#include "core/formula/tree/vocabulary.h"

namespace alab {

inline constexpr int deepestNesting = 100;
inline constexpr int mostNodes = 1000;

enum class Words { Typed, AlsoInternal };

class Parser {
 public:
  /// `text` is what the tokens were read from; both outlive the parser.
  Parser(std::string_view text, const std::vector<Token>& tokens, Words words = Words::Typed)
      : m_text(text), m_tokens(tokens), m_words(words) {}

  /// The longest expression from here on; null after a mistake.
  Tree expression() { return expression(0); }

  const Token& token() const { return m_tokens[m_place]; }
  const Token& tokenAfter(std::size_t count) const;
  bool isAtEnd() const { return token().kind == TokenKind::End; }
  void advance() { m_place += isAtEnd() ? 0 : 1; }
  bool takeSign(std::string_view sign);

  /// What the current token is doing here, after an expression.
  void refuseToken();
  /// Remembers the first mistake.
  void fail(Error error, TextSpan at);
  const std::optional<FormulaError>& error() const { return m_error; }

 private:
  Tree expression(int loosest);
  Tree infix(Tree left, int loosest);
  Tree operand();
  Tree signedOperand(Operation op, int loosest);
  Tree bracketed();
  Tree bars();
  Tree named();
  Tree call(const FormulaWord& word, const Token& name);
  Tree built(const FormulaWord& word, std::vector<Tree> args, TextSpan at);
  Tree compared(Operation op, const Tree& left, int level);
  Tree raised(Tree base);
  Tree node(Operation op, std::vector<Tree> args, TextSpan at);
  Tree counted(Tree tree);

  bool startsOperand() const;
  void refuseOperand();
  void refuseCall(const Token& name);
  void refuseBareWord(const FormulaWord& word, const Token& name);
  void refuseMissingProduct();
  Tree failed(Error error, TextSpan at);
  std::string typed(TextSpan at) const { return std::string(m_text.substr(at.offset, at.length)); }

  std::string_view m_text;
  const std::vector<Token>& m_tokens;
  Words m_words;
  std::size_t m_place = 0;
  int m_depth = 0, m_nodes = 0, m_bars = 0;
  std::optional<FormulaError> m_error;
};

/// The whole text as one expression.
Result<Tree, FormulaError> parseExpression(std::string_view text, Words words = Words::Typed);

}  // namespace alab

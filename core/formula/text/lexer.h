#pragma once
// Lexer: a typed formula as numbers, names and signs.
#include <string>
#include <vector>

#include "core/formula/text/formula_error.h"

namespace alab {

/// Longer formulas are refused.
inline constexpr std::size_t longestFormula = 2000;  ///< in characters

enum class TokenKind { Number, Name, Sign, End };

struct Token {
  TokenKind kind = TokenKind::End;
  std::string text = {};  ///< the name or sign in its plain form; "^" also for a superscript
  double number = 0;
  TextSpan at = {};
  bool isSuperscript = false;

  bool is(std::string_view sign) const { return kind == TokenKind::Sign && text == sign; }
};

/// Ends with an End token. A formula that is too long is refused before it is read.
Result<std::vector<Token>, FormulaError> tokensOf(std::string_view text);

}  // namespace alab

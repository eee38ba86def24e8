#pragma once
// The formula of a card, written in the words of another language.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alab {

/// A formula, or a part of one, in another language.
struct TranslatedText {
  std::string text;
  bool hasX = false;  ///< depends on x: where x is an array, so is this
};

/// How a language writes what formulas are made of.
class FormulaLanguage {
 public:
  virtual ~FormulaLanguage() = default;
  virtual std::string number(std::string_view digits) const = 0;  ///< without sign: "6", "0.5", "1e-3"
  virtual std::string name(std::string_view word) const = 0;      ///< x, a parameter, pi
  virtual std::string call(std::string_view word, const std::vector<TranslatedText>& arguments) const = 0;
  virtual std::string opposite(const TranslatedText& condition) const = 0;  ///< !condition, which is an atom
  virtual std::string logic(std::string_view sign) const = 0;               ///< "&&" or "||"
  /// base ^ exponent. Both stand for themselves: names, numbers, calls or in parentheses.
  virtual std::string power(const std::string& base, const std::string& exponent) const = 0;
};

/// `formula` in the language; signs, comparisons and parentheses as they stand, those around both sides of &&
/// and || among them. A text that is no formula gives some text.
TranslatedText translated(std::string_view formula, const FormulaLanguage& language);

/// A word and how a call of it is written: %1 is its argument, or its arguments.
struct SpelledWord {
  std::string_view word;
  std::string_view spelling;
};

/// A call as the list spells it; nothing where the word is not in the list.
std::optional<std::string> spelled(std::span<const SpelledWord> words, std::string_view word,
                                   const std::vector<TranslatedText>& arguments);

/// "function(a, b)".
std::string called(std::string_view function, const std::vector<TranslatedText>& arguments);

/// Whether `word` stands in `text`, not as a part of a longer word.
bool mentions(std::string_view text, std::string_view word);

/// `text` without the parentheses around all of it.
std::string withoutParentheses(std::string text);

}  // namespace alab

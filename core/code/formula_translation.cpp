#include "core/code/formula_translation.h"

#include <algorithm>
#include <cctype>

#include "core/text.h"

namespace alab {
namespace {

bool isDigit(char c) {
  return std::isdigit(static_cast<unsigned char>(c));
}

bool isInWord(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// Goes through a formula once; atoms are numbers, names, calls and parentheses.
class FormulaTranslator {
 public:
  FormulaTranslator(std::string_view formula, const FormulaLanguage& language)
      : m_formula(formula), m_language(language) {}

  TranslatedText all() {
    TranslatedText result = upToDelimiter();
    for (; m_at < m_formula.size(); ++m_at) result.text += m_formula[m_at];
    return result;
  }

 private:
  /// Up to the comma or parenthesis that ends the current level.
  TranslatedText upToDelimiter() {
    TranslatedText result;
    std::size_t atom = 0;  // where the last one starts in the result
    while (!atEnd() && peek() != ',' && peek() != ')') {
      if (peek() == '^') {
        raise(result, atom);
      } else if (startsAtom()) {
        atom = result.text.size();
        append(result, nextAtom());
      } else if (isLogic()) {
        result.text += m_language.logic(m_formula.substr(m_at, 2));
        m_at += 2;
      } else if (isNegation()) {
        atom = result.text.size();
        append(result, negation());
      } else {
        result.text += m_formula[m_at++];
      }
    }
    return result;
  }

  void raise(TranslatedText& result, std::size_t atom) {
    ++m_at;
    const TranslatedText exponent = nextExponent();
    std::string base = result.text.substr(atom);
    while (!base.empty() && base.back() == ' ') base.pop_back();
    result.text.resize(atom);
    append(result, {m_language.power(base, exponent.text), exponent.hasX});
  }

  /// An atom, perhaps with a sign or a power of its own: 2^-x, 2^3^x.
  TranslatedText nextExponent() {
    skipSpaces();
    if (!atEnd() && peek() == '-') {
      ++m_at;
      const TranslatedText positive = nextExponent();
      return {"(-" + positive.text + ")", positive.hasX};
    }
    TranslatedText result = startsAtom() ? nextAtom() : TranslatedText();
    const std::size_t next = m_formula.find_first_not_of(' ', m_at);
    if (next == std::string_view::npos || m_formula[next] != '^') return result;
    m_at = next;
    raise(result, 0);
    return result;
  }

  TranslatedText negation() {
    ++m_at;
    skipSpaces();
    const TranslatedText condition = startsAtom() ? nextAtom() : TranslatedText();
    return {m_language.opposite(condition), condition.hasX};
  }

  TranslatedText nextAtom() {
    if (peek() == '(') return parentheses();
    if (isInWord(peek()) && !isDigit(peek())) return nameOrCall();
    return {m_language.number(digits())};
  }

  TranslatedText parentheses() {
    ++m_at;
    TranslatedText inside = upToDelimiter();
    inside.text = "(" + inside.text + ")";
    if (!atEnd()) ++m_at;
    return inside;
  }

  TranslatedText nameOrCall() {
    const std::size_t from = m_at;
    while (!atEnd() && isInWord(peek())) ++m_at;
    const std::string_view word = m_formula.substr(from, m_at - from);
    if (atEnd() || peek() != '(') return {m_language.name(word), word == "x"};
    std::vector<TranslatedText> arguments;
    bool hasX = false;
    do {
      ++m_at;
      skipSpaces();
      arguments.push_back(upToDelimiter());
      hasX = hasX || arguments.back().hasX;
    } while (!atEnd() && peek() == ',');
    if (!atEnd()) ++m_at;
    return {m_language.call(word, arguments), hasX};
  }

  std::string_view digits() {
    const std::size_t from = m_at;
    const auto skipDigits = [this] {
      while (!atEnd() && (isDigit(peek()) || peek() == '.')) ++m_at;
    };
    skipDigits();
    if (!atEnd() && (peek() == 'e' || peek() == 'E')) {
      ++m_at;
      if (!atEnd() && (peek() == '-' || peek() == '+')) ++m_at;
      skipDigits();
    }
    return m_formula.substr(from, m_at - from);
  }

  static void append(TranslatedText& to, const TranslatedText& part) {
    to.text += part.text;
    to.hasX = to.hasX || part.hasX;
  }

  void skipSpaces() {
    while (!atEnd() && peek() == ' ') ++m_at;
  }
  bool startsAtom() const { return !atEnd() && (isInWord(peek()) || peek() == '.' || peek() == '('); }
  bool isLogic() const {
    const std::string_view sign = m_formula.substr(m_at, 2);
    return sign == "&&" || sign == "||";
  }
  bool isNegation() const { return peek() == '!' && m_formula.substr(m_at, 2) != "!="; }
  bool atEnd() const { return m_at >= m_formula.size(); }
  char peek() const { return m_formula[m_at]; }

  std::string_view m_formula;
  const FormulaLanguage& m_language;
  std::size_t m_at = 0;
};

}  // namespace

TranslatedText translated(std::string_view formula, const FormulaLanguage& language) {
  return FormulaTranslator(formula, language).all();
}

std::string called(std::string_view function, const std::vector<TranslatedText>& arguments) {
  std::string list;
  for (const TranslatedText& argument : arguments) list += (list.empty() ? "" : ", ") + argument.text;
  return std::string(function) + "(" + list + ")";
}

std::optional<std::string> spelled(std::span<const SpelledWord> words, std::string_view word,
                                   const std::vector<TranslatedText>& arguments) {
  const auto known = std::ranges::find(words, word, &SpelledWord::word);
  if (known == words.end()) return std::nullopt;
  const std::string list = withoutParentheses(called("", arguments));
  return filled(known->spelling, std::vector{list});
}

bool mentions(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !isInWord(text[at - 1])) && (end == text.size() || !isInWord(text[end]))) return true;
  }
  return false;
}

std::string withoutParentheses(std::string text) {
  if (text.size() < 2 || text.front() != '(') return text;
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (depth == 0) return i + 1 == text.size() ? text.substr(1, text.size() - 2) : text;
  }
  return text;
}

}  // namespace alab

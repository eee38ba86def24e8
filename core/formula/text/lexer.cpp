#include "core/formula/text/lexer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/formula/text/characters.h"
#include "core/formula/tree/vocabulary.h"
#include "core/scalar/number_text.h"
#include "core/utf8.h"

namespace alab {
namespace {

using enum CharacterKind;

constexpr std::array<std::string_view, 10> longSigns = {"<=", ">=", "==", "!=", "<>",
                                                        "&&", "||", "**", "=<", "=>"};

class Lexer {
 public:
  explicit Lexer(std::string_view text) : m_text(text) {}

  Result<std::vector<Token>, FormulaError> tokens() {
    for (Character c = next(); c.kind != End && !m_error; c = next()) take(c);
    if (m_error) return *m_error;
    m_tokens.push_back({.at = {m_text.size(), 0}});
    return std::move(m_tokens);
  }

 private:
  Character next() const { return characterAt(m_text.substr(m_place)); }
  Character after(const Character& c) const { return characterAt(m_text.substr(m_place + c.bytes)); }

  void take(const Character& c) {
    switch (c.kind) {
      case Space:
        m_place += c.bytes;
        return;
      case Digit:
        return takeNumber();
      case Letter:
        return takeName();
      case LoneLetter:
        return takeLetter(c);
      case Superscript:
        return takeExponent();
      case Symbol:
        return takeSign(c);
      default:
        return refuse(c);
    }
  }

  void refuse(const Character& c) {
    const bool isText = c.bytes > 1 || static_cast<unsigned char>(m_text[m_place]) < 0x80;
    m_error = FormulaError{
        {isText ? ALAB_TEXT("%1 has no meaning in a formula") : ALAB_TEXT("a byte is no character of UTF-8"),
         {},
         {},
         {inQuotes(m_text.substr(m_place, c.bytes))}},
        {m_place, c.bytes}};
  }

  void push(TokenKind kind, std::string text, std::size_t from) {
    m_tokens.push_back({.kind = kind, .text = std::move(text), .at = {from, m_place - from}});
  }

  /// Appends the plain forms of digits; a point that another one follows ends the number ("0..5").
  bool takeDigits(std::string& plain, bool& hasPoint) {
    const std::size_t before = plain.size();
    for (Character c = next(); c.kind == Digit; c = next()) {
      const bool isPoint = c.text == ".";
      if (isPoint && (hasPoint || after(c).text == ".")) break;
      hasPoint = hasPoint || isPoint;
      plain += c.text;
      m_place += c.bytes;
    }
    return plain.size() > before;
  }

  /// "e" with digits behind it; otherwise the number e stands behind this one.
  void takePowerOfTen(std::string& plain) {
    const std::size_t start = m_place;
    std::string power = "e";
    const Character e = next();
    if (e.kind != Letter || (e.text != "e" && e.text != "E")) return;
    m_place += e.bytes;
    if (const Character sign = next(); sign.text == "-" || sign.text == "+") {
      power += sign.text;
      m_place += sign.bytes;
    }
    bool noPoint = true;
    if (takeDigits(power, noPoint))
      plain += power;
    else
      m_place = start;
  }

  void takeNumber() {
    const std::size_t from = m_place;
    std::string plain;
    bool hasPoint = false;
    if (!takeDigits(plain, hasPoint)) return takeDots(from);
    takePowerOfTen(plain);
    const std::optional<double> value = parseNumber(plain);
    const bool goesOn = next().kind == Digit && !(next().text == "." && after(next()).text == ".");
    if (goesOn) return refuseNumber(from);
    if (!value) return refuseNumber(from);
    if (!std::isfinite(*value))
      return fail(ALAB_TEXT("%1 is too large: no number of a computer holds it"), from);
    push(TokenKind::Number, plain, from);
    m_tokens.back().number = *value;
  }

  /// ".." as in "0..5".
  void takeDots(std::size_t from) {
    for (int points = 0; points < 3 && next().text == "."; ++points) m_place += next().bytes;
    push(TokenKind::Sign, "..", from);
  }

  void refuseNumber(std::size_t from) {
    while (next().kind == Digit) m_place += next().bytes;
    fail(ALAB_TEXT("%1 is not a number"), from);
  }

  void fail(const char* what, std::size_t from) {
    m_error =
        FormulaError{{what, {}, {}, {inQuotes(m_text.substr(from, m_place - from))}}, {from, m_place - from}};
  }

  void takeName() {
    const std::size_t from = m_place;
    std::string name;
    for (Character c = next(); continuesName(c); c = next()) {
      name += c.text;
      m_place += c.bytes;
    }
    push(TokenKind::Name, name, from);
  }

  static bool continuesName(const Character& c) {
    return c.kind == Letter || c.kind == Subscript || (c.kind == Digit && c.text != ".");
  }

  /// A Greek letter with its index. Before a bracket σ is the sigmoid.
  void takeLetter(const Character& letter) {
    const std::size_t from = m_place;
    std::string name(letter.text);
    m_place += letter.bytes;
    const bool isConstant = findWord(name) != nullptr || name == "√";
    for (Character c = next(); !isConstant && (c.kind == Subscript || (c.kind == Digit && c.text != "."));
         c = next()) {
      name += c.text;
      m_place += c.bytes;
    }
    if (name == "sigma" && next().text == "(") name = "sigmoid";
    if (name == "√") name = "sqrt";
    push(TokenKind::Name, name, from);
  }

  /// A run of superscripts is a power.
  void takeExponent() {
    const std::size_t from = m_place;
    std::string plain;
    for (Character c = next(); c.kind == Superscript; c = next()) {
      plain += c.text;
      m_place += c.bytes;
    }
    const std::optional<double> value = parseNumber(plain);
    if (!value) return fail(ALAB_TEXT("%1 is not a number"), from);
    push(TokenKind::Sign, "^", from);
    m_tokens.back().isSuperscript = true;
    m_tokens.back().number = *value;
  }

  void takeSign(const Character& c) {
    const std::size_t from = m_place;
    std::string sign(c.text);
    m_place += c.bytes;
    const std::string longer = sign + std::string(next().text);
    if (sign.size() == 1 && std::ranges::find(longSigns, longer) != longSigns.end()) {
      sign = longer;
      m_place += next().bytes;
    }
    push(TokenKind::Sign, plainSign(sign), from);
  }

  static std::string plainSign(const std::string& sign) {
    if (sign == "**") return "^";
    if (sign == "<>") return "!=";
    if (sign == "=<") return "<=";
    if (sign == "=>") return ">=";
    return sign;
  }

  std::string_view m_text;
  std::size_t m_place = 0;
  std::vector<Token> m_tokens;
  std::optional<FormulaError> m_error;
};

/// Where the first character stands that is too many; the end of the text if there is none.
std::size_t endOfLimit(std::string_view text) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isStart = (static_cast<unsigned char>(text[i]) & 0xc0) != 0x80;
    if (isStart && characters++ == longestFormula) return i;
    if (i >= 4 * longestFormula) return i;  // this is no UTF-8
  }
  return text.size();
}

FormulaError tooLong(std::size_t place) {
  return {{ALAB_TEXT("the formula is too long"),
           {},
           ALAB_TEXT("it may have %1 characters"),
           {std::to_string(longestFormula)}},
          {place, 0}};
}

}  // namespace

Result<std::vector<Token>, FormulaError> tokensOf(std::string_view text) {
  const std::size_t end = endOfLimit(text);
  if (end < text.size()) return tooLong(end);
  return Lexer(text).tokens();
}

}  // namespace alab

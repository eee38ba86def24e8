#include "core/formula/text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/formula/tree/vocabulary.h"
#include "core/utf8.h"

namespace alab {
namespace {

using enum CharacterKind;

/// All characters of ASCII, so that a view of each is at hand.
constexpr auto ascii = [] {
  std::array<char, 128> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<char>(i);
  return all;
}();

std::string_view viewOf(char32_t c) {
  return {&ascii[c], 1};
}

bool isIn(char32_t c, char32_t first, char32_t last) {
  return first <= c && c <= last;
}

bool isAsciiLetter(char32_t c) {
  return isIn(c, 'a', 'z') || isIn(c, 'A', 'Z') || c == '_';
}

constexpr std::pair<char32_t, std::string_view> signs[] = {
    {U'×', "*"},  {U'·', "*"},  {U'⋅', "*"},  {U'∙', "*"},  {U'∗', "*"},  {U'•', "*"},  {U'÷', "/"},
    {U'∕', "/"},  {U'⁄', "/"},  {U'−', "-"},  {U'–', "-"},  {U'—', "-"},  {U'‒', "-"},  {U'‐', "-"},
    {U'‑', "-"},  {U'≤', "<="}, {U'≥', ">="}, {U'⩽', "<="}, {U'⩾', ">="}, {U'≠', "!="}, {U'∧', "&&"},
    {U'∨', "||"}, {U'¬', "!"},  {U'…', ".."}, {U'‥', ".."}, {U'、', ","}, {U'。', "."},
};

constexpr std::pair<char32_t, std::string_view> names[] = {
    {U'π', "pi"}, {U'ϖ', "pi"}, {U'Φ', "Phi"}, {U'√', "√"}, {U'ℯ', "e"}};

constexpr char32_t superscripts[] = {U'⁰', U'¹', U'²', U'³', U'⁴', U'⁵', U'⁶', U'⁷', U'⁸', U'⁹', U'⁻'};
constexpr std::string_view superscriptTexts[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "-"};

constexpr char32_t invisible[] = {0xa0,   0x200b, 0x200c, 0x200d, 0x2060, 0x2061,
                                  0x2062, 0x2063, 0x202f, 0x205f, 0x3000, 0xfeff};

/// The plain letter or sign that a compatibility form stands for: full width, mathematical italics.
char32_t plainForm(char32_t c) {
  if (isIn(c, 0xff01, 0xff5e)) return c - 0xff01 + '!';
  if (isIn(c, 0x1d400, 0x1d6a3)) {
    const char32_t letter = (c - 0x1d400) % 52;
    return letter < 26 ? 'A' + letter : 'a' + (letter - 26);
  }
  return c == 0x210e ? 'h' : c;  // the italic h stands elsewhere
}

Character asciiCharacter(char32_t c, std::size_t bytes) {
  if (c == ' ' || isIn(c, '\t', '\r')) return {Space, " ", bytes};
  if (isIn(c, '0', '9') || c == '.') return {Digit, viewOf(c), bytes};
  if (isAsciiLetter(c)) return {Letter, viewOf(c == 'X' ? U'x' : c), bytes};
  if (c == '[' || c == '{') return {Symbol, "(", bytes};
  if (c == ']' || c == '}') return {Symbol, ")", bytes};
  constexpr std::string_view known = "+-*/^(),;=<>!&|";
  return {known.find(static_cast<char>(c)) == std::string_view::npos ? Unknown : Symbol, viewOf(c), bytes};
}

std::optional<Character> mapped(char32_t c, std::size_t bytes) {
  if (std::ranges::find(invisible, c) != std::end(invisible) || isIn(c, 0x2000, 0x200a))
    return Character{Space, " ", bytes};
  for (const auto& [sign, text] : signs)
    if (sign == c) return Character{text == "." ? Digit : Symbol, text, bytes};
  for (const auto& [letter, text] : names)
    if (letter == c) return Character{LoneLetter, text, bytes};
  if (isIn(c, U'₀', U'₉')) return Character{Subscript, viewOf('0' + (c - U'₀')), bytes};
  const auto* const power = std::ranges::find(superscripts, c);
  if (power == std::end(superscripts)) return std::nullopt;
  return Character{Superscript, superscriptTexts[power - std::begin(superscripts)], bytes};
}

}  // namespace

Character characterAt(std::string_view text) {
  if (text.empty()) return {};
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return asciiCharacter(first, 1);
  const auto wide = wideAt(text);
  if (!wide) return {Unknown, text.substr(0, 1), 1};
  if (const GreekLetter* letter = greekByLetter(text.substr(0, wide->bytes)))
    return {LoneLetter, letter->name, wide->bytes};
  if (const char32_t plain = plainForm(wide->c); plain < 0x80) return asciiCharacter(plain, wide->bytes);
  return mapped(wide->c, wide->bytes).value_or(Character{Unknown, text.substr(0, wide->bytes), wide->bytes});
}

}  // namespace alab

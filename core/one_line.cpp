#include "core/one_line.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>
#include <optional>

namespace alab {
namespace {

struct CodePoints {
  char32_t first, last;
  bool contains(char32_t c) const { return first <= c && c <= last; }
};

/// Of Unicode's control and format characters, separators of lines and the characters that are none: those
/// that a terminal does not draw, or that would change the order in which it draws others.
constexpr CodePoints inkless[] = {{0x80, 0x9f},     {0xad, 0xad},     {0x61c, 0x61c},    {0x180e, 0x180e},
                                  {0x200b, 0x200f}, {0x2028, 0x202e}, {0x2060, 0x206f},  {0xfeff, 0xfeff},
                                  {0xfff9, 0xfffb}, {0xfffe, 0xffff}, {0xe0000, 0xe0fff}};

bool hasNoInk(char32_t c) {
  return std::ranges::any_of(inkless, [c](const CodePoints& some) { return some.contains(c); });
}

unsigned byteAt(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

/// The smallest character that needs as many bytes; whoever writes a smaller one that way hides something.
constexpr std::array<char32_t, 5> smallestOf = {0, 0, 0x80, 0x800, 0x10000};

bool isCharacter(char32_t c, std::size_t bytes) {
  return c >= smallestOf[bytes] && c <= 0x10ffff && !CodePoints{0xd800, 0xdfff}.contains(c);
}

/// A character beyond ASCII and the bytes of UTF-8 that it takes.
struct Wide {
  char32_t c;
  std::size_t bytes;
};

/// Nothing where the text does not begin with one.
std::optional<Wide> wideAt(std::string_view text) {
  const unsigned first = byteAt(text, 0);
  const auto bytes = static_cast<std::size_t>(std::countl_one(static_cast<unsigned char>(first)));
  if (bytes < 2 || bytes > 4) return std::nullopt;
  char32_t c = first & (0x7fU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byteAt(text, i) & 0xc0) != 0x80) return std::nullopt;
    c = c << 6 | (byteAt(text, i) & 0x3f);
  }
  return isCharacter(c, bytes) ? std::optional(Wide{c, bytes}) : std::nullopt;
}

std::string codeOf(char32_t c) {
  std::array<char, 16> code = {};
  std::snprintf(code.data(), code.size(), "<U+%04X>", static_cast<unsigned>(c));
  return code.data();
}

/// How the first character is shown, and by how much it shortens the text.
struct Shown {
  std::string text;
  std::size_t bytes;
};

Shown firstOf(std::string_view text) {
  if (const auto wide = wideAt(text))
    return {hasNoInk(wide->c) ? codeOf(wide->c) : std::string(text.substr(0, wide->bytes)), wide->bytes};
  const unsigned c = byteAt(text, 0);
  return {std::string(1, ' ' <= c && c < 0x7f ? text.front() : '?'), 1};
}

}  // namespace

std::string onOneLine(std::string_view text, std::size_t longest) {
  std::string line;
  while (!text.empty()) {
    const Shown next = firstOf(text);
    if (line.size() + next.text.size() > longest) return line + "...";
    line += next.text;
    text.remove_prefix(next.bytes);
  }
  return line;
}

std::string inQuotes(std::string_view text) {
  return "'" + onOneLine(text, 60) + "'";
}

}  // namespace alab

#include "core/one_line.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/utf8.h"

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
  const char c = text.front();
  return {std::string(1, ' ' <= c && c < 0x7f ? c : '?'), 1};
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

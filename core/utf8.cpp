#include "core/utf8.h"

#include <array>
#include <bit>

namespace alab {
namespace {

unsigned byteAt(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

/// The smallest character that needs as many bytes; whoever writes a smaller one that way hides something.
constexpr std::array<char32_t, 5> smallestOf = {0, 0, 0x80, 0x800, 0x10000};

bool isCharacter(char32_t c, std::size_t bytes) {
  return c >= smallestOf[bytes] && c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff);
}

}  // namespace

std::optional<WideCharacter> wideAt(std::string_view text) {
  const unsigned first = byteAt(text, 0);
  const auto bytes = static_cast<std::size_t>(std::countl_one(static_cast<unsigned char>(first)));
  if (bytes < 2 || bytes > 4) return std::nullopt;
  char32_t c = first & (0x7fU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byteAt(text, i) & 0xc0) != 0x80) return std::nullopt;
    c = c << 6 | (byteAt(text, i) & 0x3f);
  }
  return isCharacter(c, bytes) ? std::optional(WideCharacter{c, bytes}) : std::nullopt;
}

std::size_t firstBadByte(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto wide = byteAt(text, i) < 0x80 ? WideCharacter{0, 1} : wideAt(text.substr(i));
    if (!wide) return i;
    i += wide->bytes;
  }
  return std::string_view::npos;
}

std::string_view withoutByteOrderMark(std::string_view text) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

}  // namespace alab

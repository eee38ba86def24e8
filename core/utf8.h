#pragma once
// Reading UTF-8 that nobody has checked.
#include <cstddef>
#include <optional>
#include <string_view>

namespace alab {

/// A character beyond ASCII and the bytes of UTF-8 that it takes.
struct WideCharacter {
  char32_t c;
  std::size_t bytes;
};

/// Nothing where the text does not begin with one: no cut, overlong or surrogate sequence is read.
std::optional<WideCharacter> wideAt(std::string_view text);

/// Where the first byte stands that belongs to no character; npos where all do.
std::size_t firstBadByte(std::string_view text);

/// Without the byte-order mark that Windows programs put in front of UTF-8.
std::string_view withoutByteOrderMark(std::string_view text);

}  // namespace alab

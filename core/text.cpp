#include "core/text.h"

namespace alab {

const char colonText[] = ALAB_TEXT(": ");

std::string filled(std::string_view text, std::span<const std::string> values) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t place = text[i] == '%' && i + 1 < text.size() ? std::size_t(text[i + 1] - '1') : 9;
    if (place < 9 && place < values.size())
      result += values[place], ++i;
    else
      result += text[i];
  }
  return result;
}

}  // namespace alab

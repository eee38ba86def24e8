#include "core/formula/text/formula_error.h"

#include <algorithm>

namespace alab {

Error inWords(const FormulaError& error, std::string_view text) {
  const std::string_view before = text.substr(0, error.at.offset);
  const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
  Error located = error.error;
  located.where = "column " + std::to_string(std::ranges::count_if(before, startsCharacter) + 1);
  return located;
}

}  // namespace alab

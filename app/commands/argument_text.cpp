#include "app/commands/argument_text.h"

#include "core/scalar/number_text.h"

namespace alab {

std::optional<Range> parseRange(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::optional<double> lower = parseNumber(text.substr(0, colon));
  const std::optional<double> upper = parseNumber(text.substr(colon + 1));
  return lower && upper ? std::optional(Range{*lower, *upper}) : std::nullopt;
}

std::string inQuotes(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string shown(text.substr(0, longest));
  for (char& c : shown)
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = '?';
  return "'" + shown + (text.size() > longest ? "...'" : "'");
}

}  // namespace alab

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

}  // namespace alab

#include "core/scalar/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>

namespace alab {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameIgnoringCase(std::string_view text, std::string_view word) {
  if (text.size() != word.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (lower(text[i]) != word[i]) return false;
  return true;
}

std::optional<double> nonFinite(std::string_view text) {
  if (sameIgnoringCase(text, "inf") || sameIgnoringCase(text, "infinity"))
    return std::numeric_limits<double>::infinity();
  if (sameIgnoringCase(text, "nan")) return std::numeric_limits<double>::quiet_NaN();
  return std::nullopt;
}

bool isHexadecimal(std::string_view text) {
  return text.size() > 2 && text[0] == '0' && lower(text[1]) == 'x';
}

/// from_chars leaves a number that is out of range unread; what it lacks is only whether it is huge or tiny.
/// The position of the leading digit decides.
double outOfRange(std::string_view text, std::chars_format format) {
  const char mark = format == std::chars_format::hex ? 'p' : 'e';
  for (std::size_t i = 0; i < text.size(); ++i)
    if (lower(text[i]) == mark) return text[i + 1] == '-' ? 0.0 : std::numeric_limits<double>::infinity();
  const bool leadsWithDigit = text.find_first_of("123456789") < text.find('.');
  return leadsWithDigit ? std::numeric_limits<double>::infinity() : 0.0;
}

std::optional<double> unsignedNumber(std::string_view text) {
  if (const auto special = nonFinite(text)) return special;
  const auto format = isHexadecimal(text) ? std::chars_format::hex : std::chars_format::general;
  if (format == std::chars_format::hex) text.remove_prefix(2);
  const bool leadsLikeANumber = text.find_first_of("-inIN") != 0;  // from_chars reads "-1", "inf" and "nan(7)" too
  if (text.empty() || !leadsLikeANumber) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, format);
  if (end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) return outOfRange(text, format);
  return error == std::errc() ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string numberText(double value) {
  if (std::isnan(value)) return "nan";
  std::array<char, 32> buffer;
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return {buffer.data(), end};
}

std::optional<double> parseNumber(std::string_view text) {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative || (!text.empty() && text[0] == '+')) text.remove_prefix(1);
  const std::optional<double> magnitude = unsignedNumber(text);
  if (!magnitude || !negative) return magnitude;
  return std::isnan(*magnitude) ? *magnitude : -*magnitude;
}

}  // namespace alab

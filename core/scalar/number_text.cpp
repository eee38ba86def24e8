#include "core/scalar/number_text.h"

#include <algorithm>
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

/// How many places the first digit that counts stands left of the point (0.0x: -1); nothing for 0.
std::optional<long> leadingPlace(std::string_view digits) {
  const std::size_t first = digits.find_first_not_of("0.");
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t point = std::min(digits.find('.'), digits.size());
  return static_cast<long>(point) - static_cast<long>(first) + (first > point ? 1 : 0);
}

/// from_chars leaves a number that is out of range unread: huge or tiny, as its first digit and exponent
/// tell.
double outOfRange(std::string_view text, std::chars_format format) {
  const bool isHex = format == std::chars_format::hex;
  const std::size_t mark = std::min(text.find_first_of(isHex ? "pP" : "eE"), text.size());
  const std::optional<long> place = leadingPlace(text.substr(0, mark));
  if (!place) return 0;
  long exponent = 0;
  if (mark < text.size()) {
    const std::size_t digits = mark + (text[mark + 1] == '+' ? 2 : 1);
    const auto read = std::from_chars(text.data() + digits, text.data() + text.size(), exponent);
    if (read.ec != std::errc()) exponent = text[digits] == '-' ? -1'000'000'000'000 : 1'000'000'000'000;
  }
  return (isHex ? 4 : 1) * *place + exponent > 0 ? std::numeric_limits<double>::infinity() : 0;
}

std::optional<double> unsignedNumber(std::string_view text) {
  if (const auto special = nonFinite(text)) return special;
  const auto format = isHexadecimal(text) ? std::chars_format::hex : std::chars_format::general;
  if (format == std::chars_format::hex) text.remove_prefix(2);
  constexpr std::string_view unwanted = "-inIN";  // from_chars reads a second sign, "inf" and "nan(7)" too
  if (text.empty() || unwanted.find(text[0]) != std::string_view::npos) return std::nullopt;
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

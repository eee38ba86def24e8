#pragma once
// Numbers as text, the same in every locale: shortest form that reads back to the same double.
#include <optional>
#include <string>
#include <string_view>

namespace alab {

/// "0.1", "1e-300", "inf", "-inf", "nan" (never "-nan"), "-0".
std::string numberText(double value);

/// Decimal, ".5", "+1.5", C hexadecimal "0x1.8p-3", "inf", "infinity", "nan" in any case, with sign; the
/// whole text must be the number. Values beyond the largest double are infinite, below the smallest 0.
std::optional<double> parseNumber(std::string_view text);

}  // namespace alab

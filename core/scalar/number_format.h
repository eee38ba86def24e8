#pragma once
// Binary floating-point formats narrower than or equal to double, and correct rounding to them (IEEE
// 754-2019, 4.3.1).
#include <optional>
#include <string_view>

namespace alab {

enum class NumberFormat { Float64, Float32, Float16, BFloat16 };

/// Significand bits (the hidden one included), exponent range and names of a format.
struct FormatFacts {
  std::string_view name;  ///< "float16"
  int digits;             ///< 53, 24, 11, 8
  int minExponent;        ///< of the smallest normal number, 2^minExponent
  int maxExponent;        ///< of the largest power of two
};

const FormatFacts& facts(NumberFormat format);

/// "float64", "float32", "float16", "bfloat16"; nothing for other texts.
std::optional<NumberFormat> numberFormat(std::string_view name);

/// x rounded once to the format, to nearest even; denormals are kept, overflow gives infinity.
long double roundTo(NumberFormat format, long double x);

/// Distance from |x| to the next larger number of the format.
double spacing(NumberFormat format, double x);

}  // namespace alab

#include "core/scalar/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace alab {
namespace {

constexpr std::array<FormatFacts, 4> formats = {{{"float64", 53, -1022, 1023},
                                                 {"float32", 24, -126, 127},
                                                 {"float16", 11, -14, 15},
                                                 {"bfloat16", 8, -126, 127}}};

/// Exponent of the unit in the last place of the format's numbers around x.
int unitExponent(const FormatFacts& f, long double x) {
  return std::max(std::ilogb(x), f.minExponent) - (f.digits - 1);
}

}  // namespace

const FormatFacts& facts(NumberFormat format) {
  return formats[static_cast<std::size_t>(format)];
}

std::optional<NumberFormat> numberFormat(std::string_view name) {
  for (std::size_t i = 0; i < formats.size(); ++i)
    if (formats[i].name == name) return static_cast<NumberFormat>(i);
  return std::nullopt;
}

long double roundTo(NumberFormat format, long double x) {
  if (x == 0 || !std::isfinite(x)) return x;
  const FormatFacts& f = facts(format);
  const int unit = unitExponent(f, x);
  // rintl rounds to nearest even; the scaling by a power of two is exact.
  const long double rounded = std::ldexp(std::rint(std::ldexp(x, -unit)), unit);
  const bool overflows = std::fabs(rounded) >= std::ldexp(1.0L, f.maxExponent + 1);
  return overflows ? std::copysign(std::numeric_limits<long double>::infinity(), x) : rounded;
}

double spacing(NumberFormat format, double x) {
  const FormatFacts& f = facts(format);
  return std::ldexp(1.0, x == 0 ? f.minExponent - (f.digits - 1) : unitExponent(f, x));
}

}  // namespace alab

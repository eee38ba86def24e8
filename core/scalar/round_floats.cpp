#include "core/scalar/round_floats.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace alab {
namespace {

/// The `dropped` last bits of a float of magnitude `bits` rounded away, to nearest even; a carry goes into
/// the exponent, as it should.
std::uint32_t withoutLastBits(std::uint32_t bits, int dropped) {
  const std::uint32_t unit = 1u << dropped, isOdd = bits >> dropped & 1;
  return (bits + unit / 2 - 1 + isOdd) & ~(unit - 1);
}

constexpr std::uint32_t infinityBits = 0x7f800000, signBit = 0x80000000;

float toBFloat16(float x) {
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(x), size = bits & ~signBit;
  return size >= infinityBits ? x : std::bit_cast<float>((bits & signBit) | withoutLastBits(size, 16));
}

float toFloat16(float x) {
  constexpr std::uint32_t leastNormal = 0x38800000, overflow = 0x47800000;  // 2^-14, 2^16
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(x), size = bits & ~signBit;
  if (size >= infinityBits) return x;
  // Around 1/2 floats are 2^-24 apart, as the denormals of float16 are.
  if (size < leastNormal) return std::copysign(std::fabs(x) + 0.5f - 0.5f, x);
  const std::uint32_t rounded = withoutLastBits(size, 13);
  return std::bit_cast<float>((bits & signBit) | (rounded < overflow ? rounded : infinityBits));
}

}  // namespace

void roundTo(NumberFormat format, std::span<float> values) {
  if (format == NumberFormat::Float16)
    std::transform(values.begin(), values.end(), values.begin(), toFloat16);
  if (format == NumberFormat::BFloat16)
    std::transform(values.begin(), values.end(), values.begin(), toBFloat16);
}

}  // namespace alab

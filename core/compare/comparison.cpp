#include "core/compare/comparison.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string_view>

#include "core/analysis/number_formats.h"
#include "core/compare/layer_factor.h"
#include "core/sampling/flat_stretches.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr double lecunVariance = 1, heVariance = 2;
constexpr double largestHalf = 65504;

bool isFiniteInHalf(const Function& function, double x) {
  return std::isfinite(function.activation.rounded(NumberFormat::Float16, x, function.params).f);
}

/// The finite number of float16 nearest to 0, on the side of `sign`, at which f is not finite, by bisection
/// between its numbers: what overflows does so from there on outwards.
std::optional<double> overflow(const Function& function, double sign) {
  double fine = 0, broken = largestHalf;
  if (isFiniteInHalf(function, sign * broken)) return std::nullopt;
  for (;;) {
    const double middle = static_cast<double>(roundTo(NumberFormat::Float16, fine + (broken - fine) / 2));
    if (middle == fine || middle == broken) return sign * broken;
    (isFiniteInHalf(function, sign * middle) ? fine : broken) = middle;
  }
}

/// Plateaus that meet at the same height are one.
std::vector<Range> deadStretches(const Function& function) {
  std::vector<Plateau> stretches;
  for (const Plateau& plateau : plateaus(function)) {
    if (!stretches.empty() && stretches.back().x.upper == plateau.x.lower && stretches.back().y == plateau.y)
      stretches.back().x.upper = plateau.x.upper;
    else
      stretches.push_back(plateau);
  }
  std::vector<Range> dead;
  for (const Plateau& stretch : stretches) dead.push_back(stretch.x);
  return dead;
}

/// Words of formulas that a processor has an instruction for.
bool isArithmetic(std::string_view word) {
  constexpr std::array<std::string_view, 9> words = {"if",   "max",  "min",   "clamp", "abs",
                                                     "sign", "sqrt", "floor", "relu"};
  return std::ranges::find(words, word) != words.end();
}

bool isPartOfName(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// A power of such an exponent is a product.
bool isWhole(std::string_view exponent, const Function& function) {
  const std::optional<std::size_t> parameter = indexOfParameter(function.card(), exponent);
  const std::optional<double> value =
      parameter ? std::optional(function.params[*parameter]) : parseNumber(exponent);
  return value && *value == std::floor(*value);
}

}  // namespace

HalfPrecision halfPrecision(const Function& function) {
  return {overflow(function, 1), overflow(function, -1), exactFrom(function, NumberFormat::Float16)};
}

bool isExponentialFree(const Function& function) {
  const std::string_view formula = function.card().formula;
  for (std::size_t i = 0; i < formula.size();) {
    std::size_t end = i;
    while (end < formula.size() && isPartOfName(formula[end])) ++end;
    const std::string_view word = formula.substr(i, end - i);
    const bool isCall = end < formula.size() && formula[end] == '(';
    const bool isExponent = i > 0 && formula[i - 1] == '^';
    if ((isCall && !word.empty() && !isArithmetic(word)) || (isExponent && !isWhole(word, function)))
      return false;
    i = std::max(end, i + 1);
  }
  return true;
}

std::optional<Comparison> compared(const Function& function, const std::stop_token& stop) {
  std::optional<Properties> properties = analyze(function, stop);
  if (!properties) return std::nullopt;
  Comparison comparison{function, std::move(*properties)};
  comparison.lecunFactor = layerFactor(function, lecunVariance);
  if (stop.stop_requested()) return std::nullopt;
  comparison.heFactor = layerFactor(function, heVariance);
  comparison.dead = deadStretches(function);
  comparison.isExponentialFree = isExponentialFree(function);
  comparison.half = halfPrecision(function);
  return stop.stop_requested() ? std::nullopt : std::optional(std::move(comparison));
}

}  // namespace alab

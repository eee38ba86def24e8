#include "core/compare/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "core/analysis/number_formats.h"
#include "core/compare/layer_factor.h"
#include "core/formula/text/lexer.h"
#include "core/sampling/flat_stretches.h"

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

/// A power of such an exponent is a product.
bool isWhole(const Token& exponent, const Function& function) {
  if (exponent.kind == TokenKind::Number) return exponent.number == std::floor(exponent.number);
  const auto parameter = indexOfParameter(function.card(), exponent.text);
  return parameter && function.params[*parameter] == std::floor(function.params[*parameter]);
}

}  // namespace

HalfPrecision halfPrecision(const Function& function) {
  return {overflow(function, 1), overflow(function, -1), exactFrom(function, NumberFormat::Float16)};
}

bool isExponentialFree(const Function& function) {
  const auto tokens = tokensOf(function.card().formula);
  if (!tokens) return false;
  for (std::size_t i = 0; i + 1 < tokens->size(); ++i) {
    const Token &token = (*tokens)[i], &next = (*tokens)[i + 1];
    const bool isCall = token.kind == TokenKind::Name && next.is("(");
    if (isCall && !isArithmetic(token.text)) return false;
    if (token.is("^") && !isWhole(next, function)) return false;
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

#include "core/compare/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/analysis/mean_field.h"
#include "core/analysis/number_formats.h"
#include "core/analysis/properties.h"
#include "core/compare/layer_factor.h"
#include "core/formula/reference.h"

namespace alab {
namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr NumberFormat half = NumberFormat::Float16;

double largestOf(NumberFormat format) {
  const FormatFacts& f = facts(format);
  return std::ldexp(2 - std::ldexp(1.0, 1 - f.digits), f.maxExponent);
}

/// Half of the least denormal number: a tie, which goes to the even neighbour, 0.
double lostOf(NumberFormat format) {
  const FormatFacts& f = facts(format);
  return std::ldexp(1.0, f.minExponent - f.digits);
}

/// The smallest x >= 0 of float16 for which f is infinite there.
double overflowOf(const Function& f) {
  for (double x = 0; x <= largestOf(half); x += spacing(half, x))
    if (std::isinf(roundTo(half, f.at(x).f))) return x;
  return noNumber;
}

/// How far apart the numbers of float16 are where f is largest.
double spacingOf(const Function& f) {
  const double most = analyze(f).supremum.value;
  return std::isfinite(most) ? spacing(half, most) : noNumber;
}

const FunctionQuantity ofFunctions[] = {
    // What a layer does to the gradient with He and LeCun weights.
    {"he", 2, [](const Function& f) { return layerFactor(f, 2); }},
    {"lecun", 2, [](const Function& f) { return layerFactor(f, 1); }},
    // E f, E f^2 and 1 / sqrt(E f^2) for z ~ N(0, 1).
    {"mean", 2, [](const Function& f) { return meanField(f, 1).meanF; }},
    {"power", 2, [](const Function& f) { return meanField(f, 1).meanF2; }},
    {"gain", 2, [](const Function& f) { return 1 / std::sqrt(meanField(f, 1).meanF2); }},
    // The largest |f'|, and the least and the greatest value.
    {"slope", 2, [](const Function& f) { return analyze(f).lipschitz; }},
    {"low", 2, [](const Function& f) { return analyze(f).infimum.value; }},
    {"high", 2, [](const Function& f) { return analyze(f).supremum.value; }},
    // Outputs that are exactly 0, in per cent, for z ~ N(0, 1).
    {"zero", 0, [](const Function& f) { return 100 * analyze(f).zeroShare; }},
    // f'(-1), f(0), f(1).
    {"left", 2, [](const Function& f) { return f.at(-1).d1; }},
    {"at0", 2, [](const Function& f) { return f.at(0).f; }},
    {"at1", 2, [](const Function& f) { return f.at(1).f; }},
    // In float16: the x from which f is exactly its limit, and infinite; the distance of numbers at its top.
    {"saturates16", 2, [](const Function& f) { return exactFrom(f, half).value_or(noNumber); }},
    {"overflow16", 2, overflowOf},
    {"step16", 4, spacingOf},
};

// The largest number, and the largest one that becomes 0.
const FormatQuantity ofFormats[] = {{"largest", 0, largestOf}, {"lost", 8, lostOf}};

/// "he" and "gelu" of "he:gelu"; parameters follow a second colon.
struct QuantityName {
  std::string_view kind, of;
};

QuantityName partedName(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return {name, {}};
  return {name.substr(0, colon), name.substr(colon + 1)};
}

const auto* kindNamed(const auto& kinds, std::string_view name) {
  const auto found = std::ranges::find_if(kinds, [&](const auto& kind) { return kind.name == name; });
  return found == std::end(kinds) ? nullptr : &*found;
}

// Names are written by hand in what the program brings: nobody else reads these errors, so they have no
// translation.
Error quantityError(const char* what, std::string_view name) {
  return {what, {}, {}, {std::string(name)}};
}

Result<SaidQuantity> knownQuantity(SaidQuantity quantity, std::string_view name) {
  if (std::isnan(quantity.value)) return quantityError("there is no number '%1'", name);
  return quantity;
}

void removeTrailingZeros(std::string& text) {
  if (text.find('.') == std::string::npos) return;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
}

/// Of a finite number that is not negative.
std::string decimalText(double value, int decimals) {
  std::array<char, 512> buffer;  // the largest double has 309 digits before the point
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals)
          .ptr;
  std::string text(buffer.data(), end);
  removeTrailingZeros(text);
  return text;
}

}  // namespace

std::span<const FunctionQuantity> functionQuantities() {
  return ofFunctions;
}

std::span<const FormatQuantity> formatQuantities() {
  return ofFormats;
}

std::optional<Error> problemWithQuantity(std::string_view name) {
  const auto [kind, of] = partedName(name);
  if (kindNamed(ofFormats, kind))
    return numberFormat(of) ? std::nullopt : std::optional(quantityError("unknown number format '%1'", of));
  if (!kindNamed(ofFunctions, kind)) return quantityError("unknown quantity '%1'", name);
  const Result<Function> function = parseFunction(of);
  return function ? std::nullopt : std::optional(function.error());
}

Result<SaidQuantity> quantityNamed(std::string_view name) {
  if (const auto problem = problemWithQuantity(name)) return *problem;
  const auto [kind, of] = partedName(name);
  if (const FormatQuantity* format = kindNamed(ofFormats, kind))
    return knownQuantity({format->of(*numberFormat(of)), format->decimals}, name);
  const FunctionQuantity& function = *kindNamed(ofFunctions, kind);
  return knownQuantity({function.of(*parseFunction(of)), function.decimals}, name);
}

std::string quantityText(const SaidQuantity& quantity) {
  const double size = std::fabs(quantity.value);
  const std::string text = std::isinf(size) ? "∞" : decimalText(size, quantity.decimals);
  return (quantity.value < 0 && text != "0" ? "−" : "") + text;
}

}  // namespace alab

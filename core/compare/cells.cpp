// What stands in the cells of the table.
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>

#include "core/compare/columns.h"
#include "core/compare/notes.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

CompareCell numberCell(double value) {
  return {{"%1", {value}}, value, std::isnan(value) ? unranked : value};
}

CompareCell numberCell(const std::optional<double>& value) {
  return value ? numberCell(*value) : CompareCell{{"–"}, {}, unranked};
}

CompareCell yesOrNo(bool yes) {
  return {{yes ? ALAB_TEXT("yes") : ALAB_TEXT("no")}, {}, yes ? 1.0 : 0.0};
}

CompareCell rangeCell(const Properties& p) {
  const double size = p.supremum.value - p.infimum.value;
  if (!p.steps.empty()) return {{"{%1}", {p.steps}}, {}, size};
  std::string text = p.infimum.isReached() ? "[%1, %2" : "(%1, %2";
  text += p.supremum.isReached() ? ']' : ')';
  return {{text, {p.infimum.value, p.supremum.value}}, {}, size};
}

CompareCell saturationCell(const Properties& p) {
  const bool left = p.saturatesLeft.has_value(), right = p.saturatesRight.has_value();
  if (left && right && p.saturatesLeft->from == p.saturatesRight->from)
    return {{ALAB_TEXT("everywhere")}, {}, 4};
  if (left && right) return {{ALAB_TEXT("both sides")}, {}, 3};
  if (left) return {{ALAB_TEXT("left")}, {}, 2};
  if (right) return {{ALAB_TEXT("right")}, {}, 1};
  return {{ALAB_TEXT("no")}, {}, 0};
}

/// Away from jumps: those are what the Lipschitz constant tells.
CompareCell slopeCell(const Properties& p) {
  const Extreme& steepest = std::fabs(p.d1Min.value) > std::fabs(p.d1Max.value) ? p.d1Min : p.d1Max;
  const double size = std::fabs(steepest.value);
  if (std::isinf(size)) return {{ALAB_TEXT("no limit")}, size, size};
  const bool isAtAPlace = size > 0 && steepest.at.kind == Place::Kind::Point;
  return {isAtAPlace ? Sentence{ALAB_TEXT("%1 at %2"), {size, steepest.at.x}} : Sentence{"%1", {size}}, size,
          size};
}

CompareCell smoothCell(const Properties& p) {
  const double rank = static_cast<double>(p.continuity);
  switch (p.continuity) {
    case Smoothness::Jump:
      return {{ALAB_TEXT("jump at %1"), {p.roughest}}, {}, rank};
    case Smoothness::C0:
      return {{ALAB_TEXT("corner at %1"), {p.roughest}}, {}, rank};
    case Smoothness::C1:
      return {{ALAB_TEXT("f″ jumps at %1"), {p.roughest}}, {}, rank};
    case Smoothness::C2:
      return {{ALAB_TEXT("f‴ jumps at %1"), {p.roughest}}, {}, rank};
    case Smoothness::Infinite:
      break;
  }
  return {{ALAB_TEXT("yes")}, {}, rank};
}

CompareCell useCell(const Card& card) {
  const std::string_view use = noteOn(card.id, knownUses());
  return {{use.empty() ? "–" : std::string(use)}};
}

Sentence deadWords(const std::vector<Range>& dead) {
  if (dead.empty()) return {ALAB_TEXT("nowhere")};
  const Range& first = dead.front();
  const bool fromLeft = std::isinf(first.lower), toRight = std::isinf(dead.back().upper);
  if (dead.size() == 1 && fromLeft && toRight) return {ALAB_TEXT("everywhere")};
  if (dead.size() == 1 && fromLeft) return {"x < %1", {first.upper}};
  if (dead.size() == 1 && toRight) return {"x > %1", {first.lower}};
  if (dead.size() == 1) return {"x in (%1, %2)", {first.lower, first.upper}};
  if (dead.size() == 2 && fromLeft && toRight && first.upper == dead.back().lower)
    return {ALAB_TEXT("everywhere but at %1"), {first.upper}};
  if (dead.size() == 2 && fromLeft && toRight) return {"x < %1, x > %2", {first.upper, dead.back().lower}};
  return {ALAB_TEXT("in %1 stretches"), {std::to_string(dead.size())}};
}

CompareCell deadCell(const std::vector<Range>& dead) {
  double length = 0;
  for (const Range& stretch : dead) length += stretch.upper - stretch.lower;
  return {deadWords(dead), {}, length};
}

/// The largest double stands for "none" in the cards.
std::string valueText(double value) {
  return std::fabs(value) < std::numeric_limits<double>::max() ? numberText(value) : value > 0 ? "∞" : "−∞";
}

CompareCell parameterCell(const Function& function) {
  std::string text;
  for (std::size_t i = 0; i < function.params.size(); ++i) {
    const Parameter& parameter = function.card().params[i];
    text +=
        (text.empty() ? "" : ", ") + std::string(parameter.symbol) + " = " + valueText(function.params[i]);
    if (parameter.learnable == Learnable::Yes) text += '*';
  }
  return {{"%1", {text.empty() ? "–" : text}}, {}, static_cast<double>(function.params.size())};
}

/// The first number of four digits in "Klambauer et al. 2017, eq. 2".
CompareCell yearCell(const Card& card) {
  const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
  const std::string_view source = card.source;
  for (auto at = source.begin(); at != source.end();) {
    at = std::find_if(at, source.end(), isDigit);
    const auto end = std::find_if_not(at, source.end(), isDigit);
    if (end - at == 4)
      return {{"%1", {std::string(at, end)}}, parseNumber({at, end}), *parseNumber({at, end})};
    at = end;
  }
  return {{"–"}, {}, unranked};
}

CompareCell sourceCell(const Card& card) {
  return {{"%1", {std::string(card.source.empty() ? "–" : card.source)}}};
}

CompareCell halfCell(const HalfPrecision& half) {
  if (half.overflowsAbove && half.overflowsBelow)
    return {{ALAB_TEXT("overflows outside %1 to %2"), {*half.overflowsBelow, *half.overflowsAbove}}, {}, 3};
  if (half.overflowsAbove) return {{ALAB_TEXT("overflows from %1"), {*half.overflowsAbove}}, {}, 2};
  if (half.overflowsBelow) return {{ALAB_TEXT("overflows below %1"), {*half.overflowsBelow}}, {}, 2};
  if (half.exactFrom) return {{ALAB_TEXT("exactly the limit from %1"), {*half.exactFrom}}, {}, 1};
  return {{ALAB_TEXT("fits")}, {}, 0};
}

/// Whether it is told by properties, which hold for functions that have a value everywhere.
bool needsValues(CompareColumn column) {
  using enum CompareColumn;
  constexpr std::array free = {ValueRange, Use, Parameters, Year, Source, ExponentialFree, Cost};
  return std::ranges::find(free, column) == free.end();
}

}  // namespace

CompareCell compareCell(CompareColumn column, const Comparison& comparison) {
  const Properties& p = comparison.properties;
  if (p.undefinedAt && column == CompareColumn::ValueRange)
    return {{ALAB_TEXT("no value at %1"), {*p.undefinedAt}}, {}, unranked};
  if (p.undefinedAt && needsValues(column)) return {{"–"}, {}, unranked};
  switch (column) {
    case CompareColumn::ValueRange:
      return rangeCell(p);
    case CompareColumn::Saturates:
      return saturationCell(p);
    case CompareColumn::Mean:
      return numberCell(p.zeroCentred ? 0 : p.meanF);
    case CompareColumn::Slope:
      return slopeCell(p);
    case CompareColumn::Smooth:
      return smoothCell(p);
    case CompareColumn::LecunFactor:
      return numberCell(comparison.lecunFactor);
    case CompareColumn::HeFactor:
      return numberCell(comparison.heFactor);
    case CompareColumn::Use:
      return useCell(comparison.function.card());
    case CompareColumn::Monotone:
      return yesOrNo(p.monotone);
    case CompareColumn::Sparsity:
      return {{"%1 %", {100 * p.zeroShare}}, p.zeroShare, p.zeroShare};
    case CompareColumn::Dead:
      return deadCell(comparison.dead);
    case CompareColumn::Parameters:
      return parameterCell(comparison.function);
    case CompareColumn::SignalGain:
      return numberCell(p.forwardGain);
    case CompareColumn::GradientGain:
      return numberCell(p.backwardGain);
    case CompareColumn::Lipschitz:
      return numberCell(p.lipschitz);
    case CompareColumn::Year:
      return yearCell(comparison.function.card());
    case CompareColumn::Source:
      return sourceCell(comparison.function.card());
    case CompareColumn::ExponentialFree:
      return yesOrNo(comparison.isExponentialFree);
    case CompareColumn::Half:
      return halfCell(comparison.half);
    case CompareColumn::Cost:
      return numberCell(comparison.cost);
  }
  return {};
}

}  // namespace alab

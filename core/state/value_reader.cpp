#include "core/state/value_reader.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/range.h"
#include "core/scalar/number_text.h"
#include "core/state/fields.h"

namespace alab {
namespace {

constexpr double longestName = 64;  ///< where the field says nothing else
constexpr std::size_t maxProblems = 100;

Word kindOf(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Bool:
      return {ALAB_TEXT("true or false")};
    case QJsonValue::Double:
      return {ALAB_TEXT("a number")};
    case QJsonValue::String:
      return {ALAB_TEXT("a text")};
    case QJsonValue::Array:
      return {ALAB_TEXT("a list")};
    case QJsonValue::Object:
      return {ALAB_TEXT("a group")};
    default:
      return {ALAB_TEXT("nothing")};
  }
}

/// A field without limits of its own.
bool isAny(const Range& limits) {
  return limits == anyNumber;
}

}  // namespace

JsonPlace JsonPlace::operator/(std::string_view key) const {
  return JsonPlace(m_problems, m_path + (m_path.empty() ? "" : ".") + std::string(key));
}

JsonPlace JsonPlace::operator[](qsizetype index) const {
  return JsonPlace(m_problems, m_path + "[" + std::to_string(index) + "]");
}

void JsonPlace::report(std::string what, std::string hint, std::vector<Value> values) const {
  report({.what = std::move(what), .where = {}, .hint = std::move(hint), .values = std::move(values)});
}

void JsonPlace::report(Error problem) const {
  problem.where = m_path;
  if (m_problems.size() < maxProblems) m_problems.push_back(std::move(problem));
}

void JsonPlace::reportKind(const QJsonValue& found, const char* expected) const {
  report(ALAB_TEXT("expected %1, found %2"), {}, {Word{expected}, kindOf(found)});
}

std::optional<double> numberIn(const QJsonValue& value) {
  if (value.isDouble()) return value.toDouble();
  const QString text = value.toString();
  if (text == QLatin1String("inf")) return infinity;
  if (text == QLatin1String("-inf")) return -infinity;
  if (text == QLatin1String("nan")) return std::numeric_limits<double>::quiet_NaN();
  return std::nullopt;
}

double clamped(double number, const JsonPlace& place, Range limits) {
  const double nearest = std::clamp(number, limits.lower, limits.upper);
  if (nearest != number)
    place.report(
        ALAB_TEXT("%1 is outside %2 to %3"), ALAB_TEXT("%4 is taken"),
        {numberText(number), numberText(limits.lower), numberText(limits.upper), numberText(nearest)});
  return nearest;
}

std::optional<std::vector<double>> numbersIn(const QJsonValue& value, const JsonPlace& place) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of numbers")), std::nullopt;
  std::vector<double> numbers;
  const QJsonArray array = value.toArray();
  for (const QJsonValue element : array) {
    const std::optional<double> number = numberIn(element);
    if (!number || std::isnan(*number))
      return place.reportKind(element, ALAB_TEXT("only numbers")), std::nullopt;
    numbers.push_back(*number);
  }
  return numbers;
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, bool& out) {
  if (!value.isBool()) return place.reportKind(value, ALAB_TEXT("true or false"));
  out = value.toBool();
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, int& out) {
  const double number = value.toDouble(0.5);
  if (std::trunc(number) != number) return place.reportKind(value, ALAB_TEXT("a whole number"));
  constexpr Range ints = {std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
  const Range both = {std::max(limits.lower, ints.lower), std::min(limits.upper, ints.upper)};
  out = int(clamped(number, place, both));
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::size_t& out) {
  const double number = value.toDouble(0.5);
  if (std::trunc(number) != number) return place.reportKind(value, ALAB_TEXT("a whole number"));
  out = std::size_t(clamped(number, place, {std::max(limits.lower, 0.0), limits.upper}));
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, double& out) {
  const std::optional<double> number = numberIn(value);
  if (!number || std::isnan(*number)) return place.reportKind(value, ALAB_TEXT("a number"));
  out = clamped(*number, place, limits);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::string& out) {
  if (!value.isString()) return place.reportKind(value, ALAB_TEXT("a text"));
  const double longest = isAny(limits) ? longestName : limits.upper;
  if (double(value.toString().size()) > longest) return place.report(ALAB_TEXT("this text is too long"));
  out = value.toString().toStdString();
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<double>& out) {
  std::optional<std::vector<double>> numbers = numbersIn(value, place);
  if (!numbers) return;
  if (numbers->size() > maxFamilyValues) {
    place.report(ALAB_TEXT("more than %1 values"), ALAB_TEXT("the first of them are taken"),
                 {std::to_string(maxFamilyValues)});
    numbers->resize(maxFamilyValues);
  }
  for (double& number : *numbers) number = clamped(number, place, limits);
  out = *numbers;
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::optional<Range>& out) {
  if (value.isNull()) return out.reset();
  const std::optional<std::vector<double>> ends = numbersIn(value, place);
  if (!ends) return;
  if (ends->size() != 2) return place.report(ALAB_TEXT("expected a lower and an upper end"));
  const Range ofView = isAny(limits) ? viewLimits : limits;
  const Range range = {clamped(ends->front(), place, ofView), clamped(ends->back(), place, ofView)};
  if (!(range.span() > 0)) return place.report(ALAB_TEXT("the upper end is not above the lower one"));
  if (isAny(limits) ? !viewSpans.contains(range.span()) : !isWideEnough(range))
    return place.report(ALAB_TEXT("this range is too narrow or too wide to be seen"));
  out = range;
}

}  // namespace alab

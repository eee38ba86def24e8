#include "core/analysis/number_formats.h"

#include <cmath>
#include <limits>

#include "core/sampling/cells.h"

namespace alab {
namespace {

constexpr int pointCount = 2000;

double roundedTo(NumberFormat format, long double x) {
  return static_cast<double>(roundTo(format, x));
}

double largestNumber(NumberFormat format) {
  const FormatFacts& f = facts(format);
  return std::ldexp(2 - std::ldexp(1.0, 1 - f.digits), f.maxExponent);
}

/// The smallest positive number of the format from which on g equals the limit, by bisection between its
/// numbers.
std::optional<double> reaches(const RealFunction& g, double limit, NumberFormat format) {
  double outside = 0, inside = largestNumber(format);
  const bool isBounded = std::fabs(limit) < std::numeric_limits<double>::max();
  if (!isBounded || g(inside) != limit) return std::nullopt;
  for (;;) {
    const double middle = roundedTo(format, outside + (inside - outside) / 2);
    if (middle == outside || middle == inside) return inside;
    (g(middle) == limit ? inside : outside) = middle;
  }
}

}  // namespace

WorstDifference worstDifference(const Function& function, NumberFormat format, Range range) {
  WorstDifference worst;
  for (double x : uniformGrid(range, pointCount)) {
    const double difference = function.activation.rounded(format, x, function.params).f - function.at(x).f;
    if (std::fabs(difference) > std::fabs(worst.difference)) worst = {x, difference};
  }
  return worst;
}

std::optional<double> exactFrom(const Function& function, NumberFormat format) {
  const double limit = function.at(std::numeric_limits<double>::infinity()).f;
  const auto rounded = [&](double x) { return roundedTo(format, function.at(x).f); };
  return reaches(rounded, roundedTo(format, limit), format);
}

double textbookSigmoid(NumberFormat format, double x) {
  const double power = roundedTo(format, std::exp(-static_cast<long double>(roundTo(format, x))));
  const double sum = roundedTo(format, 1 + static_cast<long double>(power));
  return roundedTo(format, 1 / static_cast<long double>(sum));
}

double textbookSigmoidExactFrom(NumberFormat format) {
  return reaches([format](double x) { return textbookSigmoid(format, x); }, 1, format).value_or(NAN);
}

}  // namespace alab

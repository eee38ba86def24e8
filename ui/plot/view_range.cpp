#include "ui/plot/view_range.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

struct Limits {
  double smallestSpan, largestSpan, largestBound;
};

/// Of the range on the screen: decimal exponents on a logarithmic axis.
Limits limitsOf(AxisScale scale, double farthest) {
  if (scale == AxisScale::Log) return {0.01, 600, 300};
  const double more = farthest / usualFarthest;
  return {more * linearSpans.lower, more == 1 ? linearSpans.upper : 2 * farthest, farthest};
}

Range toScreen(Range range, AxisScale scale) {
  return scale == AxisScale::Log ? Range{std::log10(range.lower), std::log10(range.upper)} : range;
}

Range fromScreen(Range range, AxisScale scale) {
  return scale == AxisScale::Log ? Range{std::pow(10, range.lower), std::pow(10, range.upper)} : range;
}

bool isUsable(Range range) {
  return std::isfinite(range.lower) && std::isfinite(range.upper) && std::isfinite(range.span()) &&
         range.lower <= range.upper;
}

/// Shifted, not cut, into the bounds: the span survives.
Range shiftedInto(Range range, double bound) {
  if (range.lower < -bound) return {-bound, -bound + range.span()};
  if (range.upper > bound) return {bound - range.span(), bound};
  return range;
}

/// The span is limited about the anchor's share of it; one that is allowed keeps every bit.
Range limitedAbout(Range range, const Limits& limits, double share) {
  const double span = std::clamp(range.span(), limits.smallestSpan, limits.largestSpan);
  if (span == range.span()) return shiftedInto(range, limits.largestBound);
  const double anchor = range.lower + share * range.span();
  const double lower = anchor - share * span;
  return shiftedInto({lower, lower + span}, limits.largestBound);
}

}  // namespace

double valueAt(Range range, AxisScale scale, double share) {
  const Range screen = toScreen(range, scale);
  const double value = screen.lower + share * screen.span();
  return scale == AxisScale::Log ? std::pow(10, value) : value;
}

double shareOf(Range range, AxisScale scale, double value) {
  const Range screen = toScreen(range, scale);
  return ((scale == AxisScale::Log ? std::log10(value) : value) - screen.lower) / screen.span();
}

Range limitedRange(Range wanted, AxisScale scale, Range fallback, double farthest) {
  const Range screen = toScreen(wanted, scale);
  if (!isUsable(screen)) return fallback;
  const Range limited = limitedAbout(screen, limitsOf(scale, farthest), 0.5);
  return limited == screen ? wanted : fromScreen(limited, scale);
}

Range zoomedRange(Range range, AxisScale scale, double factor, double anchor, double farthest) {
  const double share = std::clamp(shareOf(range, scale, anchor), 0.0, 1.0);
  const Range screen = toScreen(range, scale);
  const double span = screen.span() / factor;
  const double lower = screen.lower + share * (screen.span() - span);
  const Range zoomed = {lower, lower + span};
  if (!isUsable(zoomed)) return range;
  return fromScreen(limitedAbout(zoomed, limitsOf(scale, farthest), share), scale);
}

Range pannedRange(Range range, AxisScale scale, double share, double farthest) {
  const Range screen = toScreen(range, scale);
  const double step = share * screen.span();
  return limitedRange(fromScreen({screen.lower + step, screen.upper + step}, scale), scale, range, farthest);
}

}  // namespace alab

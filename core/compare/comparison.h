#pragma once
// Comparison: all that the table of functions tells about one of them, computed from its handle alone and
// therefore true for any parameters and any formula.
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/properties.h"
#include "core/range.h"

namespace alab {

/// What becomes of a function in float16, the narrowest format that networks are trained in.
struct HalfPrecision {
  std::optional<double> overflowsAbove;  ///< the least x >= 0 at which f is infinite, or NaN
  std::optional<double> overflowsBelow;  ///< the greatest x <= 0 at which it is
  std::optional<double> exactFrom;       ///< from here on f is exactly its limit at +inf
  bool operator==(const HalfPrecision&) const = default;
};

HalfPrecision halfPrecision(const Function& function);

struct Comparison {
  Function function;
  Properties properties;
  double lecunFactor = 0, heFactor = 0;  ///< layerFactor() with weights of variance 1/n and 2/n
  std::vector<Range> dead = {};          ///< where f' is exactly 0, ascending
  bool isExponentialFree = false;        ///< its formula has but arithmetic, comparisons and roots
  HalfPrecision half = {};
  std::optional<double> cost = {};  ///< nanoseconds an element, where somebody has measured it
};

/// Nothing when stop is requested before all of it is found.
std::optional<Comparison> compared(const Function& function, const std::stop_token& stop = {});

/// The formula calls no transcendental function (exp, tanh, erf, sin ...) and has whole powers only.
bool isExponentialFree(const Function& function);

}  // namespace alab

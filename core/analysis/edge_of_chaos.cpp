#include "core/analysis/edge_of_chaos.h"

#include <cmath>

#include "core/sampling/roots.h"

namespace alab {
namespace {

constexpr int octaves = 10, stepsPerOctave = 2;
constexpr double rounding = 1e-12;

using Kind = EdgeOfChaos::Kind;

/// The biases that are missing to be critical there: 0 at the edge; NaN where there is no gradient.
double missingBias(const MeanField& field, double b2) {
  const std::optional<StartVariance> critical = field.critical();
  return critical ? critical->b2 - b2 : std::nan("");
}

bool attractsVariance(const Function& function, const StartVariance& start, double q) {
  constexpr double step = 1e-3;
  const double above = meanField(function, q * (1 + step)).next(start);
  const double below = meanField(function, q * (1 - step)).next(start);
  return above - below < 2 * step * q;
}

EdgeOfChaos edgeAt(const Function& function, double q, double b2) {
  const double w2 = meanField(function, q).critical()->w2;
  return {Kind::Point, w2, q, attractsVariance(function, {w2, b2}, q)};
}

/// Whether f bends towards 0 and not away: judged at the smallest variance at which it visibly bends.
bool fadesFrom0(const Function& function, const StartVariance& start) {
  for (double q = 0x1p-20; q <= 1; q *= 2) {
    const double next = meanField(function, q).next(start);
    if (std::fabs(next - q) > rounding * q) return next < q;
  }
  return false;
}

/// Without biases the variance 0 may be the one that is left.
EdgeOfChaos edgeInTheLimit(const Function& function) {
  const StartVariance start = {1 / meanField(function, 0).meanD1Sq, 0};
  if (function.at(0).f != 0 || !fadesFrom0(function, start)) return {};
  return {Kind::Limit, start.w2, 0, true};
}

}  // namespace

EdgeOfChaos edgeOfChaos(const Function& function, double b2) {
  double before = 0, missingBefore = 0;
  bool isEverywhere = true, isFlat = true;
  for (int i = -octaves * stepsPerOctave; i <= octaves * stepsPerOctave; ++i) {
    const double q = std::exp2(static_cast<double>(i) / stepsPerOctave);
    const MeanField field = meanField(function, q);
    if (std::isnan(field.meanF2) || std::isnan(field.meanD1Sq)) return {Kind::Unknown};
    const double missing = missingBias(field, b2);
    isFlat = isFlat && std::isnan(missing);
    isEverywhere = isEverywhere && std::fabs(missing) <= rounding * q;
    if (missing * missingBefore < 0) {
      const auto at = [&](double x) { return missingBias(meanField(function, x), b2); };
      return edgeAt(function, rootBetween(at, before, q), b2);
    }
    before = q;
    missingBefore = missing;
  }
  if (isFlat) return {Kind::Flat};
  if (isEverywhere) return {Kind::EveryVariance, meanField(function, 1).critical()->w2};
  return b2 == 0 ? edgeInTheLimit(function) : EdgeOfChaos();
}

}  // namespace alab

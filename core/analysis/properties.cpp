#include "core/analysis/properties.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/extremes.h"
#include "core/analysis/function_moments.h"
#include "core/analysis/undefined.h"
#include "core/range.h"
#include "core/sampling/cells.h"
#include "core/sampling/falling_stretches.h"
#include "core/sampling/flat_stretches.h"
#include "core/sampling/one_sided.h"

namespace alab {
namespace {

OneSided sides(const Function& function, double Derivatives::*order, double kink) {
  return oneSided(component(function, order), kink, sideOffset(kink, function.kinks()));
}

/// Whether f''' has two limits at x, judged by differences of f'' over a step that rounding allows.
bool thirdDerivativeJumps(const Function& function, double x) {
  const double step = std::ldexp(std::max(1.0, std::fabs(x)), -17);
  const auto d2 = [&](double steps) { return function.at(x + steps * step).d2; };
  const double left = d2(-1) - d2(-2), right = d2(2) - d2(1);
  const double noise = 1e-11 * (std::fabs(d2(-2)) + std::fabs(d2(2)));
  return std::fabs(left - right) > 1e-3 * (std::fabs(left) + std::fabs(right)) + noise;
}

Smoothness smoothnessAt(const Function& function, double kink) {
  if (sides(function, &Derivatives::f, kink).jumps()) return Smoothness::Jump;
  if (sides(function, &Derivatives::d1, kink).jumps()) return Smoothness::C0;
  if (sides(function, &Derivatives::d2, kink).jumps()) return Smoothness::C1;
  return thirdDerivativeJumps(function, kink) ? Smoothness::C2 : Smoothness::Infinite;
}

/// Sets `continuity` and where f has no more of it.
void addRoughest(Properties& p, const Function& function) {
  for (const double kink : p.kinks) {
    const Smoothness here = smoothnessAt(function, kink);
    if (here < p.continuity) p.roughest.clear();
    p.continuity = std::min(p.continuity, here);
    if (here == p.continuity && here != Smoothness::Infinite) p.roughest.push_back(kink);
  }
}

bool fallsAt(const Function& function, double kink) {
  const OneSided f = sides(function, &Derivatives::f, kink);
  return f.at < f.left || f.right < f.at;
}

double steepest(const Properties& p) {
  return std::max(std::fabs(p.d1Min.value), std::fabs(p.d1Max.value));
}

/// What rounding makes of a slope of 0.
double slopeNoise(const Properties& p) {
  return 1e-15 * std::min(1.0, steepest(p));
}

bool isNonDecreasing(const Function& function, const Properties& p) {
  return p.d1Min.value >= -slopeNoise(p) &&
         std::none_of(p.kinks.begin(), p.kinks.end(), [&](double kink) { return fallsAt(function, kink); });
}

bool isOdd(const Function& function, const std::vector<Cell>& cells) {
  const auto mirrors = [&](double x, double y) {
    return std::fabs(function.at(-x).f + y) <= 1e-14 * std::fabs(y) || std::isnan(y);
  };
  for (const Cell& cell : cells)
    for (std::size_t i = 0; i < cell.points.size(); ++i)
      if (cell.points[i] > 0 && !mirrors(cell.points[i], cell.values[i].f)) return false;
  return function.at(0).f == 0;
}

std::optional<double> gain(double secondMoment) {
  return secondMoment == 0 ? std::nullopt : std::optional(std::sqrt(1 / secondMoment));
}

void addExtremes(Properties& p, const Function& function, const std::vector<Cell>& cells) {
  const Extremes values = extremes(function, cells, &Derivatives::f, &Derivatives::d1);
  p.infimum = values.least;
  p.supremum = values.greatest;
  const Extremes slopes = extremes(function, cells, &Derivatives::d1, &Derivatives::d2);
  p.d1Min = slopes.least;
  p.d1Max = slopes.greatest;
}

void addUndefined(Properties& p, const Function& function, const std::vector<Cell>& cells) {
  p.undefinedAt = undefinedAt(function, cells);
}

/// Needs the extremes.
void addSteps(Properties& p, const Function& function, const std::vector<Cell>&) {
  if (p.d1Min.value != 0 || p.d1Max.value != 0) return;
  p.steps = {function.at(0).f + 0.0};
  for (const double kink : p.kinks) {
    const OneSided f = sides(function, &Derivatives::f, kink);
    for (const double value : {f.left, f.at, f.right}) p.steps.push_back(value + 0.0);
  }
  std::ranges::sort(p.steps);
  const auto repeated = std::ranges::unique(p.steps);
  p.steps.erase(repeated.begin(), repeated.end());
}

void addMoments(Properties& p, const Function& function, const std::vector<Cell>&) {
  const auto powers = [](double f, double d1) { return Moments{f, f * f, d1, d1 * d1}; };
  const Moments moments = functionMoments(function, powers);
  p.meanF = moments[0];
  p.meanF2 = moments[1];
  p.meanD1 = moments[2];
  p.meanD1Sq = moments[3];
  p.forwardGain = gain(p.meanF2);
  p.backwardGain = gain(p.meanD1Sq);
  p.zeroCentred = std::fabs(p.meanF) <= 1e-9;
}

/// A function that is flat everywhere saturates from 0.
std::optional<Saturation> saturation(double limit, double from, bool isFlatOutside) {
  if (!isFlatOutside || !std::isfinite(limit)) return std::nullopt;
  return Saturation{limit + 0.0, std::isfinite(from) ? from : 0};
}

void addSaturation(Properties& p, const Function& function, const std::vector<Cell>& cells) {
  const std::vector<Range> flat = flatStretches(function, cells, flatSlope);
  if (flat.empty()) return;
  p.saturatesLeft = saturation(function.at(-infinity).f, flat.front().upper, flat.front().lower == -infinity);
  p.saturatesRight = saturation(function.at(infinity).f, flat.back().lower, flat.back().upper == infinity);
}

/// Needs the extremes; may drop the kinks.
void addSmoothness(Properties& p, const Function& function, const std::vector<Cell>& cells) {
  p.monotone = isNonDecreasing(function, p);
  if (!p.monotone) p.falls = fallingStretches(function, cells, slopeNoise(p));
  addRoughest(p, function);
  if (p.continuity == Smoothness::Infinite) p.kinks.clear();  // branches that fit: leaky with slope 1
  p.lipschitz = p.continuity == Smoothness::Jump ? infinity : steepest(p);
}

double zeroShare(const std::vector<Cell>& cells) {
  double share = 0;
  for (const Plateau& plateau : plateaus(cells))
    if (plateau.y == 0) share += probability({}, plateau.x);
  return share;
}

void addOrigin(Properties& p, const Function& function, const std::vector<Cell>& cells) {
  p.f0 = function.at(0).f + 0.0;  // -0 becomes 0
  p.d1At0 = function.at(0).d1 + 0.0;
  p.odd = isOdd(function, cells);
  p.zeroShare = zeroShare(cells);
}

}  // namespace

Properties analyze(const Function& function) {
  return *analyze(function, {});  // this token never stops
}

std::optional<Properties> analyze(const Function& function, const std::stop_token& stop) {
  Properties p;
  p.kinks = function.kinks();
  const std::vector<Cell> cells = sampledCells(function, wholeLine);
  for (const auto add :
       {addUndefined, addExtremes, addSteps, addMoments, addSaturation, addSmoothness, addOrigin}) {
    if (stop.stop_requested()) return std::nullopt;
    add(p, function, cells);
  }
  return p;
}

std::string continuityText(Smoothness continuity) {
  return continuity == Smoothness::Infinite ? "Cinf" : "C" + std::to_string(static_cast<int>(continuity));
}

}  // namespace alab

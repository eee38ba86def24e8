#include "core/analysis/signal.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/analysis/function_moments.h"
#include "core/sampling/cells.h"
#include "core/sampling/flat_stretches.h"

namespace alab {
namespace {

constexpr double inputReach = 9;  ///< in sigmas; beyond lies 1e-19 of the inputs
constexpr double leastShare = 1e-9;

/// Shares of outputs in equal bins.
class Histogram {
 public:
  Histogram(Range range, int binCount) : m_range(range), m_bins(static_cast<std::size_t>(binCount), 0.0) {}

  /// A share that is spread evenly over the outputs from a to b (either order; equal: all in one bin).
  void add(double a, double b, double share) {
    if (!std::isfinite(a) || !std::isfinite(b)) return;
    const double from = position(std::min(a, b)), to = position(std::max(a, b));
    const double last = static_cast<double>(m_bins.size()) - 1;
    if (to < 0 || from > last + 1) return;
    const double firstBin = std::clamp(std::floor(from), 0.0, last),
                 lastBin = std::clamp(std::floor(to), 0.0, last);
    for (double bin = firstBin; bin <= lastBin; ++bin) {
      const double overlap = std::min(to, bin + 1) - std::max(from, bin);
      m_bins[static_cast<std::size_t>(bin)] += to > from ? share * overlap / (to - from) : share;
    }
  }

  std::vector<double> bins() && { return std::move(m_bins); }

 private:
  /// In units of bins.
  double position(double y) const {
    return (y - m_range.lower) / m_range.span() * static_cast<double>(m_bins.size());
  }

  Range m_range;
  std::vector<double> m_bins;
};

Range inputs(const Bell& bell) {
  return {bell.mu - inputReach * bell.sigma, bell.mu + inputReach * bell.sigma};
}

/// The part of the wanted outputs that is reached: no bin sticks out of tanh's -1 and 1. The whole of it
/// where only one value, or none, is reached.
Range reached(const std::vector<Cell>& cells, Range outputs) {
  Range values = {outputs.upper, outputs.lower};
  for (const Cell& cell : cells)
    for (const Derivatives& value : cell.values) {
      if (!std::isfinite(value.f)) continue;
      values.lower = std::min(values.lower, value.f);
      values.upper = std::max(values.upper, value.f);
    }
  values = {std::max(values.lower, outputs.lower), std::min(values.upper, outputs.upper)};
  return values.span() > 1e-9 * outputs.span() ? values : outputs;
}

/// Between neighbouring sample points f is taken for a straight line.
std::vector<double> histogram(const std::vector<Cell>& cells, const Bell& bell, Range outputs, int binCount) {
  Histogram result(outputs, binCount);
  for (const Cell& cell : cells)
    for (std::size_t i = 0; i + 1 < cell.points.size(); ++i)
      result.add(cell.values[i].f, cell.values[i + 1].f,
                 probability(bell, {cell.points[i], cell.points[i + 1]}));
  return std::move(result).bins();
}

double saturatedShare(const Function& function, const Bell& bell) {
  double share = 0;
  for (const Range& stretch : flatStretches(function, inputs(bell))) share += probability(bell, stretch);
  return share;
}

/// Plateaus of the same height are one mass.
std::vector<PointMass> pointMasses(const Function& function, const Bell& bell) {
  std::vector<PointMass> masses;
  for (const Plateau& plateau : plateaus(function)) {
    const double share = probability(bell, plateau.x);
    const auto same =
        std::find_if(masses.begin(), masses.end(), [&](const auto& m) { return m.y == plateau.y; });
    if (same != masses.end())
      same->share += share;
    else
      masses.push_back({plateau.y, share});
  }
  std::erase_if(masses, [](const PointMass& m) { return m.share < leastShare; });
  std::sort(masses.begin(), masses.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
  return masses;
}

double shareOfZero(const std::vector<PointMass>& masses) {
  const auto zero = std::find_if(masses.begin(), masses.end(), [](const auto& m) { return m.y == 0; });
  return zero == masses.end() ? 0 : zero->share;
}

double spreadAround(double mean, const Function& function, const Bell& bell) {
  const auto squared = [mean](double f, double) { return Moments{(f - mean) * (f - mean)}; };
  return std::sqrt(functionMoments(function, squared, bell)[0]);
}

/// Every input is mu.
SignalOutput singlePoint(const Function& function, double x, Range outputs, int binCount) {
  const Derivatives d = function.at(x);
  Histogram histogram(outputs, binCount);
  histogram.add(d.f, d.f, 1);
  const double saturated = std::fabs(d.d1) < flatSlope ? 1 : 0;
  return {d.f, 0, saturated, d.f == 0 ? 1.0 : 0.0, outputs, std::move(histogram).bins(), {{d.f, 1}}};
}

}  // namespace

SignalOutput signalThrough(const Function& function, const Bell& bell, Range outputs, int binCount) {
  assert(binCount >= 1 && bell.sigma >= 0 && outputs.span() > 0);
  if (bell.sigma == 0) return singlePoint(function, bell.mu, outputs, binCount);
  SignalOutput result;
  result.mean = functionMoments(
      function, [](double f, double) { return Moments{f}; }, bell)[0];
  result.spread = spreadAround(result.mean, function, bell);
  result.saturated = saturatedShare(function, bell);
  const std::vector<Cell> cells = sampledCells(function, inputs(bell));
  result.range = reached(cells, outputs);
  result.bins = histogram(cells, bell, result.range, binCount);
  result.pointMasses = pointMasses(function, bell);
  result.zero = shareOfZero(result.pointMasses);
  return result;
}

}  // namespace alab

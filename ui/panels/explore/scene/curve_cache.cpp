#include "ui/panels/explore/scene/curve_cache.h"

#include <algorithm>
#include <cmath>

#include "core/sampling/flat_stretches.h"
#include "core/sampling/one_sided.h"
#include "ui/panels/explore/explore_table.h"

namespace alab {
namespace {

constexpr int binCount = 60;
constexpr int reachPoints = 241;

double valueOf(const CurveRequest& request, double x) {
  const double value = ofOrder(request.neuron.at(x), request.order);
  return request.minus ? value - ofOrder(request.minus->at(x), request.order) : value;
}

std::vector<double> kinksOf(const CurveRequest& request) {
  std::vector<double> kinks = request.neuron.kinks();
  if (!request.minus) return kinks;
  const std::vector<double> others = request.minus->kinks();
  kinks.insert(kinks.end(), others.begin(), others.end());
  std::sort(kinks.begin(), kinks.end());
  kinks.erase(std::unique(kinks.begin(), kinks.end()), kinks.end());
  return kinks;
}

/// Breaks the line where the function jumps.
void breakAtJumps(Curve& curve, const CurveRequest& request) {
  for (const double kink : kinksOf(request)) {
    const auto after = std::upper_bound(curve.x.begin(), curve.x.end(), kink);
    const bool isInside = after != curve.x.begin() && after != curve.x.end();
    if (!isInside || !oneSided([&](double x) { return valueOf(request, x); }, kink).jumps()) continue;
    curve.y.insert(curve.y.begin() + (after - curve.x.begin()), std::nan(""));
    curve.x.insert(after, kink);
  }
}

/// A narrow format makes stairs: one sample per pixel, without refinement.
Curve stairs(const CurveRequest& request, const CurveWindow& window) {
  Curve curve{.x = evenGrid(window.x, window.width + 1), .y = {}};
  curve.y.reserve(curve.x.size());
  for (const double x : curve.x) {
    const double y = ofOrder(request.neuron.rounded(*request.format, x), request.order);
    curve.y.push_back(std::isfinite(y) ? y : std::nan(""));
  }
  breakAtJumps(curve, request);
  return curve;
}

Curve sampled(const CurveRequest& request, const CurveWindow& window) {
  if (request.format) return stairs(request, window);
  return sampleCurve([&](double x) { return valueOf(request, x); }, kinksOf(request),
                     {.x = window.x, .y = window.y, .width = window.width, .height = window.height});
}

std::vector<Range> stretchesOf(const Neuron& neuron, const Range& x) {
  if (neuron.w == 0) return {x};
  std::vector<Range> stretches =
      flatStretches(neuron.function, neuron.inner(x), flatSlope / std::abs(neuron.w));
  for (Range& stretch : stretches) stretch = neuron.outer(stretch);
  if (neuron.w < 0) std::reverse(stretches.begin(), stretches.end());
  return stretches;
}

std::optional<Range> reachOf(const Neuron& neuron, int order, const Range& x) {
  std::optional<Range> reach;
  for (const double at : evenGrid(x, reachPoints)) {
    const double value = ofOrder(neuron.at(at), order);
    if (!std::isfinite(value)) continue;
    const Range before = reach.value_or(Range{value, value});
    reach = Range{std::min(before.lower, value), std::max(before.upper, value)};
  }
  return reach;
}

}  // namespace

const Curve& CurveCache::curve(const CurveRequest& request, const CurveWindow& window) {
  return m_curves({request, window}, [&] { return sampled(request, window); });
}

const std::vector<Range>& CurveCache::flatStretches(const Neuron& neuron, const Range& x) {
  return m_stretches({neuron, x}, [&] { return stretchesOf(neuron, x); });
}

const std::optional<Range>& CurveCache::reach(const Neuron& neuron, int order, const Range& x) {
  return m_reaches({neuron, order, x}, [&] { return reachOf(neuron, order, x); });
}

const SignalOutput& CurveCache::signal(const Neuron& neuron, const SignalSettings& settings,
                                       const Range& outputs) {
  return m_signals({neuron, settings, outputs}, [&] { return signalThrough(neuron, settings, outputs); });
}

void CurveCache::forgetUnused() {
  m_curves.forgetUnused();
  m_stretches.forgetUnused();
  m_reaches.forgetUnused();
  m_signals.forgetUnused();
}

int CurveCache::computations() const {
  return m_curves.computations() + m_stretches.computations() + m_reaches.computations() +
         m_signals.computations();
}

SignalOutput signalThrough(const Neuron& neuron, const SignalSettings& settings, const Range& outputs) {
  const Bell bell{neuron.inner(settings.mu), std::abs(neuron.w) * settings.sigma};
  return signalThrough(neuron.function, bell, outputs, binCount);
}

}  // namespace alab

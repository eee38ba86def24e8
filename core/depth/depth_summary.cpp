#include "core/depth/depth_summary.h"

#include <cmath>

namespace alab {
namespace {

/// One number of a layer in every net.
template <class Part>
std::vector<double> overNets(std::span<const StackResult> nets, std::size_t layer, const Part& part) {
  std::vector<double> values;
  for (const StackResult& net : nets) values.push_back(part(net.layers[layer]));
  return values;
}

double meanOver(std::span<const StackResult> nets, std::size_t layer, double LayerStatistics::*part) {
  double sum = 0;
  for (const StackResult& net : nets) sum += net.layers[layer].*part;
  return sum / static_cast<double>(nets.size());
}

/// Of nothing nothing is left.
double shareLeft(double here, double last) {
  return here == 0 ? 0 : here / last;
}

Band keptBand(std::span<const StackResult> nets, std::size_t layer) {
  std::vector<double> kept;
  for (const StackResult& net : nets)
    kept.push_back(shareLeft(net.layers[layer].rmsD, net.layers.back().rmsD));
  return bandOf(std::move(kept));
}

LayerSummary layerSummary(std::span<const StackResult> nets, std::size_t layer) {
  using S = LayerStatistics;
  const auto band = [&](double S::*part) {
    return bandOf(overNets(nets, layer, [part](const S& s) { return s.*part; }));
  };
  const auto mean = [&](double S::*part) { return meanOver(nets, layer, part); };
  return {.rmsZ = band(&S::rmsZ),
          .rmsA = band(&S::rmsA),
          .rmsD = band(&S::rmsD),
          .rmsDw = band(&S::rmsDw),
          .kept = keptBand(nets, layer),
          .meanZ = mean(&S::meanZ),
          .meanA = mean(&S::meanA),
          .saturated = mean(&S::saturated),
          .neverActive = mean(&S::neverActive),
          .dead = mean(&S::dead),
          .zeroA = mean(&S::zeroA),
          .zeroD = mean(&S::zeroD)};
}

}  // namespace

DepthSummary summaryOf(std::span<const StackResult> nets) {
  assert(!nets.empty() && !nets.front().layers.empty());
  DepthSummary summary;
  for (std::size_t l = 0; l < nets.front().layers.size(); ++l)
    summary.layers.push_back(layerSummary(nets, l));
  return summary;
}

Verdict verdictOn(double kept, std::optional<double> theoryFactor) {
  if (std::isnan(kept)) return Verdict::Broken;
  const bool isStableByTheory = theoryFactor && *theoryFactor >= 0.98 && *theoryFactor <= 1.02;
  if (isStableByTheory || (kept >= 0.1 && kept <= 10)) return Verdict::Stable;
  return kept < 0.1 ? Verdict::Fades : Verdict::Explodes;
}

std::optional<std::size_t> highestLayerBelow(const DepthSummary& summary, double share) {
  std::size_t count = 0;
  while (count < summary.layers.size() && summary.layers[count].kept.median < share) ++count;
  return count > 0 ? std::optional(count - 1) : std::nullopt;
}

}  // namespace alab

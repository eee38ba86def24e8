#pragma once
// Many nets summed up, layer by layer, and in a word.
#include <optional>
#include <span>

#include "core/depth/stack_run.h"

namespace alab {

struct LayerSummary {
  Band rmsZ, rmsA, rmsD, rmsDw;  ///< over the nets
  Band kept;                     ///< RMS dL/dz here over that of the last layer
  double meanZ = 0, meanA = 0;   ///< these and the shares: means over the nets
  double saturated = 0, neverActive = 0, dead = 0, zeroA = 0, zeroD = 0;
};

struct DepthSummary {
  std::vector<LayerSummary> layers;

  /// What is left of the gradient at the first layer.
  const Band& kept() const { return layers.front().kept; }
};

/// One function through one net or more, finished and of the same depth.
DepthSummary summaryOf(std::span<const StackResult> nets);

enum class Verdict { Fades, Stable, Explodes, Broken /**< not a number: it overflowed on the way */ };

/// Of the gradient, from what the median net keeps. Stable: within 0.1 to 10, or theory's factor of a layer
/// (the geometric mean over these layers, where there is a theory) within 0.98 to 1.02.
Verdict verdictOn(double kept, std::optional<double> theoryFactor = {});

/// The layer, counted from 0, from which on downwards the median gradient stays below `share` of the last
/// layer's: nothing when the first layer has more.
std::optional<std::size_t> highestLayerBelow(const DepthSummary& summary, double share);

}  // namespace alab

#pragma once
// How large the experiments with depth may be: the core refuses more, files are clamped to it, and sliders
// and options go so far. The least is one of each.
#include <cstddef>

namespace alab {

inline constexpr std::size_t mostLayers = 1000;
inline constexpr std::size_t mostUnits = 2048;  ///< of a layer
inline constexpr std::size_t mostSamples = 4096;
inline constexpr std::size_t mostNets = 1000;

/// The most that input, weight and bias of a chain may be, with either sign.
inline constexpr double largestChainValue = 1000;

}  // namespace alab

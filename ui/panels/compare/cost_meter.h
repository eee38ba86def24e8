#pragma once
// What functions cost on this machine, by the clock. Takes milliseconds: on a thread of its own.
#include <cstddef>
#include <optional>
#include <stop_token>

#include "core/activation/activation.h"

namespace alab {

/// Nanoseconds an element for value and derivative in one pass over floats, as training needs them: the
/// median of some runs. Nothing when stop is requested.
std::optional<double> costOf(const Function& function, const std::stop_token& stop = {});

/// Units of the layer that costs are told beside.
inline constexpr std::size_t costLayerUnits = 128;

/// Nanoseconds an output of a dense layer of so many units on as many inputs: the matrix product forwards and
/// the two backwards, in float.
std::optional<double> costOfLayer(const std::stop_token& stop = {});

}  // namespace alab

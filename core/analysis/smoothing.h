#pragma once
// Curves over epochs without their jitter: the running mean with a memory that TensorBoard shows, too.
#include <span>
#include <vector>

namespace alab {

/// An exponential running mean of y over ascending x, in units of x: a value counts `memory` times as much
/// one unit later, 0 (y as it is) to below 1. Where the mean is young it is weighted by what it has seen (the
/// correction of Kingma & Ba, "Adam", 2015, section 3), so that it begins at y[0]. What is not finite
/// stays as it is and is left out of what follows. Of a history that has joined epochs to stretches it knows
/// the last value of each, so that it smooths less. x and y are as long.
std::vector<double> smoothed(std::span<const double> x, std::span<const double> y, double memory);

}  // namespace alab

#pragma once
// Expectations for z ~ N(mu, sigma^2): composite 16-point Gauss-Legendre on cells cut at the kinks, halved
// until two refinements agree. A node on a kink would cost digits (E relu'^2 = 0.4991 instead of 1/2), hence
// the cuts.
#include <array>
#include <functional>
#include <span>
#include <vector>

#include "core/range.h"
#include "core/sampling/real_function.h"

namespace alab {

/// A normal distribution; sigma >= 0, 0 being the single point mu.
struct Bell {
  double mu = 0;
  double sigma = 1;
};

/// Density and probability of an interval (ends may be infinite) under the bell; sigma > 0.
double density(const Bell& bell, double x);
double probability(const Bell& bell, Range interval);

constexpr std::size_t momentCount = 4;
using Moments = std::array<double, momentCount>;

/// E g(z) for the four components of g at once. Relative accuracy about 1e-13 of E|g|; inf when the tail does
/// not fade, NaN where g is NaN.
Moments gaussianMoments(const std::function<Moments(double)>& g, std::span<const double> kinks,
                        Bell bell = {});

/// E g(z) for one function.
double gaussianMoment(const RealFunction& g, std::span<const double> kinks, double mu = 0, double sigma = 1);

struct WeightedPoint {
  double x = 0, weight = 0;
};

/// The points of one pass over the cells, not refined, and weights that sum to 1: to expand a function in
/// many others at once. sigma > 0.
std::vector<WeightedPoint> gaussianPoints(std::span<const double> kinks, Bell bell = {});

}  // namespace alab

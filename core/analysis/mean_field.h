#pragma once
// Mean-field theory of wide random layers z = W f(z') + b with W ~ N(0, w2 / n) and b ~ N(0, b2): in the
// limit of infinite width z is normal. B. Poole et al., NIPS 2016, arXiv:1606.05340; S. Schoenholz et al.,
// ICLR 2017, arXiv:1611.01232. Terms as in tests/golden/properties.json.
#include <optional>
#include <stop_token>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

/// Variances of what a layer starts with: of a weight times the number of inputs, and of a bias; both >= 0.
struct StartVariance {
  double w2 = 1;
  double b2 = 0;
  bool operator==(const StartVariance&) const = default;
};

/// E f, E f^2, E f' and E f'^2 for z ~ N(0, q).
struct MeanField {
  double q = 1;
  double meanF = 0, meanF2 = 0, meanD1 = 0, meanD1Sq = 0;

  /// The variance one layer on.
  double next(const StartVariance& start) const { return start.w2 * meanF2 + start.b2; }
  /// The mean square of the gradient grows by this factor for each layer towards the input.
  double chi1(const StartVariance& start) const { return start.w2 * meanD1Sq; }
  /// The start for which q stays and chi_1 = 1: realizable when its b2 >= 0. Nothing when f' = 0.
  std::optional<StartVariance> critical() const;
};

/// q >= 0; q = 0 is its limit from above.
MeanField meanField(const Function& function, double q);

/// A variance that stays from layer to layer.
struct FixedPoint {
  double q = 0;     ///< q*
  double chi1 = 0;  ///< below 1 a gradient fades, above 1 it explodes
};

/// The smallest fixed point in (2^-8, 16], nothing when there is none, when every q is one, when E f^2
/// oscillates too fast to be known, or on stop.
std::optional<FixedPoint> fixedPoint(const Function& function, const StartVariance& start,
                                     const std::stop_token& stop = {});
/// For several starts at once, which share E f^2 at the variances where it is looked for.
std::vector<std::optional<FixedPoint>> fixedPoints(const Function& function,
                                                   const std::vector<StartVariance>& starts);

/// Layers over which a quantity that changes by `factor` a layer changes by e: 1 / |ln factor|; inf for 1.
double depthScale(double factor);

/// What theory says of one layer of a stack.
struct LayerTheory {
  double q = 0;     ///< variance of its pre-activations z
  double chi1 = 0;  ///< mean square of dL/dz here over that of the next layer
};

/// `layers` layers when the inputs have mean square `inputPower`; fewer on stop.
std::vector<LayerTheory> stackTheory(const Function& function, const StartVariance& start, double inputPower,
                                     std::size_t layers, const std::stop_token& stop = {});

}  // namespace alab

#pragma once
// What is known about an activation, computed from its handle alone and therefore true for any formula. The
// terms and the places of equal extremes follow tests/golden/properties.json.
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"

namespace alab {

/// Where an extreme value lies. Of equal ones a plateau goes first, then the point nearest to 0 (of two the
/// negative), then the limit at +inf, then the one at -inf.
struct Place {
  enum class Kind { Plateau, Point, PlusInfinity, MinusInfinity };
  Kind kind = Kind::Point;
  double x = 0;  ///< of a Point
  bool operator==(const Place&) const = default;
};

struct Extreme {
  double value = 0;  ///< +-inf when unbounded
  Place at;

  /// A limit far out is approached, not reached.
  bool isReached() const { return at.kind == Place::Kind::Plateau || at.kind == Place::Kind::Point; }
  bool operator==(const Extreme&) const = default;
};

/// f tends to a finite value and |f'| < 0.01 from some x outwards.
struct Saturation {
  double value = 0;  ///< the limit of f
  double from = 0;   ///< beyond this x, on the side in question
  bool operator==(const Saturation&) const = default;
};

struct Properties {
  /// Of a typed formula: see undefinedAt(). What else is said here holds for functions that have a value
  /// everywhere.
  std::optional<double> undefinedAt;
  Extreme infimum, supremum;  ///< of f
  std::vector<double> steps;  ///< all values of f, ascending, when f' = 0 between its jumps; else empty
  Extreme d1Min, d1Max;       ///< of f', one-sided at kinks
  bool monotone = false;      ///< non-decreasing
  std::vector<Range> falls;   ///< where f' < 0, ascending
  Smoothness continuity = Smoothness::Infinite;
  std::vector<double> roughest;  ///< the kinks at which f is no smoother than `continuity`
  double lipschitz = 0;          ///< sup |f'|; inf for a discontinuous f
  double f0 = 0, d1At0 = 0;      ///< f(0), f'(0)
  bool odd = false;
  bool zeroCentred = false;                                ///< |E f| <= 1e-9
  double meanF = 0, meanF2 = 0, meanD1 = 0, meanD1Sq = 0;  ///< E f, E f^2, E f', E f'^2 for z ~ N(0,1)
  std::optional<double> forwardGain;                       ///< 1 / sqrt(E f^2); nothing for f = 0
  std::optional<double> backwardGain;                      ///< 1 / sqrt(E f'^2); nothing for f' = 0
  std::optional<Saturation> saturatesLeft, saturatesRight;
  double zeroShare = 0;  ///< probability of an output that is exactly 0, for z ~ N(0,1)
  std::vector<double> kinks;
};

Properties analyze(const Function& function);
/// Nothing when stop is requested before all of them are found.
std::optional<Properties> analyze(const Function& function, const std::stop_token& stop);

/// "C-1", "C0", "C1", "C2", "Cinf".
std::string continuityText(Smoothness continuity);

}  // namespace alab

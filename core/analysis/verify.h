#pragma once
// "Derivative verified": f' against numerical differences of f, away from kinks. Central differences,
// extrapolated to step 0 with an error estimate (C. J. F. Ridders, Advances in Engineering Software 4 (1982)
// 75-76).
#include <optional>

#include "core/activation/activation.h"
#include "core/range.h"

namespace alab {

/// A point where f' cannot be the slope of f.
struct Refusal {
  double x = 0;
  double claimed = 0;   ///< f'(x) of the handle
  double measured = 0;  ///< slope of f at x
  double bound = 0;     ///< the measurement is surely this good
};

struct DerivativeCheck {
  int points = 0;         ///< compared; points too close to a kink or not measurable are left out
  double worstError = 0;  ///< largest |claimed - measured|
  double worstAt = 0;
  std::optional<Refusal> refusal;  ///< the worst contradiction, if any

  bool isVerified() const { return points > 0 && !refusal; }
};

DerivativeCheck verifyDerivative(const Function& function, Range range = {-10, 10});

}  // namespace alab

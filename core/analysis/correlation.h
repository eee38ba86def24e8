#pragma once
// How alike two inputs stay: their correlation from layer to layer in mean-field theory (mean_field.h), by
// the expansion of f in Hermite polynomials, E f(u) f(v) = sum of a_k^2 c^k for u, v ~ N(0, q) with
// correlation c (A. Daniely, R. Frostig and Y. Singer, NIPS 2016, arXiv:1602.05897).
#include <vector>

#include "core/analysis/mean_field.h"

namespace alab {

class CorrelationMap {
 public:
  /// `point` is a fixed point of `start`, with q > 0.
  CorrelationMap(const Function& function, const StartVariance& start, const FixedPoint& point);

  /// The correlation one layer on, for c from 0 to 1.
  double operator()(double c) const;
  /// Its derivative: how fast a difference fades (below 1) or grows.
  double slope(double c) const;

  /// c*: the correlation that any two different inputs tend to. 1 where chi_1 <= 1 and f has no jump. About
  /// 1e-9 exact, less so close to 1.
  double fixedPoint() const;

 private:
  std::vector<double> m_power;  ///< coefficient of c^k; their sum is 1
  double m_chi1;
};

}  // namespace alab

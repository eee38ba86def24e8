#pragma once
// Softmax with temperature, p_i = e^(z_i/T) / sum over j of e^(z_j/T), and what follows from it: the softmax
// is a map from n scores to n probabilities, not a curve. Bridle, Probabilistic Interpretation of Feedforward
// Classification Network Outputs, 1990; the temperature as in Hinton et al., Distilling the Knowledge in a
// Neural Network, 2015.
//
// Every quantity is computed in long double from z - max, divided by T afterwards, and rounded once.
// Conventions (tests/golden/softmax.json): a score of -inf masks its class, p = 0 and ln p = -inf. Where all
// scores are -inf, one is +inf or one is NaN, everything is NaN, and only the log-sum-exp may be an infinity.
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

/// The softmax of one vector of scores. O(n) in time and memory.
class Softmax {
 public:
  /// One score at least; the temperature is positive and finite (see problemWithTemperature).
  explicit Softmax(std::span<const double> scores, double temperature = 1);

  std::size_t size() const { return m_scaled.size(); }
  double temperature() const { return static_cast<double>(m_temperature); }
  /// The first of the largest scores; nothing where the softmax is NaN.
  std::optional<std::size_t> argmax() const;

  double probability(std::size_t i) const { return static_cast<double>(share(i)); }
  /// 1 - p_i, with all its digits where p_i is nearly 1.
  double remainder(std::size_t i) const { return static_cast<double>(others(i)); }
  /// ln p_i, with all its digits where p_i is nearly 1 and where it is too small for a double.
  double logProbability(std::size_t i) const;

  std::vector<double> probabilities() const;
  std::vector<double> logProbabilities() const;

  /// ln of the sum of e^(z_j/T). Where max/T and the rest nearly cancel, a few 1e-20 of them are lost.
  double logSumExp() const;
  /// -sum of p ln p in nats, where 0 ln 0 = 0: from 0 to ln n.
  double entropy() const;

  /// dp_i/dz_j = p_i (delta_ij - p_j) / T.
  double slope(std::size_t i, std::size_t j) const;
  /// dp_i/dT = p_i (mean of z under p - z_i) / T^2 for every i.
  std::vector<double> temperatureSlopes() const;

 private:
  long double share(std::size_t i) const { return m_powers[i] / (1 + m_rest); }
  long double others(std::size_t i) const;
  long double meanScaled() const;

  long double m_temperature;
  std::size_t m_top;                  ///< of the largest score, or of the first NaN
  long double m_largest;              ///< the score there
  std::vector<long double> m_scaled;  ///< (z_i - largest) / T: 0 or less, all NaN where nothing is defined
  std::vector<long double> m_powers;  ///< e^scaled
  long double m_rest;                 ///< the sum of all powers but that of m_top, which is 1
};

/// n rows and columns: element (i, j) is dp_i/dz_j. Rows and columns sum to 0 but for rounding.
Matrix<double> softmaxJacobian(const Softmax& softmax);

/// d ln p_i / dz_j = (delta_ij - p_j) / T.
Matrix<double> logSoftmaxJacobian(const Softmax& softmax);

}  // namespace alab

#pragma once
// Sums whose error does not grow with the number of terms.
#include <cmath>

namespace alab {

/// A running sum that keeps what rounding cuts off each step (Neumaier, Rundungsfehleranalyse einiger
/// Verfahren zur Summation endlicher Summen, 1974). Infinite and NaN terms count as in an ordinary sum.
class CompensatedSum {
 public:
  CompensatedSum& operator+=(long double term) {
    const long double sum = m_sum + term;
    const bool isTermSmaller = std::fabs(m_sum) >= std::fabs(term);
    m_lost += isTermSmaller ? (m_sum - sum) + term : (term - sum) + m_sum;
    m_sum = sum;
    return *this;
  }

  long double value() const { return std::isfinite(m_sum) ? m_sum + m_lost : m_sum; }

 private:
  long double m_sum = 0, m_lost = 0;
};

}  // namespace alab

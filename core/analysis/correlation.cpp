#include "core/analysis/correlation.h"

#include <cmath>
#include <numeric>

#include "core/analysis/gaussian.h"
#include "core/sampling/roots.h"

namespace alab {
namespace {

constexpr std::size_t degrees = 160;

/// E f(sqrt(q) z) h_k(z) with the orthonormal Hermite polynomials, k = 0 ... degrees - 1.
std::vector<double> hermiteCoefficients(const Function& function, double q) {
  const double sigma = std::sqrt(q);
  std::vector<double> a(degrees, 0.0);
  for (const WeightedPoint& point : gaussianPoints(function.kinks(), {0, sigma})) {
    const double z = point.x / sigma, weighted = point.weight * function.at(point.x).f;
    double before = 0, here = 1;
    for (std::size_t k = 0; k < degrees; ++k) {
      a[k] += weighted * here;
      const double next = (z * here - std::sqrt(double(k)) * before) / std::sqrt(double(k + 1));
      before = here;
      here = next;
    }
  }
  return a;
}

}  // namespace

CorrelationMap::CorrelationMap(const Function& function, const StartVariance& start, const FixedPoint& point)
    : m_power(hermiteCoefficients(function, point.q)), m_chi1(point.chi1) {
  for (double& a : m_power) a *= start.w2 * a / point.q;
  m_power[0] += start.b2 / point.q;
  // What the higher degrees hold is shared out to the next one: c = 1 stays c = 1.
  m_power.push_back(std::max(0.0, 1 - std::accumulate(m_power.begin(), m_power.end(), 0.0)));
}

double CorrelationMap::operator()(double c) const {
  return std::accumulate(m_power.rbegin(), m_power.rend(), 0.0,
                         [c](double sum, double coefficient) { return sum * c + coefficient; });
}

double CorrelationMap::slope(double c) const {
  if (c == 1) return m_chi1;
  double sum = 0;
  for (std::size_t k = m_power.size(); k-- > 1;) sum = sum * c + static_cast<double>(k) * m_power[k];
  return sum;
}

/// The map is convex and goes through (1, 1): below there is one crossing, where it leaves (1, 1) more
/// steeply than with slope 1, or none. Asked of its values, since f' knows nothing of jumps.
double CorrelationMap::fixedPoint() const {
  constexpr double nearlyOne = 1 - 1e-6, rounding = 1e-13;
  const auto growth = [this](double c) { return (*this)(c)-c; };
  if (growth(nearlyOne) >= -rounding) return 1;
  return growth(0) <= rounding ? 0 : rootBetween(growth, 0, nearlyOne);
}

}  // namespace alab

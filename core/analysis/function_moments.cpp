#include "core/analysis/function_moments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace alab {
namespace {

constexpr double reach = 12;  ///< in sigmas; the density beyond is 1e-32
constexpr std::size_t fewestPoints = 1 << 15, mostPoints = 1 << 20;  ///< of one half of the grid
constexpr std::size_t blockSize = 1024;
constexpr double settled = 1e-12;

struct GridSums {
  std::array<long double, momentCount> sum = {}, size = {};  ///< of g and |g|
};

/// The trapezoid rule with equal steps of z on both sides of 0.
class Grid {
 public:
  Grid(const Function& function, const MomentsOfValue& g, Bell bell, std::size_t points)
      : m_function(function), m_g(g), m_bell(bell), m_points(points), m_step(reach / double(points)) {}

  GridSums sums() {
    const Derivatives middle = m_function.at(m_bell.mu);
    add(m_g(middle.f, middle.d1), {}, 0);
    for (std::size_t first = 1; first <= m_points; first += blockSize)
      addBlock(first, std::min(blockSize, m_points + 1 - first));
    return m_sums;
  }

 private:
  struct Side {
    std::array<double, blockSize> f, d1;
  };

  /// Points and their mirror images together: an odd function cancels exactly.
  void addBlock(std::size_t first, std::size_t count) {
    evaluate(m_right, m_step, first, count);
    evaluate(m_left, -m_step, first, count);
    for (std::size_t i = 0; i < count; ++i)
      add(m_g(m_right.f[i], m_right.d1[i]), m_g(m_left.f[i], m_left.d1[i]), m_step * double(first + i));
  }

  void evaluate(Side& side, double step, std::size_t first, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) m_x[i] = m_bell.mu + m_bell.sigma * (step * double(first + i));
    m_function.activation.valueAndDerivative(std::span(m_x).first(count), m_function.params,
                                             std::span(side.f).first(count), std::span(side.d1).first(count));
  }

  void add(const Moments& a, const Moments& b, double z) {
    const double weight = std::exp(-z * z / 2) * m_step * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    for (std::size_t i = 0; i < momentCount; ++i) {
      m_sums.sum[i] += (static_cast<long double>(a[i]) + b[i]) * weight;
      m_sums.size[i] += (std::fabs(a[i]) + std::fabs(b[i])) * weight;
    }
  }

  const Function& m_function;
  const MomentsOfValue& m_g;
  Bell m_bell;
  std::size_t m_points;
  double m_step;
  GridSums m_sums;
  std::array<double, blockSize> m_x;
  Side m_left, m_right;
};

bool hasOpen(const Moments& moments) {
  return std::any_of(moments.begin(), moments.end(), [](double m) { return std::isnan(m); });
}

/// Takes over what two grids agree on.
void settle(Moments& moments, const GridSums& coarse, const GridSums& fine) {
  for (std::size_t i = 0; i < momentCount; ++i)
    if (std::isnan(moments[i]) && std::fabs(fine.sum[i] - coarse.sum[i]) <= settled * fine.size[i])
      moments[i] = static_cast<double>(fine.sum[i]);
}

/// The golden ratio between the steps keeps an oscillation from looking the same on two grids that are both
/// too coarse for it.
Moments settledOnGrids(Moments moments, const Function& function, const MomentsOfValue& g, Bell bell) {
  GridSums coarse = Grid(function, g, bell, fewestPoints).sums();
  double points = fewestPoints;
  while (hasOpen(moments) && points < mostPoints) {
    points *= std::numbers::phi;
    const GridSums fine = Grid(function, g, bell, static_cast<std::size_t>(points)).sums();
    settle(moments, coarse, fine);
    coarse = fine;
  }
  return moments;
}

}  // namespace

Moments functionMoments(const Function& function, const MomentsOfValue& g, Bell bell) {
  const auto at = [&](double x) {
    const Derivatives d = function.at(x);
    return g(d.f, d.d1);
  };
  const Moments moments = gaussianMoments(at, function.kinks(), bell);
  return hasOpen(moments) ? settledOnGrids(moments, function, g, bell) : moments;
}

}  // namespace alab

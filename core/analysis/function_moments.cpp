#include "core/analysis/function_moments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace alab {
namespace {

constexpr double reach = 12;                   ///< in sigmas; the density beyond is 1e-32
constexpr std::size_t fewestPoints = 1 << 15;  ///< of one half of the grid
constexpr std::size_t blockSize = 1024;
constexpr double settled = 1e-12;

/// Beyond it an oscillation leaves the packs, and point by point the grids take seconds.
constexpr double sharpest = 0x1p33;

struct GridSums {
  std::array<long double, momentCount> sum = {}, size = {};  ///< of g and |g|
};

/// So few digits that every multiple on a grid is exact: a rounded x is another phase of sin(1e7 x).
double shortened(double step) {
  constexpr int digits = 30;
  int exponent = 0;
  const double fraction = std::frexp(step, &exponent);
  return std::ldexp(std::round(std::ldexp(fraction, digits)), exponent - digits);
}

/// The trapezoid rule with equal steps of x on both sides of the mean.
class Grid {
 public:
  Grid(const Function& function, const MomentsOfValue& g, Bell bell, std::size_t points)
      : m_function(function),
        m_g(g),
        m_bell(bell),
        m_points(points),
        m_step(shortened(bell.sigma * reach / double(points))) {}

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
      add(m_g(m_right.f[i], m_right.d1[i]), m_g(m_left.f[i], m_left.d1[i]),
          m_step * double(first + i) / m_bell.sigma);
  }

  void evaluate(Side& side, double step, std::size_t first, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) m_x[i] = m_bell.mu + step * double(first + i);
    m_function.activation.valueAndDerivative(std::span(m_x).first(count), m_function.params,
                                             std::span(side.f).first(count), std::span(side.d1).first(count));
  }

  void add(const Moments& a, const Moments& b, double z) {
    const double weight = density({}, z) * m_step / m_bell.sigma;
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

/// By how much of itself f or f' changes when x changes by a part of itself, times that part.
double sharpness(const Derivatives& d, double x) {
  return std::fabs(x) * std::fmax(std::fabs(d.d1 / d.f), std::fabs(d.d2 / d.d1));
}

/// Most of some places, neither at 0 nor in a tail: a function that is sharp at a place or two is none.
bool isTooSharp(const Function& function, Bell bell) {
  const auto isSharp = [&](double z) {
    const double x = bell.mu + bell.sigma * z;
    return sharpness(function.at(x), x) > sharpest;
  };
  constexpr std::array<double, 5> places = {-1.3, -0.9, 0.7, 1.1, 1.6};
  return std::ranges::count_if(places, isSharp) > 2;
}

/// The golden ratio between the steps keeps an oscillation from looking the same on two grids that are both
/// too coarse for it.
Moments settledOnGrids(Moments moments, const Function& function, const MomentsOfValue& g, Bell bell,
                       std::size_t mostPoints) {
  GridSums coarse = Grid(function, g, bell, fewestPoints).sums();
  double points = fewestPoints;
  while (hasOpen(moments) && points < double(mostPoints)) {
    points *= std::numbers::phi;
    const GridSums fine = Grid(function, g, bell, static_cast<std::size_t>(points)).sums();
    settle(moments, coarse, fine);
    coarse = fine;
  }
  return moments;
}

}  // namespace

Moments functionMoments(const Function& function, const MomentsOfValue& g, Bell bell,
                        std::size_t mostPoints) {
  const auto at = [&](double x) {
    const Derivatives d = function.at(x);
    return g(d.f, d.d1);
  };
  const Moments moments = gaussianMoments(at, function.kinks(), bell);
  if (!hasOpen(moments) || isTooSharp(function, bell)) return moments;
  return settledOnGrids(moments, function, g, bell, mostPoints);
}

}  // namespace alab

#include "core/analysis/gaussian.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "core/range.h"

namespace alab {
namespace {

constexpr double tailFrom = 18;  ///< in sigmas; nothing may be left beyond, unless the integral diverges
constexpr std::array<double, 14> halfLine = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, tailFrom, 36};
constexpr int maxHalvings = 1000;  ///< of all cells together; noise and endless oscillations end here
constexpr int patience = 100;      ///< halvings before asking whether there is an end

constexpr long double densityAtZero =
    std::numbers::inv_sqrtpi_v<long double> / std::numbers::sqrt2_v<long double>;

struct Node {
  long double x, weight;
};

/// The positive nodes of the 16-point rule on [-1, 1] (computed with 40 digits from the roots of P16).
constexpr std::array<Node, 8> nodes = {{{0.095012509837637440185L, 0.18945061045506849629L},
                                        {0.28160355077925891323L, 0.18260341504492358887L},
                                        {0.45801677765722738634L, 0.16915651939500253819L},
                                        {0.61787624440264374845L, 0.14959598881657673208L},
                                        {0.75540440835500303390L, 0.12462897125553387205L},
                                        {0.86563120238783174388L, 0.095158511682492784810L},
                                        {0.94457502307323257608L, 0.062253523938647892863L},
                                        {0.98940093499164993260L, 0.027152459411754094852L}}};

/// Summed with spare digits, so that E 1 is exactly 1.
using Sums = std::array<long double, momentCount>;

Sums& operator+=(Sums& sum, const Sums& other) {
  for (std::size_t i = 0; i < momentCount; ++i) sum[i] += other[i];
  return sum;
}

Sums operator+(Sums a, const Sums& b) {
  return a += b;
}

class Integrator {
 public:
  Integrator(const std::function<Moments(double)>& g, Bell bell) : m_g(g), m_bell(bell) {}

  Moments overCells(const std::vector<double>& cuts) {
    std::vector<Sums> cells;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) cells.push_back(rule({cuts[i], cuts[i + 1]}));
    setTolerance(cells);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) cells[i] = refined({cuts[i], cuts[i + 1]}, cells[i]);
    return withTail(sumFromBothEnds(cells), cells, cuts);
  }

 private:
  Sums weighted(double z) const {
    const Moments value = m_g(m_bell.mu + m_bell.sigma * z);
    const long double weight = std::exp(-static_cast<long double>(z) * z / 2) * densityAtZero;
    Sums result;
    std::transform(value.begin(), value.end(), result.begin(), [weight](double v) { return v * weight; });
    return result;
  }

  Sums rule(Range cell) const {
    const double middle = (cell.lower + cell.upper) / 2, half = (cell.upper - cell.lower) / 2;
    Sums sum = {};
    for (const Node& node : nodes) {
      Sums pair = weighted(middle - half * node.x) + weighted(middle + half * node.x);
      for (long double& v : pair) v *= half * node.weight;
      sum += pair;
    }
    return sum;
  }

  Sums refined(Range cell, const Sums& whole) {
    const double middle = (cell.lower + cell.upper) / 2;
    const Range left = {cell.lower, middle}, right = {middle, cell.upper};
    const Sums a = rule(left), b = rule(right);
    if (agree(a + b, whole)) return a + b;
    if (m_halvings == patience && (isHopeless(1.0 / 64) || isHopeless(1.0 / 512))) m_halvings = maxHalvings;
    if (m_halvings == maxHalvings) return givenUp(a + b, whole);
    ++m_halvings;
    return refined(left, a) + refined(right, b);
  }

  /// Are more halvings missing than there can be? Each part that has not settled needs as many as there are
  /// cells of this width in it, and as many to come to that width.
  bool isHopeless(double width) const {
    constexpr double distance = 0.5;
    double missing = 0;
    for (double z = -7.9; z < 8; z += distance)
      if (!hasSettled({z, z + width})) missing += 2 * distance / width;
    return missing > maxHalvings - patience;
  }

  bool hasSettled(Range cell) const {
    const double middle = cell.middle();
    return agree(rule({cell.lower, middle}) + rule({middle, cell.upper}), rule(cell));
  }

  /// What has not settled when the halvings are used up is not known.
  Sums givenUp(Sums fine, const Sums& coarse) const {
    for (std::size_t i = 0; i < momentCount; ++i)
      if (std::fabs(fine[i] - coarse[i]) > 1e4L * m_tolerance[i])
        fine[i] = std::numeric_limits<double>::quiet_NaN();
    return fine;
  }

  bool agree(const Sums& fine, const Sums& coarse) const {
    for (std::size_t i = 0; i < momentCount; ++i)
      if (std::fabs(fine[i] - coarse[i]) > m_tolerance[i]) return false;
    return true;
  }

  /// A component that is not finite cannot be refined and does not hold up the others.
  void setTolerance(const std::vector<Sums>& cells) {
    m_tolerance = {};
    for (const Sums& cell : cells)
      for (std::size_t i = 0; i < momentCount; ++i) m_tolerance[i] += std::fabs(cell[i]);
    for (long double& t : m_tolerance) t = std::isfinite(t) ? 1e-14L * t + 1e-300L : infinity;
  }

  /// Pairwise from the ends inwards: mirrored cells of an odd function cancel exactly.
  static Sums sumFromBothEnds(const std::vector<Sums>& cells) {
    Sums sum = {};
    const std::size_t last = cells.size() - 1;
    for (std::size_t i = 0; i < (cells.size() + 1) / 2; ++i)
      sum += i == last - i ? cells[i] : cells[i] + cells[last - i];
    return sum;
  }

  /// A component with a tail that counts has no finite expectation.
  Moments withTail(const Sums& sum, const std::vector<Sums>& cells, const std::vector<double>& cuts) const {
    Moments result;
    std::copy(sum.begin(), sum.end(), result.begin());
    for (std::size_t c = 0; c < cells.size(); ++c)
      for (std::size_t i = 0; i < momentCount; ++i)
        if (std::max(std::fabs(cuts[c]), std::fabs(cuts[c + 1])) > tailFrom &&
            std::fabs(cells[c][i]) > 1e3 * m_tolerance[i])
          result[i] = cells[c][i] > 0 ? infinity : -infinity;
    return result;
  }

  const std::function<Moments(double)>& m_g;
  Bell m_bell;
  Sums m_tolerance = {};
  int m_halvings = 0;
};

/// Cell edges in units of sigma. Towards x = 0, where steep functions bend, the cells shrink by halves: a
/// bend narrower than the distance between two nodes would go unseen.
std::vector<double> cellEdges(std::span<const double> kinks, Bell bell) {
  std::vector<double> cuts;
  for (double z : halfLine) {
    cuts.push_back(z);
    cuts.push_back(-z);
  }
  constexpr int halves = 34;
  const double bend = -bell.mu / bell.sigma;
  for (int k = 1; k <= halves && std::fabs(bend) < tailFrom; ++k) {
    cuts.push_back(bend + std::ldexp(1, -k));
    cuts.push_back(bend - std::ldexp(1, -k));
  }
  for (double kink : kinks) {
    const double z = (kink - bell.mu) / bell.sigma;
    if (std::fabs(z) < halfLine.back()) cuts.push_back(z);
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  return cuts;
}

/// P(Z > z) without cancellation in the tail.
double upperTail(double z) {
  return std::erfc(z / std::numbers::sqrt2) / 2;
}

}  // namespace

double density(const Bell& bell, double x) {
  const double z = (x - bell.mu) / bell.sigma;
  return std::exp(-z * z / 2) / (bell.sigma * std::sqrt(2 * std::numbers::pi));
}

double probability(const Bell& bell, Range interval) {
  const double a = (interval.lower - bell.mu) / bell.sigma, b = (interval.upper - bell.mu) / bell.sigma;
  return a > 0 ? upperTail(a) - upperTail(b) : upperTail(-b) - upperTail(-a);
}

Moments gaussianMoments(const std::function<Moments(double)>& g, std::span<const double> kinks, Bell bell) {
  if (bell.sigma == 0) return g(bell.mu);
  return Integrator(g, bell).overCells(cellEdges(kinks, bell));
}

double gaussianMoment(const RealFunction& g, std::span<const double> kinks, double mu, double sigma) {
  return gaussianMoments([&g](double x) { return Moments{g(x)}; }, kinks, {mu, sigma})[0];
}

std::vector<WeightedPoint> gaussianPoints(std::span<const double> kinks, Bell bell) {
  const std::vector<double> edges = cellEdges(kinks, bell);
  std::vector<WeightedPoint> points;
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const double middle = (edges[i] + edges[i + 1]) / 2, half = (edges[i + 1] - edges[i]) / 2;
    for (const Node& node : nodes)
      for (const double side : {-half, half}) {
        const double z = middle + side * static_cast<double>(node.x);
        points.push_back(
            {bell.mu + bell.sigma * z, half * static_cast<double>(node.weight) * density({}, z)});
      }
  }
  return points;
}

}  // namespace alab

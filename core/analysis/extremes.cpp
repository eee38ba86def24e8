#include "core/analysis/extremes.h"

#include <cmath>
#include <tuple>

#include "core/range.h"
#include "core/sampling/one_sided.h"
#include "core/sampling/roots.h"

namespace alab {
namespace {

bool areEqual(double a, double b, double noise) {
  const double size = std::fmax(std::fabs(a), std::fabs(b));
  return a == b || (std::isfinite(size) && std::fabs(a - b) <= noise + 4e-15 * size);
}

/// Smaller goes first among equal extremes.
auto rank(const Place& place) {
  return std::tuple(place.kind, std::fabs(place.x), place.x);
}

/// A cap at the largest double stands for no cap.
double unlessLargest(double limit) {
  return std::fabs(limit) == std::numeric_limits<double>::max() ? std::copysign(infinity, limit) : limit;
}

/// Every place where an extreme value can be, with the value.
class Candidates {
 public:
  Candidates(const Function& function, std::span<const Cell> cells, double Derivatives::*order)
      : m_function(function), m_cells(cells), m_order(order) {}

  void addPlateaus() {
    for (const Cell& cell : m_cells)
      if (cell.isConstant(m_order))
        m_found.push_back({cell.values.front().*m_order, {Place::Kind::Plateau, 0}});
  }

  /// The limits from both sides; the value itself counts for f only, f' there is a convention.
  void addKinks() {
    for (std::size_t i = 1; i < m_cells.size(); ++i) {
      const double x = m_cells[i].x.lower;
      const OneSided sides = oneSided(component(m_function, m_order), x);
      addPoint(x, sides.left);
      addPoint(x, sides.right);
      if (m_order == &Derivatives::f) addPoint(x, sides.at);
    }
  }

  void addStationaryPoints(double Derivatives::*slope) {
    for (const Cell& cell : m_cells)
      for (double x : signChanges(component(m_function, slope), cell.points, cell.column(slope)))
        addPoint(x, m_function.at(x).*m_order);
  }

  void addEnds() {
    addEnd(Place::Kind::MinusInfinity, -infinity);
    addEnd(Place::Kind::PlusInfinity, infinity);
  }

  /// A slow oscillation without a limit, whose first extreme lies beyond all samples.
  void addSamples() {
    for (const Cell& cell : m_cells)
      for (std::size_t i = 0; i < cell.points.size(); ++i) addPoint(cell.points[i], cell.values[i].*m_order);
  }

  bool areNone() const { return m_found.empty(); }

  /// sign +1: the greatest, -1: the least.
  Extreme best(int sign) const {
    const double noise = 2e-15 * std::fmin(1, largestFound());
    Extreme best = {-sign * infinity, {Place::Kind::MinusInfinity, 0}};
    for (const Extreme& e : m_found) {
      const bool isEqual = areEqual(e.value, best.value, noise);
      if (isEqual ? rank(e.at) < rank(best.at) : sign * e.value > sign * best.value) best = e;
    }
    best.value += 0.0;  // -0 becomes 0
    return best;
  }

 private:
  void addPoint(double x, double value) {
    if (!std::isnan(value)) m_found.push_back({value, {Place::Kind::Point, x}});
  }

  void addEnd(Place::Kind kind, double x) {
    const double limit = unlessLargest(m_function.at(x).*m_order);
    if (!std::isnan(limit)) return m_found.push_back({limit, {kind, 0}});
    if (!oscillationGrows(x)) return;
    m_found.push_back({infinity, {kind, 0}});
    m_found.push_back({-infinity, {kind, 0}});
  }

  /// Without a limit at that end, and swinging ever farther: x cos x, not sin x. What has not swung yet where
  /// the samples end is no oscillation to them.
  bool oscillationGrows(double end) const {
    const std::vector<double>& points = end > 0 ? m_cells.back().points : m_cells.front().points;
    const double outermost = std::fabs(end > 0 ? points.back() : points.front());
    double near = 0, far = 0;
    for (const Extreme& e : m_found) {
      const double share = std::copysign(1.0, end) * e.at.x / outermost;
      if (share > 1e-2)
        far = std::fmax(far, std::fabs(e.value));
      else if (share > 1e-4)
        near = std::fmax(near, std::fabs(e.value));
    }
    return near > 0 && far > 3 * near;
  }

  double largestFound() const {
    double largest = 0;
    for (const Extreme& e : m_found)
      if (std::isfinite(e.value)) largest = std::fmax(largest, std::fabs(e.value));
    return largest;
  }

  const Function& m_function;
  std::span<const Cell> m_cells;
  double Derivatives::*m_order;
  std::vector<Extreme> m_found;
};

}  // namespace

Extremes extremes(const Function& function, std::span<const Cell> cells, double Derivatives::*order,
                  double Derivatives::*slope) {
  Candidates candidates(function, cells, order);
  candidates.addPlateaus();
  candidates.addKinks();
  candidates.addStationaryPoints(slope);
  candidates.addEnds();
  if (candidates.areNone()) candidates.addSamples();
  return {candidates.best(-1), candidates.best(+1)};
}

}  // namespace alab

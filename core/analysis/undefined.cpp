#include "core/analysis/undefined.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/sampling/roots.h"

namespace alab {
namespace {

/// Nearer to 0 than where e^x and the like are too large for a number.
constexpr double farthest = 20;

class Nearest {
 public:
  void add(double x) {
    if (std::fabs(x) < (m_place ? std::fabs(*m_place) : farthest)) m_place = x;
  }
  std::optional<double> place() const { return m_place; }

 private:
  std::optional<double> m_place;
};

/// NaN, or an infinite value that stands alone: beside others like it there are only too large numbers.
bool lacksValue(const Cell& cell, std::size_t i) {
  const double f = cell.values[i].f;
  if (!std::isinf(f)) return std::isnan(f);
  const auto isAlike = [&](std::size_t k) { return k < cell.values.size() && cell.values[k].f == f; };
  return !isAlike(i - 1) && !isAlike(i + 1);
}

/// Whether f' at least doubles from both sides when the distance to x is halved, as beside 1 / x and log |x|.
bool isPole(const Function& function, double x) {
  constexpr double doubled = 1.95, steep = 1e6;
  const double step = std::ldexp(std::max(1.0, std::fabs(x)), -36);
  const auto slope = [&](double steps) { return std::fabs(function.at(x + steps * step).d1); };
  const auto doubles = [&](double side) {
    return slope(side) >= steep && slope(side) >= doubled * slope(2 * side);
  };
  return doubles(-1) && doubles(1);
}

/// At the ends of the cell, and where f or f' changes its sign.
void addPoles(const Function& function, const Cell& cell, Nearest& nearest) {
  std::vector<double> places = {cell.x.lower, cell.x.upper};
  for (const auto order : {&Derivatives::f, &Derivatives::d1})
    std::ranges::copy(signChanges(component(function, order), cell.points, cell.column(order)),
                      std::back_inserter(places));
  for (const double x : places)
    if (std::fabs(x) < farthest && isPole(function, x)) nearest.add(x);
}

}  // namespace

std::optional<double> undefinedAt(const Function& function, const std::vector<Cell>& cells) {
  Nearest nearest;
  for (const Cell& cell : cells) {
    for (std::size_t i = 0; i < cell.points.size(); ++i)
      if (lacksValue(cell, i)) nearest.add(cell.points[i]);
    addPoles(function, cell, nearest);
  }
  return nearest.place();
}

}  // namespace alab

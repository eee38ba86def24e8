#include "core/sampling/landmarks.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/sampling/cells.h"
#include "core/sampling/one_sided.h"
#include "core/sampling/roots.h"

namespace alab {
namespace {

/// Below this share of the largest value a sign is rounding.
constexpr double noiseShare = 1e-13;

double largest(std::span<const double> values) {
  double result = 0;
  for (double v : values) result = std::isfinite(v) ? std::max(result, std::fabs(v)) : result;
  return result;
}

/// Collects the landmarks of one function.
class Finder {
 public:
  explicit Finder(const Function& function) : m_function(function) {}

  void addCell(const Cell& cell) {
    for (double x : changes(cell, &Derivatives::f)) add(LandmarkKind::Root, x);
    for (double x : changes(cell, &Derivatives::d1)) addExtremum(x, m_function.at(x).d2);
    for (double x : changes(cell, &Derivatives::d2)) add(LandmarkKind::Inflection, x);
  }

  /// `left` and `right` are the cells that meet at x.
  void addKink(double x, const Cell& left, const Cell& right) {
    if (sides(&Derivatives::f, x).jumps()) return add(LandmarkKind::Jump, x);
    add(LandmarkKind::Kink, x);
    if (left.values.back().f * right.values.front().f < 0) add(LandmarkKind::Root, x);
    const OneSided slope = sides(&Derivatives::d1, x);
    if (slope.left * slope.right < 0) addExtremum(x, slope.right);
    const OneSided bend = sides(&Derivatives::d2, x);
    if (!slope.jumps() && bend.left * bend.right < 0) add(LandmarkKind::Inflection, x);
  }

  std::vector<Landmark> sorted() && {
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    return std::move(m_found);
  }

 private:
  void add(LandmarkKind kind, double x) {
    m_found.push_back({kind, x, kind == LandmarkKind::Root ? 0 : m_function.at(x).f + 0.0});
  }

  /// A minimum that touches 0 is a root as well.
  void addExtremum(double x, double curvature) {
    add(curvature > 0 ? LandmarkKind::Minimum : LandmarkKind::Maximum, x);
    if (std::fabs(m_found.back().y) < 1e-15) add(LandmarkKind::Root, x);
  }

  std::vector<double> changes(const Cell& cell, double Derivatives::*order) const {
    const std::vector<double> values = cell.column(order);
    return signChanges(component(m_function, order), cell.points, values, noiseShare * largest(values));
  }

  OneSided sides(double Derivatives::*order, double x) const {
    return oneSided(component(m_function, order), x);
  }

  const Function& m_function;
  std::vector<Landmark> m_found;
};

}  // namespace

std::vector<Landmark> landmarks(const Function& function, Range range) {
  const std::vector<Cell> cells = sampledCells(function, range);
  Finder finder(function);
  for (const Cell& cell : cells) finder.addCell(cell);
  for (std::size_t i = 1; i < cells.size(); ++i) finder.addKink(cells[i].x.lower, cells[i - 1], cells[i]);
  return std::move(finder).sorted();
}

std::optional<Landmark> nextLandmark(std::span<const Landmark> landmarks, double from, Direction direction) {
  if (direction == Direction::Right) {
    const auto found =
        std::find_if(landmarks.begin(), landmarks.end(), [=](const auto& l) { return l.x > from; });
    return found == landmarks.end() ? std::nullopt : std::optional(*found);
  }
  const auto found =
      std::find_if(landmarks.rbegin(), landmarks.rend(), [=](const auto& l) { return l.x < from; });
  return found == landmarks.rend() ? std::nullopt : std::optional(*found);
}

}  // namespace alab

#include "core/data/hand_points.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// What y says in column k. A class that the set does not have, left from another set, becomes the nearest.
double targetOf(const DataSet& set, std::size_t k, double y) {
  if (set.task == Task::Values) return y;
  if (set.task == Task::Labels)
    return std::fmod(std::floor(std::ldexp(std::max(y, 0.0), -static_cast<int>(k))), 2);
  return std::clamp(std::round(y), 0.0, static_cast<double>(set.targets.size() - 1));
}

void fillSample(DataSet& set, std::size_t row, const HandPoint& point) {
  const bool isCurve = set.x.columns() == 1;
  set.x(row, 0) = point.x1;
  if (!isCurve) set.x(row, 1) = point.x2;
  for (std::size_t k = 0; k < set.y.columns(); ++k)
    set.y(row, k) = targetOf(set, k, isCurve ? point.x2 : point.y);
}

}  // namespace

std::vector<HandPoint> addPoint(std::vector<HandPoint> points, const HandPoint& point) {
  if (points.size() < mostHandPoints) points.push_back(point);
  return points;
}

std::vector<HandPoint> removePoint(std::vector<HandPoint> points, double x1, double x2, double radius) {
  const auto distance = [=](const HandPoint& p) { return std::hypot(p.x1 - x1, p.x2 - x2); };
  const auto nearest = std::ranges::min_element(points.rbegin(), points.rend(), {}, distance);
  if (nearest != points.rend() && distance(*nearest) <= radius) points.erase(std::next(nearest).base());
  return points;
}

DataSet withHandPoints(DataSet set, const std::vector<HandPoint>& points) {
  const std::size_t samples = set.samples(), features = set.x.columns();
  if (features > 2) return set;
  set.x.resize(samples + points.size(), features);
  set.y.resize(samples + points.size(), set.y.columns());
  for (std::size_t i = 0; i < points.size(); ++i) fillSample(set, samples + i, points[i]);
  return set;
}

}  // namespace alab

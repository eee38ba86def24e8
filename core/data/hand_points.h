#pragma once
// Points that somebody sets by click, on top of a data set.
#include "core/data/data_set.h"
#include "core/range.h"

namespace alab {

/// Where it was set, and what is asked there: the class, the value, or for several labels the sum of 2^k over
/// those that hold, 0 at least. On sets with one feature x2 is the value and y is nothing.
struct HandPoint {
  double x1 = 0, x2 = 0, y = 0;
  bool operator==(const HandPoint&) const = default;
};

/// What each of its numbers may be.
inline constexpr Range handPointLimits = {-1000, 1000};

/// More than anybody sets; a file may not hold more either.
inline constexpr std::size_t mostHandPoints = 1000;

/// The points with one more; as they are where there is no room for it.
std::vector<HandPoint> addPoint(std::vector<HandPoint> points, const HandPoint& point);

/// The points without the one that lies nearest to (x1, x2) and not further away than `radius`, the latest of
/// equals; as they are where there is none.
std::vector<HandPoint> removePoint(std::vector<HandPoint> points, double x1, double x2, double radius);

/// The set with the points behind its samples; a set with more than two features stays as it is.
DataSet withHandPoints(DataSet set, const std::vector<HandPoint>& points);

}  // namespace alab

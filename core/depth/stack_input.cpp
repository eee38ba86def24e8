#include "core/depth/stack_input.h"

#include <cmath>
#include <vector>

#include "core/data/plane_points.h"
#include "core/random/normal.h"

namespace alab {
namespace {

std::vector<PlanePoint> pointsOf(const DepthSettings& settings, Generator& random) {
  std::vector<PlanePoint> points;
  for (std::size_t i = 0; i < settings.batch; ++i)
    points.push_back(settings.input == StackInput::Circle ? circlePoint(i, random)
                                                          : spiralPoint(i, settings.batch));
  return points;
}

/// To mean 0 and mean square 1, each feature for itself; a feature that never changes becomes 0.
void standardise(std::vector<PlanePoint>& points) {
  const double count = static_cast<double>(points.size());
  for (std::size_t feature = 0; feature < 2; ++feature) {
    double sum = 0, squares = 0;
    for (const PlanePoint& point : points) sum += point[feature];
    for (PlanePoint& point : points) point[feature] -= sum / count;
    for (const PlanePoint& point : points) squares += point[feature] * point[feature];
    const double scale = squares > 0 ? 1 / std::sqrt(squares / count) : 0;
    for (PlanePoint& point : points) point[feature] *= scale;
  }
}

}  // namespace

template <class T>
Matrix<T> stackInput(const DepthSettings& settings, Generator random) {
  Matrix<T> input(settings.batch, settings.width);
  if (settings.input == StackInput::Normal) {
    fillNormal(random, input.all());
    return input;
  }
  std::vector<PlanePoint> points = pointsOf(settings, random);
  standardise(points);
  for (std::size_t i = 0; i < settings.batch; ++i)
    for (std::size_t unit = 0; unit < settings.width; ++unit)
      input(i, unit) = static_cast<T>(points[i][unit % 2]);
  return input;
}

template Matrix<float> stackInput(const DepthSettings&, Generator);
template Matrix<double> stackInput(const DepthSettings&, Generator);

}  // namespace alab

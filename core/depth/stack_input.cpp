#include "core/depth/stack_input.h"

#include <array>
#include <cmath>
#include <numbers>

#include "core/random/normal.h"

namespace alab {
namespace {

constexpr double fullTurn = 2 * std::numbers::pi;

using Point = std::array<double, 2>;

Point onRay(double radius, double angle) {
  return {radius * std::sin(angle), radius * std::cos(angle)};
}

/// The disc and the ring in turn.
Point circlePoint(std::size_t sample, Generator& random) {
  const Range radii = sample % 2 == 0 ? Range{0, 0.5} : Range{0.7, 1};
  return onRay(radii.lower + radii.span() * random.uniform(), fullTurn * random.uniform());
}

/// Along the two arms in turn, from the inside out.
Point spiralPoint(std::size_t sample, std::size_t samples) {
  const double way = static_cast<double>(sample / 2) / (static_cast<double>(samples) / 2);
  return onRay(way, 1.75 * fullTurn * way + (sample % 2 == 0 ? 0 : fullTurn / 2));
}

std::vector<Point> pointsOf(const DepthSettings& settings, Generator& random) {
  std::vector<Point> points;
  for (std::size_t i = 0; i < settings.batch; ++i)
    points.push_back(settings.input == StackInput::Circle ? circlePoint(i, random)
                                                          : spiralPoint(i, settings.batch));
  return points;
}

/// To mean 0 and mean square 1, each feature for itself; a feature that never changes becomes 0.
void standardise(std::vector<Point>& points) {
  const double count = static_cast<double>(points.size());
  for (std::size_t feature = 0; feature < 2; ++feature) {
    double sum = 0, squares = 0;
    for (const Point& point : points) sum += point[feature];
    for (Point& point : points) point[feature] -= sum / count;
    for (const Point& point : points) squares += point[feature] * point[feature];
    const double scale = squares > 0 ? 1 / std::sqrt(squares / count) : 0;
    for (Point& point : points) point[feature] *= scale;
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
  std::vector<Point> points = pointsOf(settings, random);
  standardise(points);
  for (std::size_t i = 0; i < settings.batch; ++i)
    for (std::size_t unit = 0; unit < settings.width; ++unit)
      input(i, unit) = static_cast<T>(points[i][unit % 2]);
  return input;
}

template Matrix<float> stackInput(const DepthSettings&, Generator);
template Matrix<double> stackInput(const DepthSettings&, Generator);

}  // namespace alab

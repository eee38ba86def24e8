#include "core/data/plane_points.h"

#include <cmath>
#include <numbers>

namespace alab {
namespace {

constexpr double fullTurn = 2 * std::numbers::pi;

PlanePoint onRay(double radius, double angle) {
  return {radius * std::sin(angle), radius * std::cos(angle)};
}

}  // namespace

double uniformIn(Generator& random, double lower, double upper) {
  return lower + (upper - lower) * random.uniform();
}

// A braced list is evaluated from left to right, the arguments of a function in any order.
PlanePoint pointInSquare(Generator& random, double reach) {
  return PlanePoint{uniformIn(random, -reach, reach), uniformIn(random, -reach, reach)};
}

PlanePoint jittered(PlanePoint point, double reach, Generator& random) {
  for (double& coordinate : point) coordinate += uniformIn(random, -reach, reach);
  return point;
}

PlanePoint circlePoint(std::size_t sample, Generator& random) {
  const double angle = fullTurn * random.uniform();
  const bool isInside = sample % 2 == 0;
  return onRay(isInside ? uniformIn(random, 0, 0.5) : uniformIn(random, 0.7, 1), angle);
}

PlanePoint spiralPoint(std::size_t sample, std::size_t samples, std::size_t arms) {
  const double count = static_cast<double>(arms), turns = 3.5 / count;
  const double way = static_cast<double>(sample / arms) / (static_cast<double>(samples) / count);
  const double start = static_cast<double>(sample % arms) * (fullTurn / count);
  return onRay(way, turns * fullTurn * way + start);
}

}  // namespace alab

#include <cmath>
#include <numbers>

#include "core/data/laws.h"
#include "core/data/sampled_set.h"
#include "core/random/normal.h"

namespace alab::laws {
namespace {

constexpr double reach = 5;  // of the square

/// A class for each point of the square, moved by up to `jitter`; both classes in turn.
DataSet coloured(std::vector<std::string> classes, std::size_t samples, double jitter, Generator& random,
                 auto isSecond) {
  const auto draw = [&] {
    const PlanePoint point = pointInSquare(random, reach);
    return Sample{point, isSecond(jittered(point, jitter, random)) ? 1.0 : 0.0};
  };
  return planeSet(Task::Binary, std::move(classes), samples,
                  [&](std::size_t i) { return drawnInTurn(i, draw); });
}

/// Upper half circle from right to left, or the lower one that begins in its middle; `way` is 0 to 1.
PlanePoint moonPoint(bool isUpper, double way) {
  const double angle = std::numbers::pi * way;
  const PlanePoint point = isUpper ? PlanePoint{std::cos(angle), std::sin(angle)}
                                   : PlanePoint{1 - std::cos(angle), 0.5 - std::sin(angle)};
  return {point[0] - 0.5, point[1] - 0.25};
}

/// Of the samples i, i + 2 ... each that shares a moon: from its one end to the other.
double wayAlong(std::size_t i, std::size_t samples) {
  const std::size_t onMoon = (samples + 1 - i % 2) / 2;
  return onMoon > 1 ? static_cast<double>(i / 2) / static_cast<double>(onMoon - 1) : 0.5;
}

constexpr double discRadius = 3;

PlanePoint discMiddle(std::size_t label) {
  const double angle = std::numbers::pi * (0.5 + static_cast<double>(label) * 2 / 3);
  return {2 * std::cos(angle), 2 * std::sin(angle)};
}

bool isInDisc(PlanePoint p, std::size_t label) {
  const PlanePoint middle = discMiddle(label);
  return std::hypot(p[0] - middle[0], p[1] - middle[1]) < discRadius;
}

}  // namespace

DataSet moons(const DataOptions& options, Generator& random) {
  constexpr double radius = 3;
  const std::vector<std::string> classes = {ALAB_TEXT("upper moon"), ALAB_TEXT("lower moon")};
  return planeSet(Task::Binary, classes, options.points, [&](std::size_t i) {
    PlanePoint point = moonPoint(i % 2 == 0, wayAlong(i, options.points));
    for (double& x : point) x = radius * (x + options.noise * normal(random));
    return Sample{point, static_cast<double>(i % 2)};
  });
}

DataSet checkerboard(const DataOptions& options, Generator& random) {
  constexpr double side = reach / 2;
  const auto isWhite = [](PlanePoint p) {
    return std::fmod(std::floor(p[0] / side) + std::floor(p[1] / side), 2) != 0;
  };
  return coloured({ALAB_TEXT("black"), ALAB_TEXT("white")}, options.points, side * options.noise, random,
                  isWhite);
}

DataSet curve(const DataOptions& options, Generator& random) {
  const Function& f = *options.function;
  return coloured({ALAB_TEXT("below"), ALAB_TEXT("above")}, options.points, reach * options.noise, random,
                  [&](PlanePoint p) { return p[1] > f.at(p[0]).f; });
}

DataSet threeSpirals(const DataOptions& options, Generator& random) {
  const std::vector<std::string> classes = {ALAB_TEXT("first arm"), ALAB_TEXT("second arm"),
                                            ALAB_TEXT("third arm")};
  return planeSet(Task::Classes, classes, options.points, [&](std::size_t i) {
    PlanePoint point = spiralPoint(i, options.points, 3);
    for (double& x : point) x *= reach;
    return Sample{jittered(point, options.noise, random), static_cast<double>(i % 3)};
  });
}

DataSet discs(const DataOptions& options, Generator& random) {
  DataSet set{Task::Labels,
              {options.points, 2},
              {options.points, 3},
              {"x1", "x2"},
              {ALAB_TEXT("upper disc"), ALAB_TEXT("left disc"), ALAB_TEXT("right disc")}};
  for (std::size_t i = 0; i < options.points; ++i) {
    const PlanePoint point = pointInSquare(random, reach);
    const PlanePoint labelled = jittered(point, reach * options.noise, random);
    std::ranges::copy(point, set.x.row(i).begin());
    for (std::size_t label = 0; label < 3; ++label) set.y(i, label) = isInDisc(labelled, label) ? 1 : 0;
  }
  return set;
}

}  // namespace alab::laws

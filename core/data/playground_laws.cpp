#include <cmath>

#include "core/data/laws.h"
#include "core/data/sampled_set.h"
#include "core/random/normal.h"

namespace alab::laws {
namespace {

constexpr double radius = 5;         // of the classes
constexpr double regressionEnd = 6;  // of the square that the regressions fill

PlanePoint scaled(PlanePoint point, double factor) {
  return {factor * point[0], factor * point[1]};
}

double radiusOf(PlanePoint p) {
  return std::sqrt(p[0] * p[0] + p[1] * p[1]);
}

/// Away from the axis by as much as it may look like noise there.
double padded(double x) {
  constexpr double padding = 0.3;
  return x + (x > 0 ? padding : -padding);
}

struct Peak {
  PlanePoint middle;
  double height;
};

constexpr Peak peakTable[] = {{{-4, 2.5}, 1},   {{0, 2.5}, -1}, {{4, 2.5}, 1},
                              {{-4, -2.5}, -1}, {{0, -2.5}, 1}, {{4, -2.5}, -1}};

/// Falls from the peak's height to 0 at distance 2.
double heightAt(PlanePoint p, const Peak& peak) {
  const double distance = radiusOf({p[0] - peak.middle[0], p[1] - peak.middle[1]});
  return peak.height * std::clamp(1 - distance / 2, 0.0, 1.0);
}

double highestAt(PlanePoint p) {
  double highest = 0;
  for (const Peak& peak : peakTable) {
    const double height = heightAt(p, peak);
    if (std::fabs(height) > std::fabs(highest)) highest = height;
  }
  return highest;
}

/// A value over the square, of the point moved by the noise.
DataSet regression(const DataOptions& options, Generator& random, auto value) {
  return planeSet(Task::Values, {"y"}, options.points, [&](std::size_t) {
    const PlanePoint point = pointInSquare(random, regressionEnd);
    return Sample{point, value(jittered(point, regressionEnd * options.noise, random))};
  });
}

}  // namespace

DataSet circle(const DataOptions& options, Generator& random) {
  const std::vector<std::string> classes = {ALAB_TEXT("outside"), ALAB_TEXT("inside")};
  return planeSet(Task::Binary, classes, options.points, [&](std::size_t i) {
    const PlanePoint point = scaled(circlePoint(i, random), radius);
    const PlanePoint labelled = jittered(point, radius * options.noise, random);
    return Sample{point, radiusOf(labelled) < radius / 2 ? 1.0 : 0.0};
  });
}

DataSet xor2(const DataOptions& options, Generator& random) {
  const auto draw = [&] {
    const PlanePoint place = pointInSquare(random, radius);
    const PlanePoint point = {padded(place[0]), padded(place[1])};
    const PlanePoint labelled = jittered(point, radius * options.noise, random);
    return Sample{point, labelled[0] * labelled[1] >= 0 ? 1.0 : 0.0};
  };
  return planeSet(Task::Binary, {ALAB_TEXT("different signs"), ALAB_TEXT("same sign")}, options.points,
                  [&](std::size_t i) { return drawnInTurn(i, draw); });
}

DataSet gauss(const DataOptions& options, Generator& random) {
  const double spread = std::sqrt(0.5 + 7 * options.noise);
  const std::vector<std::string> classes = {ALAB_TEXT("lower left"), ALAB_TEXT("upper right")};
  return planeSet(Task::Binary, classes, options.points, [&](std::size_t i) {
    const double middle = i % 2 == 0 ? 2 : -2;
    const PlanePoint point = {middle + spread * normal(random), middle + spread * normal(random)};
    return Sample{point, i % 2 == 0 ? 1.0 : 0.0};
  });
}

DataSet spiral(const DataOptions& options, Generator& random) {
  const std::vector<std::string> classes = {ALAB_TEXT("second arm"), ALAB_TEXT("first arm")};
  return planeSet(Task::Binary, classes, options.points, [&](std::size_t i) {
    const PlanePoint point = scaled(spiralPoint(i, options.points), radius);
    return Sample{jittered(point, options.noise, random), i % 2 == 0 ? 1.0 : 0.0};
  });
}

DataSet plane(const DataOptions& options, Generator& random) {
  return regression(options, random, [](PlanePoint p) { return (p[0] + p[1]) / 10; });
}

DataSet peaks(const DataOptions& options, Generator& random) {
  return regression(options, random, highestAt);
}

}  // namespace alab::laws

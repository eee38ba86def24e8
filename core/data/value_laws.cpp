#include <cmath>

#include "core/data/laws.h"
#include "core/data/plane_points.h"

namespace alab::laws {
namespace {

/// One feature; `sample(i)` is {x, y}.
DataSet curveSet(std::size_t samples, auto sample) {
  DataSet set{Task::Values, {samples, 1}, {samples, 1}, {"x"}, {"y"}};
  for (std::size_t i = 0; i < samples; ++i) {
    const auto [x, y] = sample(i);
    set.x(i, 0) = x;
    set.y(i, 0) = y;
  }
  return set;
}

DataSet noisy(const DataOptions& options, Generator& random, auto value) {
  return curveSet(options.points, [&](std::size_t) {
    const double x = uniformIn(random, -5, 5);
    return PlanePoint{x, value(x) + uniformIn(random, -options.noise, options.noise)};
  });
}

}  // namespace

DataSet sine(const DataOptions& options, Generator& random) {
  return noisy(options, random, [](double x) { return std::sin(x); });
}

DataSet step(const DataOptions& options, Generator& random) {
  return noisy(options, random, [](double x) { return x < 0 ? 0.0 : 1.0; });
}

DataSet line(const DataOptions&, Generator& random) {
  return curveSet(100, [&](std::size_t i) {
    const double x = static_cast<double>(i) / 100;
    return PlanePoint{x, 3 * x + 10 + random.uniform()};
  });
}

}  // namespace alab::laws

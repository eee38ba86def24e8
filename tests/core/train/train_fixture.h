#pragma once
// Small sets of samples that are made by hand, and races on them.
#include <cmath>
#include <memory>
#include <numbers>

#include "core/activation/catalogue.h"
#include "core/random/generator.h"
#include "core/train/race.h"

namespace alab {

/// Points of a disc of radius 5 in class 1 within radius 2.5 and class 0 in the ring outside of 3.5, turn
/// about.
inline DataSet rings(std::size_t points, std::uint64_t seed) {
  Generator random(seed);
  DataSet data{Task::Binary, Matrix<double>(points, 2), Matrix<double>(points, 1), {"x1", "x2"}, {"0", "1"}};
  for (std::size_t i = 0; i < points; ++i) {
    const bool isInner = i % 2 == 0;
    const double r = isInner ? 2.5 * random.uniform() : 3.5 + 1.5 * random.uniform();
    const double angle = 2 * std::numbers::pi * random.uniform();
    data.x(i, 0) = r * std::cos(angle);
    data.x(i, 1) = r * std::sin(angle);
    data.y(i, 0) = isInner ? 1 : 0;
  }
  return data;
}

inline SplitData ringParts(std::size_t points = 250, std::uint64_t seed = 1) {
  return {rings(points, seed), rings(points, seed + 1000)};
}

template <class T = float>
std::shared_ptr<const TrainingData<T>> ringData(std::size_t points = 250,
                                                OutputPair pair = OutputPair::Automatic) {
  return std::make_shared<const TrainingData<T>>(trainingData<T>(ringParts(points), pair));
}

inline Function functionNamed(std::string_view id) {
  return Function(builtIn(id));
}

/// For data with two features and one output.
inline Starter starterNamed(const TrainSettings& settings, std::string_view id) {
  return *starterFor(settings, functionNamed(id), {2, 1});
}

}  // namespace alab

#pragma once
// The data sets that the program brings.
#include <optional>
#include <span>
#include <string_view>

#include "core/data/data_set.h"

namespace alab {

/// Two features in a square around 0 unless said. Those of Playground are the sets of D. Smilkov and S.
/// Carter, "A Neural Network Playground" (TensorFlow), dataset.ts.
enum class DataKind {
  Circle,        ///< Playground: a disc and a ring around it
  Xor,           ///< Playground: whether both features have the same sign
  Gauss,         ///< Playground: two clouds
  Spiral,        ///< Playground: two arms
  Moons,         ///< two half circles in each other: scikit-learn's make_moons, three times as large
  Checkerboard,  ///< the colours of 4 x 4 squares
  Curve,         ///< above or below the curve of a function
  Smokers,       ///< three features; synthetic
  ThreeSpirals,  ///< three classes: three arms
  Iris,          ///< three classes, four features: measured flowers, see iris.h
  Discs,         ///< three labels: whether a point lies in each of three discs that overlap
  Plane,         ///< Playground's regression: a value that rises along the diagonal
  Peaks,         ///< Playground's regression "multi gaussian": three hills and three hollows
  Sine,          ///< regression on one feature: sin x
  Step,          ///< regression on one feature: 0 below x = 0, else 1
  Line,          ///< regression on one feature: y = 3x + 10 + U[0, 1) at x = 0, 0.01 ... 0.99
};

struct DataFacts {
  DataKind kind;
  std::string_view name;  ///< "three-spirals"
  Task task;
  std::size_t features;
  bool takesPoints;  ///< how many there are is chosen; else the set has its own number of them
  bool takesNoise;
};

/// All of them in the order in which they are offered.
std::span<const DataFacts> dataKinds();
const DataFacts& facts(DataKind kind);

std::string_view nameOf(DataKind kind);
std::optional<DataKind> dataKindNamed(std::string_view name);

}  // namespace alab

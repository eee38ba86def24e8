#pragma once
// Data sets from a law for one sample.
#include <algorithm>
#include <string>
#include <vector>

#include "core/data/data_set.h"
#include "core/data/plane_points.h"

namespace alab {

/// A point and what is asked of it: a class or a value.
struct Sample {
  PlanePoint x = {};
  double y = 0;
};

/// Two features; `sample(i)` is called for i = 0, 1 ... in this order.
DataSet planeSet(Task task, std::vector<std::string> targets, std::size_t samples, auto sample) {
  DataSet set{task, {samples, 2}, {samples, 1}, {"x1", "x2"}, std::move(targets)};
  for (std::size_t i = 0; i < samples; ++i) {
    const Sample drawn = sample(i);
    std::ranges::copy(drawn.x, set.x.row(i).begin());
    set.y(i, 0) = drawn.y;
  }
  return set;
}

/// Draws until the class comes that is the turn of sample i of a set with two classes. Where one is so rare
/// that it does not come for long, the sample is of the other.
auto drawnInTurn(std::size_t i, auto draw) {
  auto sample = draw();
  for (int tries = 0; tries < 200 && sample.y != static_cast<double>(i % 2); ++tries) sample = draw();
  return sample;
}

}  // namespace alab

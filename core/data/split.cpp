#include "core/data/split.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "core/random/stream.h"

namespace alab {
namespace {

Matrix<double> someRows(const Matrix<double>& all, std::span<const std::size_t> rows) {
  Matrix<double> some(rows.size(), all.columns());
  for (std::size_t i = 0; i < rows.size(); ++i) std::ranges::copy(all.row(rows[i]), some.row(i).begin());
  return some;
}

std::vector<std::size_t> randomOrder(std::size_t count, std::uint64_t seed) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  Generator random = randomStream(seed, "split");
  shuffle(random, std::span(order));
  return order;
}

}  // namespace

DataSet someSamples(const DataSet& set, std::span<const std::size_t> samples) {
  return {set.task, someRows(set.x, samples), someRows(set.y, samples), set.features, set.targets};
}

SplitData split(const DataSet& set, double testShare, std::uint64_t seed) {
  const std::size_t samples = set.samples();
  assert(samples >= 2 && testShare >= 0 && testShare <= 1);
  const double tests = std::round(testShare * static_cast<double>(samples));
  const std::size_t testCount = std::clamp<std::size_t>(static_cast<std::size_t>(tests), 1, samples - 1);
  const std::vector<std::size_t> order = randomOrder(samples, seed);
  const std::span<const std::size_t> all(order);
  return {someSamples(set, all.first(samples - testCount)), someSamples(set, all.last(testCount))};
}

}  // namespace alab

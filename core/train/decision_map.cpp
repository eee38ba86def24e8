#include "core/train/decision_map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alab {
namespace {

template <class T>
Matrix<T> asInput(const Matrix<double>& places) {
  Matrix<T> input(places.rows(), places.columns());
  std::ranges::transform(places.all(), input.all().begin(),
                         [](double value) { return static_cast<T>(value); });
  return input;
}

/// From lower ... upper to -1 ... 1, cut there.
float scaled(double value, Range range) {
  if (range.span() <= 0) return 0;
  return static_cast<float>(std::clamp(2 * (value - range.lower) / range.span() - 1, -1.0, 1.0));
}

/// The second class against the first, or the first label.
double binaryGuess(std::span<const double> guesses, Task task) {
  return task == Task::Binary ? guesses.back() : guesses.front();
}

float sureness(double probability, std::size_t classes) {
  const double chance = 1 / static_cast<double>(classes);
  return static_cast<float>(std::clamp((probability - chance) / (1 - chance), 0.0, 1.0));
}

void addPlace(const Matrix<double>& guesses, std::size_t k, Task task, Range targets, DecisionMap& map) {
  if (task == Task::Classes) {
    const std::size_t winner = classOf(guesses, k);
    map.winner.push_back(static_cast<unsigned char>(winner));
    map.value.push_back(sureness(guesses(k, winner), guesses.columns()));
    return;
  }
  const double guess = binaryGuess(guesses.row(k), task);
  map.value.push_back(scaled(guess, task == Task::Values ? targets : Range{0, 1}));
}

/// Where a side of a cell is crossed by 0, from its first end on; the values at the ends have different
/// signs.
double crossing(float a, float b) {
  return a / (a - b);
}

struct Point {
  double x, y;
};

/// The crossings of the sides of the cell at column i, row j: bottom, right, top, left, in units of cells.
std::vector<Point> crossingsOf(const DecisionMap& map, std::size_t i, std::size_t j) {
  const auto at = [&](std::size_t di, std::size_t dj) { return map.value[(j + dj) * map.side + i + di]; };
  const std::array<float, 4> corner = {at(0, 0), at(1, 0), at(1, 1), at(0, 1)};  // counter-clockwise
  constexpr std::array<Point, 4> start = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
  std::vector<Point> points;
  for (std::size_t k = 0; k < 4; ++k) {
    const float a = corner[k], b = corner[(k + 1) % 4];
    if ((a < 0) == (b < 0)) continue;
    const double share = crossing(a, b);
    const Point from = start[k], to = start[(k + 1) % 4];
    points.push_back(
        {double(i) + from.x + share * (to.x - from.x), double(j) + from.y + share * (to.y - from.y)});
  }
  return points;
}

Matrix<double> planePlaces(const MapPlane& plane, std::size_t side) {
  Matrix<double> places(side * side, 2);
  for (std::size_t k = 0; k < places.rows(); ++k) {
    places(k, plane.featureX) = middleOf(plane.x, k % side, side);
    places(k, plane.featureY) = middleOf(plane.y, k / side, side);
  }
  return places;
}

}  // namespace

double middleOf(Range range, std::size_t i, std::size_t count) {
  return range.lower + range.span() * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
}

/// Of two features others are made; of more all but two are the same everywhere.
template <class T>
Matrix<T> placesOf(const MapPlane& plane, std::size_t side) {
  if (plane.others.size() == 2) return asInput<T>(withFeatures(planePlaces(plane, side), plane.features));
  Matrix<T> places(side * side, plane.others.size());
  for (std::size_t k = 0; k < places.rows(); ++k) {
    std::ranges::transform(plane.others, places.row(k).begin(), [](double value) { return T(value); });
    places(k, plane.featureX) = T(middleOf(plane.x, k % side, side));
    places(k, plane.featureY) = T(middleOf(plane.y, k / side, side));
  }
  return places;
}

template <class T>
Matrix<T> placesAlong(Range x, std::size_t count) {
  Matrix<T> places(count, 1);
  for (std::size_t k = 0; k < count; ++k) places(k, 0) = static_cast<T>(middleOf(x, k, count));
  return places;
}

template <class T>
DecisionMap decisionMap(const Network<T>& network, const TrainingData<T>& data, const MapPlane& plane,
                        std::size_t side, const Matrix<T>& places, Range targets) {
  DecisionMap map{plane, side, {}, {}};
  const Matrix<T> output = predict(network, places);
  const Matrix<double> guesses = guessesOf(output, data.pair, data.task);
  map.value.reserve(guesses.rows());
  for (std::size_t k = 0; k < guesses.rows(); ++k) addPlace(guesses, k, data.task, targets, map);
  return map;
}

template <class T>
std::vector<double> fittedCurve(const Network<T>& network, const TrainingData<T>& data,
                                const std::vector<double>& x) {
  Matrix<T> input(x.size(), 1);
  std::ranges::transform(x, input.all().begin(), [](double value) { return static_cast<T>(value); });
  const Matrix<double> guesses = guessesOf(predict(network, input), data.pair, data.task);
  return {guesses.all().begin(), guesses.all().end()};
}

std::vector<double> borderOf(const DecisionMap& map) {
  std::vector<double> border;
  if (!map.winner.empty()) return border;
  const auto add = [&](const Point& p) {
    border.push_back(middleOf(map.plane.x, 0, map.side) + p.x * map.plane.x.span() / double(map.side));
    border.push_back(middleOf(map.plane.y, 0, map.side) + p.y * map.plane.y.span() / double(map.side));
  };
  for (std::size_t j = 0; j + 1 < map.side; ++j)
    for (std::size_t i = 0; i + 1 < map.side; ++i) {
      const std::vector<Point> points = crossingsOf(map, i, j);
      for (std::size_t k = 0; k + 1 < points.size(); k += 2) add(points[k]), add(points[k + 1]);
    }
  return border;
}

#define ALAB_DECISION_MAP_OF(T)                                                                             \
  template Matrix<T> placesOf(const MapPlane&, std::size_t);                                                \
  template Matrix<T> placesAlong(Range, std::size_t);                                                       \
  template DecisionMap decisionMap(const Network<T>&, const TrainingData<T>&, const MapPlane&, std::size_t, \
                                   const Matrix<T>&, Range);                                                \
  template std::vector<double> fittedCurve(const Network<T>&, const TrainingData<T>&,                       \
                                           const std::vector<double>&);
ALAB_DECISION_MAP_OF(float)
ALAB_DECISION_MAP_OF(double)

}  // namespace alab

#include "core/analysis/theory_picture.h"

#include <cmath>
#include <limits>

namespace alab {
namespace {

/// A variance that stays with chi_1 = 1 is of no interest where the inputs lead to another one.
std::vector<StartVariance> reachedEdge(const TheoryMap& map) {
  constexpr StartVariance gap = {std::numeric_limits<double>::quiet_NaN(),
                                 std::numeric_limits<double>::quiet_NaN()};
  constexpr double tolerance = 1e-3;  // of chi_1, interpolated
  std::vector<StartVariance> edge = map.edge();
  for (StartVariance& start : edge)
    if (!(std::fabs(map.settled(start).chi1 - 1) < tolerance)) start = gap;
  return edge;
}

}  // namespace

double middleOfCell(const Range& range, std::size_t cell, std::size_t cells) {
  return range.lower + range.span() * (static_cast<double>(cell) + 0.5) / static_cast<double>(cells);
}

TheoryPicture theoryPicture(const TheoryMap& map, Range sigmaW, Range sigmaB, std::size_t columns,
                            std::size_t rows, const std::stop_token& stop) {
  TheoryPicture picture{sigmaW, sigmaB, columns, rows, {}, reachedEdge(map)};
  for (std::size_t row = 0; row < rows && !stop.stop_requested(); ++row) {
    const double b = middleOfCell(sigmaB, row, rows);
    for (std::size_t column = 0; column < columns; ++column) {
      const double w = middleOfCell(sigmaW, column, columns);
      picture.cells.push_back(map.settled({w * w, b * b}));
    }
  }
  return picture;
}

}  // namespace alab

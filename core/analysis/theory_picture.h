#pragma once
// The theory map over a rectangle of starts, cell by cell.
#include "core/analysis/theory_map.h"
#include "core/range.h"

namespace alab {

struct TheoryPicture {
  Range sigmaW, sigmaB;
  std::size_t columns = 0, rows = 0;
  std::vector<Settled> cells;  ///< row after row from below, each at the middle of its cell
  /// Where inputs of mean square 1 settle with chi_1 = 1, by ascending variances; NaN between the parts of
  /// it.
  std::vector<StartVariance> edge;
};

/// The value in the middle of a cell, of `cells` equal ones.
double middleOfCell(const Range& range, std::size_t cell, std::size_t cells);

/// Fewer cells on stop. `map` is complete.
TheoryPicture theoryPicture(const TheoryMap& map, Range sigmaW, Range sigmaB, std::size_t columns,
                            std::size_t rows, const std::stop_token& stop = {});

}  // namespace alab

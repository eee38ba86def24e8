#pragma once
// CoverageColumns: the memory of a CoverageBuffer, a ring of columns of pixels, and what an instruction set
// contributes to it. Half of the time of a frame goes by here; with AVX2 it is a quarter of the frame faster.
#include <QPointF>
#include <limits>
#include <vector>

#include "ui/plot/stroke/raster_target.h"

namespace alab {

struct CoverageColumns {
  static constexpr int count = 256;          ///< kept at a time, a power of two
  static constexpr int stride = count + 16;  ///< apart from powers of two, which share lines of the cache

  /// Rows of a group of columns that were added to.
  struct Touched {
    int first = std::numeric_limits<int>::max(), last = -1;
  };

  PixelWindow pixels;
  int width = 0, height = 0;
  const Ink* ink = nullptr;
  int first = 0;             ///< columns before it are finished
  std::vector<float> cells;  ///< by rows, two more than the window has; the change from the row above
  std::vector<Touched> touched = std::vector<Touched>(count / four::pixels);

  static unsigned slot(int column) { return static_cast<unsigned>(column) % count; }
  float* cellAt(int column, int row) { return cells.data() + std::ptrdiff_t{row} * stride + slot(column); }
  Touched& touchedAt(int column) { return touched[slot(column) / four::pixels]; }
};

struct ColumnKernels {
  /// Adds an edge, and blends columns that the ring needs again.
  void (*addEdge)(CoverageColumns& columns, QPointF from, QPointF to);
  /// Blends the columns before this one, and some more.
  void (*finishBefore)(CoverageColumns& columns, int column);
};

/// The fastest that this machine has; with ALAB_ISA=baseline in the environment those that every machine has.
/// Fixed at the first call.
const ColumnKernels& columnKernels();

}  // namespace alab

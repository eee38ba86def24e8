#pragma once
// CoverageBuffer: how much of every pixel lies inside a closed outline, exactly, by the vertical extent of
// the outline in each column of pixels. No sorting and no scan conversion: an edge adds to the columns it
// crosses what of them lies below it, and a sum down the column is the coverage.
//
// The area accumulation of font rasterizers (D. Turner, the smooth rasterizer of FreeType; R. Levien,
// font-rs), turned by 90 degrees, since a curve y(x) crosses few pixels of a column. Curves come from left to
// right, so that the memory in use is that of a few columns and stays in the fastest cache.
#include <QSize>

#include "ui/plot/stroke/coverage_columns.h"

namespace alab {

class CoverageBuffer {
 public:
  /// Outlines may step back to the left by this many px, and no edge may be longer: what comes later is lost.
  static constexpr int reach = 96;

  /// Ink for the pixels that the next outlines cover; both must outlive close().
  void open(const PixelWindow& pixels, QSize size, const Ink& ink);

  /// A directed edge of an outline, in px from the upper left pixel. It may leave the window. Where outlines
  /// of the same direction overlap their coverages add up, to at most the whole pixel.
  void addEdge(QPointF from, QPointF to) { m_kernels.addEdge(m_columns, from, to); }

  /// All outlines are complete: blends what is not yet blended.
  void close() { m_kernels.finishBefore(m_columns, m_columns.width); }

 private:
  const ColumnKernels& m_kernels = columnKernels();
  CoverageColumns m_columns;
};

}  // namespace alab

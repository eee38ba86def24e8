#pragma once
// CoverageBuffer: how much of every pixel lies inside a closed outline, exactly, by the vertical extent of
// the outline in each column of pixels. No sorting and no scan conversion: an edge adds to the columns it
// crosses what of them lies below it, and a sum down the column is the coverage.
//
// The area accumulation of font rasterizers (D. Turner, the smooth rasterizer of FreeType; R. Levien,
// font-rs), turned by 90 degrees, since a curve y(x) crosses few pixels of a column. Curves come from left to
// right, so that the memory in use is that of a few columns and stays in the fastest cache.
#include <QPointF>
#include <QSize>
#include <limits>
#include <vector>

#include "ui/plot/stroke/raster_target.h"

namespace alab {

class CoverageBuffer {
 public:
  /// Outlines may step back to the left by this many px, and no edge may be longer: what comes later is lost.
  static constexpr int reach = 96;

  /// Ink for the pixels that the next outlines cover; both must outlive close().
  void open(const PixelWindow& pixels, QSize size, const Ink& ink);

  /// A directed edge of an outline, in px from the upper left pixel. It may leave the window. Where outlines
  /// of the same direction overlap their coverages add up, to at most the whole pixel.
  void addEdge(QPointF from, QPointF to);

  /// All outlines are complete: blends what is not yet blended.
  void close();

 private:
  static constexpr int columns = 256;          ///< kept at a time, a power of two
  static constexpr int stride = columns + 16;  ///< apart from powers of two, which share lines of the cache

  /// Rows of a group of columns that were added to.
  struct Touched {
    int first = std::numeric_limits<int>::max(), last = -1;
  };

  /// From left to right.
  struct Edge {
    float x1, y1, x2, y2, slope;
    float sign;  ///< -1: it runs the other way

    float at(float x) const { return x < x2 ? y1 + (x - x1) * slope : y2; }
    bool staysInside(float height) const { return y1 >= 0 && y2 >= 0 && y1 < height && y2 < height; }
  };

  template <class Add>
  void eachColumn(const Edge& edge, Add add);
  void addFlat(int column, float width, float y);
  void addGentle(int column, float width, float perRow, float upper, float lower);
  void addSteep(int column, float width, float upper, float lower);
  void touch(const Edge& edge, float left, float right);
  void finishBefore(int column);
  void blendGroup(int column);
  static unsigned slot(int column) { return static_cast<unsigned>(column) % columns; }
  float* cellAt(int column, int row) { return m_cells.data() + std::ptrdiff_t{row} * stride + slot(column); }
  Touched& touchedAt(int column) { return m_touched[slot(column) / four::pixels]; }

  PixelWindow m_pixels;
  int m_width = 0, m_height = 0;
  const Ink* m_ink = nullptr;
  int m_first = 0;             ///< columns before it are finished
  std::vector<float> m_cells;  ///< by rows, two more than the window has; the change from the row above
  std::vector<Touched> m_touched = std::vector<Touched>(columns / four::pixels);
};

}  // namespace alab

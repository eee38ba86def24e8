#include "ui/plot/stroke/coverage_buffer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alab {
namespace {

/// Rows per column below which an edge counts as level within a column: the error is an eighth of it.
constexpr double flat = 1.0 / 32;

/// Columns are blended in groups, which is one test for many edges. What remains of the ring is an edge and
/// the way back.
constexpr int batch = 32;

}  // namespace

void CoverageBuffer::open(const PixelWindow& pixels, QSize size, const Ink& ink) {
  m_pixels = pixels;
  m_width = size.width();
  m_height = size.height();
  m_ink = &ink;
  m_first = 0;
  // What is there already is zero: blending clears behind itself.
  const std::size_t cells = std::size_t{stride} * static_cast<std::size_t>(m_height + 2);
  if (m_cells.size() < cells) m_cells.resize(cells);
}

inline void CoverageBuffer::touch(int column, int first, int last) {
  Touched& touched = touchedAt(column);
  touched.first = std::min(touched.first, first);
  touched.last = std::max(touched.last, last);
}

/// A piece that hardly leaves its height.
inline void CoverageBuffer::addFlat(int column, double width, double y) {
  const int row = static_cast<int>(y);
  float* cell = cellAt(column, row);
  const auto further = static_cast<float>(width * (y - row));
  cell[0] += static_cast<float>(width) - further;
  cell[stride] += further;
  touch(column, row, row + 1);
}

/// A piece over at most two rows; without a branch, since which of them it crosses cannot be foreseen.
inline void CoverageBuffer::addGentle(int column, double width, double perRow, double upper, double lower) {
  const int row = static_cast<int>(upper);
  const double border = row + 1, before = border - upper, after = std::max(lower - border, 0.0);
  const double rest = std::max(border - lower, 0.0);
  const auto first = static_cast<float>(0.5 * perRow * (before - rest) * (before + rest));
  const auto third = static_cast<float>(0.5 * perRow * after * after);
  float* cell = cellAt(column, row);
  cell[0] += first;
  cell[stride] += static_cast<float>(width) - first - third;
  cell[2 * stride] += third;
  touch(column, row, row + 2);
}

/// Any piece, also one that leaves the window.
inline void CoverageBuffer::addSteep(int column, double width, double upper, double lower) {
  if (upper >= m_height) return touch(column, m_height, m_height);  // ink above it goes down to the border
  if (lower <= 0) {
    *cellAt(column, 0) += static_cast<float>(width);
    return touch(column, 0, 0);
  }
  const double perRow = lower > upper ? width / (lower - upper) : 0;
  if (upper < 0) *cellAt(column, 0) -= static_cast<float>(perRow * upper);
  const double end = std::min(lower, static_cast<double>(m_height));
  double y = std::max(upper, 0.0);
  int row = static_cast<int>(y);
  touch(column, row, static_cast<int>(end) + 1);
  for (float* cell = cellAt(column, row); y < end; ++row, cell += stride) {
    const double nextY = std::min(end, row + 1.0);
    const double share = perRow * (nextY - y);
    const double below = share * (row + 1 - 0.5 * (y + nextY));
    cell[0] += static_cast<float>(below);
    cell[stride] += static_cast<float>(share - below);
    y = nextY;
  }
}

/// The pieces of an edge, column by column: the column, how much of its width (negative for an edge that runs
/// back), and the heights at both ends.
template <class Add>
void CoverageBuffer::eachColumn(const Edge& edge, Add add) {
  const double right = std::min(edge.x2, static_cast<double>(m_width));
  double x = std::max(edge.x1, static_cast<double>(m_first)), y = edge.at(x);
  finishBefore(static_cast<int>(right) + 1 - columns);
  for (int column = static_cast<int>(x); x < right; ++column) {
    const double nextX = std::min(column + 1.0, right), nextY = edge.at(nextX);
    add(column, edge.sign * (nextX - x), y, nextY);
    x = nextX;
    y = nextY;
  }
}

void CoverageBuffer::addEdge(QPointF from, QPointF to) {
  const bool isForward = from.x() < to.x();
  const QPointF& a = isForward ? from : to;
  const QPointF& b = isForward ? to : from;
  const Edge edge = {a.x(), a.y(), b.x(), b.y(), (b.y() - a.y()) / (b.x() - a.x()), isForward ? 1.0 : -1.0};
  if (!(a.x() < b.x())) return;
  const double steepness = std::abs(edge.slope);
  if (steepness > 1 || !edge.staysInside(m_height))
    eachColumn(edge, [this](int column, double width, double y1, double y2) {
      addSteep(column, width, std::min(y1, y2), std::max(y1, y2));
    });
  else if (steepness < flat)
    eachColumn(edge, [this](int column, double width, double y1, double y2) {
      addFlat(column, width, 0.5 * (y1 + y2));
    });
  else
    eachColumn(edge, [this, perRow = edge.sign / steepness](int column, double width, double y1, double y2) {
      addGentle(column, width, perRow, std::min(y1, y2), std::max(y1, y2));
    });
}

void CoverageBuffer::blendColumn(int column) {
  const Touched touched = std::exchange(touchedAt(column), {});
  if (touched.last < 0) return;
  const Ink& ink = *m_ink;
  const int last = std::min(touched.last, m_height - 1);
  float* cell = cellAt(column, touched.first);
  uchar* pixel = m_pixels.at(column, touched.first);
  float covered = 0;
  for (int row = touched.first; row <= last; ++row, cell += stride, pixel += m_pixels.bytesPerLine) {
    covered += std::exchange(*cell, 0.0F);
    const int level = static_cast<int>(255 * std::min(std::abs(covered), 1.0F) + 0.5F);
    if (level > 0) ink.blend(*reinterpret_cast<QRgb*>(pixel), level);
  }
  for (int row = last + 1; row <= touched.last; ++row, cell += stride) *cell = 0;
}

void CoverageBuffer::finishBefore(int column) {
  if (column <= m_first) return;
  const int end = std::min(column + batch, m_width);
  for (; m_first < end; ++m_first) blendColumn(m_first);
}

void CoverageBuffer::close() {
  finishBefore(m_width);
}

}  // namespace alab

#include "ui/plot/stroke/coverage_buffer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>

namespace alab {
namespace {

/// Rows per column below which an edge counts as level within a column: the error is an eighth of it.
constexpr float flat = 1.0F / 32;

/// Columns are blended in batches, which is one test for many edges. What remains of the ring is an edge and
/// the way back.
constexpr int batch = 32;

constexpr int group = four::pixels;

/// Coverages, at most the whole pixel, of 255.
four::Ints levelsOf(four::Floats covered) {
  const auto size = reinterpret_cast<four::Floats>(reinterpret_cast<four::Ints>(covered) & 0x7fffffff);
  const four::Floats level = 255 * size + 0.5F, most = four::Floats{} + 255;
  return __builtin_convertvector(level < most ? level : most, four::Ints);
}

bool areZero(four::Ints levels) {
  std::uint64_t halves[2];
  std::memcpy(halves, &levels, sizeof levels);
  return (halves[0] | halves[1]) == 0;
}

inline void blend(uchar* pixels, const Ink& ink, four::Ints levels) {
  four::Bytes at;
  std::memcpy(&at, pixels, sizeof at);
  at = ink.over(at, levels);
  std::memcpy(pixels, &at, sizeof at);
}

/// The last columns of a window, where fewer than four are left.
void blendSome(uchar* pixels, std::size_t bytes, const Ink& ink, four::Ints levels) {
  four::Bytes at = {};
  std::memcpy(&at, pixels, bytes);
  at = ink.over(at, levels);
  std::memcpy(pixels, &at, bytes);
}

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

/// The rows that an edge may write to, in all groups of columns between left and right.
inline void CoverageBuffer::touch(const Edge& edge, float left, float right) {
  const float height = static_cast<float>(m_height);
  const int first = static_cast<int>(std::clamp(std::min(edge.y1, edge.y2), 0.0F, height));
  const int last = static_cast<int>(std::clamp(std::max(edge.y1, edge.y2), 0.0F, height - 1)) + 2;
  const int end = static_cast<int>(right);
  for (int column = static_cast<int>(left) & ~(group - 1); column <= end; column += group) {
    Touched& touched = touchedAt(column);
    touched.first = std::min(touched.first, first);
    touched.last = std::max(touched.last, last);
  }
}

/// A piece that hardly leaves its height.
inline void CoverageBuffer::addFlat(int column, float width, float y) {
  const int row = static_cast<int>(y);
  float* cell = cellAt(column, row);
  const float further = width * (y - static_cast<float>(row));
  cell[0] += width - further;
  cell[stride] += further;
}

/// A piece over at most two rows; without a branch, since which of them it crosses cannot be foreseen.
inline void CoverageBuffer::addGentle(int column, float width, float perRow, float upper, float lower) {
  const int row = static_cast<int>(upper);
  const float border = static_cast<float>(row + 1), before = border - upper;
  const float after = std::max(lower - border, 0.0F), rest = std::max(border - lower, 0.0F);
  const float first = 0.5F * perRow * (before - rest) * (before + rest);
  const float third = 0.5F * perRow * after * after;
  float* cell = cellAt(column, row);
  cell[0] += first;
  cell[stride] += width - first - third;
  cell[2 * stride] += third;
}

/// Any piece, also one that leaves the window.
inline void CoverageBuffer::addSteep(int column, float width, float upper, float lower) {
  const float height = static_cast<float>(m_height);
  if (upper >= height) return;  // ink above it goes down to the border
  if (lower <= 0) {
    *cellAt(column, 0) += width;
    return;
  }
  const float perRow = lower > upper ? width / (lower - upper) : 0;
  if (upper < 0) *cellAt(column, 0) -= perRow * upper;
  const float end = std::min(lower, height);
  float y = std::max(upper, 0.0F);
  float border = static_cast<float>(static_cast<int>(y) + 1);
  for (float* cell = cellAt(column, static_cast<int>(y)); y < end; border += 1, cell += stride) {
    const float nextY = std::min(end, border);
    const float share = perRow * (nextY - y);
    const float below = share * (border - 0.5F * (y + nextY));
    cell[0] += below;
    cell[stride] += share - below;
    y = nextY;
  }
}

/// The pieces of an edge, column by column: the column, how much of its width (negative for an edge that runs
/// back), and the heights at both ends.
template <class Add>
void CoverageBuffer::eachColumn(const Edge& edge, Add add) {
  const float right = std::min(edge.x2, static_cast<float>(m_width));
  float x = std::max(edge.x1, static_cast<float>(m_first)), y = edge.at(x);
  finishBefore(static_cast<int>(right) + 1 - columns);
  if (x < right) touch(edge, x, right);
  for (int column = static_cast<int>(x); x < right; ++column) {
    const float nextX = std::min(static_cast<float>(column + 1), right), nextY = edge.at(nextX);
    add(column, edge.sign * (nextX - x), y, nextY);
    x = nextX;
    y = nextY;
  }
}

void CoverageBuffer::addEdge(QPointF from, QPointF to) {
  const bool isForward = from.x() < to.x();
  const QPointF& a = isForward ? from : to;
  const QPointF& b = isForward ? to : from;
  const float x1 = static_cast<float>(a.x()), y1 = static_cast<float>(a.y());
  const float x2 = static_cast<float>(b.x()), y2 = static_cast<float>(b.y());
  if (!(x1 < x2)) return;
  const Edge edge = {x1, y1, x2, y2, (y2 - y1) / (x2 - x1), isForward ? 1.0F : -1.0F};
  const float steepness = std::abs(edge.slope);
  if (steepness > 1 || !edge.staysInside(static_cast<float>(m_height)))
    eachColumn(edge, [this](int column, float width, float y, float nextY) {
      addSteep(column, width, std::min(y, nextY), std::max(y, nextY));
    });
  else if (steepness < flat)
    eachColumn(edge, [this](int column, float width, float y, float nextY) {
      addFlat(column, width, 0.5F * (y + nextY));
    });
  else
    eachColumn(edge, [this, perRow = edge.sign / steepness](int column, float width, float y, float nextY) {
      addGentle(column, width, perRow, std::min(y, nextY), std::max(y, nextY));
    });
}

void CoverageBuffer::blendGroup(int column) {
  const Touched touched = std::exchange(touchedAt(column), {});
  if (touched.last < 0) return;
  const std::size_t bytes = sizeof(QRgb) * static_cast<std::size_t>(std::min(group, m_width - column));
  const Ink ink = *m_ink;
  float* cell = cellAt(column, touched.first);
  uchar* pixels = m_pixels.at(column, touched.first);
  four::Floats covered = {};
  for (int row = touched.first; row <= touched.last; ++row, cell += stride, pixels += m_pixels.bytesPerLine) {
    four::Floats change;
    std::memcpy(&change, cell, sizeof change);
    std::fill_n(cell, group, 0.0F);
    covered += change;
    const four::Ints levels = levelsOf(covered);
    if (row >= m_height || areZero(levels)) continue;
    if (bytes == sizeof(four::Bytes))
      blend(pixels, ink, levels);
    else
      blendSome(pixels, bytes, ink, levels);
  }
}

void CoverageBuffer::finishBefore(int column) {
  if (column <= m_first) return;
  const int end = std::min((column + batch) & ~(group - 1), m_width);
  for (; m_first < end; m_first += group) blendGroup(m_first);
}

void CoverageBuffer::close() {
  finishBefore(m_width);
}

}  // namespace alab

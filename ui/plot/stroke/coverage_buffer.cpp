#include "ui/plot/stroke/coverage_buffer.h"

namespace alab {

void CoverageBuffer::open(const PixelWindow& pixels, QSize size, const Ink& ink) {
  m_columns.pixels = pixels;
  m_columns.width = size.width();
  m_columns.height = size.height();
  m_columns.ink = &ink;
  m_columns.first = 0;
  // What is there already is zero: blending clears behind itself.
  const std::size_t cells =
      std::size_t{CoverageColumns::stride} * static_cast<std::size_t>(size.height() + 2);
  if (m_columns.cells.size() < cells) m_columns.cells.resize(cells);
}

}  // namespace alab

#pragma once
// The outline of a stroked line: flat ends, bevelled corners, as a QPen with FlatCap and BevelJoin draws it.
#include <QPolygonF>

#include "ui/plot/stroke/coverage_buffer.h"

namespace alab {

/// In px of the coverage.
struct Stroke {
  double width = 1;
  QList<qreal> dashes = {};  ///< dash, gap, dash, gap ... along the line; empty: one solid line
  double dashOffset = 0;     ///< where in the dashes the line begins
};

/// The widest line that the coverage can hold.
constexpr double widestStroke = CoverageBuffer::reach / 2;

/// Adds the outline of the stroked line to the coverage. x must not decrease along the line.
void addStroke(CoverageBuffer& coverage, const QPolygonF& line, const Stroke& stroke);

}  // namespace alab

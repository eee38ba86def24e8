#pragma once
// Curves: the one place that turns a series into ink. What is drawn faster or otherwise is changed here.
#include <QPainter>
#include <QPen>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/plot/stroke/coverage_buffer.h"
#include "ui/theme/theme.h"

namespace alab {

/// Colour, dash and width of a series by its role.
QPen penOf(const Series& series, const Theme& theme, const PlotStyle& style);

/// Draws pixels by their coverage, which is many times faster than Qt's stroker, and real lines on devices
/// that have no pixels. Keeps its memory from curve to curve.
class CurvePainter {
 public:
  /// Clipped to the pane by the caller; pieces between non-finite values are not joined.
  void paint(QPainter& painter, const PaneGeometry& pane, const Series& series, const QPen& pen);

 private:
  void paintPixels(const RasterTarget& target, const std::vector<QPolygonF>& lines, const QPen& pen);

  CoverageBuffer m_coverage;
};

}  // namespace alab

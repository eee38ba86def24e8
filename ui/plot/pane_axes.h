#pragma once
// The axes and the grid of one pane: a QCPAxisRect that follows a PaneGeometry.
#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;

namespace alab {

enum class TickLabels { Shown, Hidden };

class PaneAxes {
 public:
  /// Appends a row to the plot's layout.
  explicit PaneAxes(QCustomPlot& plot);
  /// Takes the row out again.
  ~PaneAxes();
  PaneAxes(const PaneAxes&) = delete;
  PaneAxes& operator=(const PaneAxes&) = delete;

  void setTheme(const Theme& theme);
  void setStyle(const PlotStyle& style);
  void setAxes(const PlotAxis& x, const PlotAxis& y, TickLabels ofX);
  /// The range of the horizontal axis alone.
  void setRangeX(const Range& range);
  /// Puts the drawing area where it belongs: `outer` is the row that the layout gives, `area` the inside.
  void place(const QRect& outer, const QRect& area);

  /// As many ticks as letters of this size leave room for.
  void chooseTickCounts(QSizeF area, double fontPixels);
  /// In px, of the numbers that the vertical axis shows now.
  double tickLabelWidth() const;
  /// In px, by how much the last number of a horizontal axis of that length sticks out at its end.
  double beyondX(double length) const;

 private:
  void showDecades(const Range& range);
  void thinOut(double pixels, double fontPixels);

  QCustomPlot& m_plot;
  QCPAxisRect* m_rect;  ///< owned by the plot's layout
  QCPAxis* m_x;
  QCPAxis* m_y;
  PlotAxis m_xAxis, m_yAxis;
};

}  // namespace alab

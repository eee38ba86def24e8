#pragma once
// PlotFigure: a scene in a QCustomPlot, which brings axes, ticks, grid and paint buffers; contents and marks
// are painted over it by the functions of ui/plot/paint. Screen and files share it.
#include <QPaintDevice>
#include <QSize>
#include <functional>
#include <memory>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

class QWidget;

namespace alab {

/// Vector devices get exact places; raster ones are aligned with the centres of pixels.
enum class Medium { Raster, Vector };

enum class Backdrop { Opaque, Transparent };

class PlotFigure {
 public:
  PlotFigure();
  ~PlotFigure();

  /// Takes effect at once for geometry(), and in the next turn of the event loop on the screen.
  void setScene(const PlotScene& scene);
  void setTheme(const Theme& theme);
  void setStyle(const PlotStyle& style);
  void setSize(QSize size);
  void setBackdrop(Backdrop backdrop);

  const PlotScene& scene() const;
  const PlotStyle& style() const;
  const Theme& theme() const;
  const PaneGeometries& geometry() const;
  /// What painters clip the contents of a pane to.
  QRect clipOf(std::size_t pane) const;

  /// Drawn last, on the screen only: what the view adds for the hand.
  void setOverlay(std::function<void(QPainter&)> paint);
  /// Draws again in the next turn of the event loop; many calls are one drawing.
  void refresh();
  /// Sharp on a screen with this many device pixels per px.
  void setDevicePixelRatio(double ratio);

  /// The widget on the screen; belongs to the figure, which must die before the widget's parent does.
  QWidget* widget();

  /// The figure, `scale` device units per px, without what is above `top` (in device units).
  void paint(QPaintDevice& device, double scale, Medium medium, int top = 0);
  /// Its parts, at scale 1: a format that cannot clip puts the contents of each pane where it can.
  void paintFrame(QPaintDevice& device);
  void paintContents(QPaintDevice& device, std::size_t pane);
  void paintMarks(QPaintDevice& device);

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace alab

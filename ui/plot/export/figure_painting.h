#pragma once
// FigurePainting: a scene becomes a picture, some rows at a time, so that a large one leaves the event loop
// its turns. It paints with a widget, so on the thread of the window.
#include <QImage>

#include "ui/plot/figure_export.h"
#include "ui/plot/plot_figure.h"

namespace alab {

/// Sets the figure up for a file.
void prepare(PlotFigure& figure, const PlotScene& scene, const FigureOptions& options);

class FigurePainting {
 public:
  /// More than that takes several turns: few enough pixels to leave half of a frame, many enough for the work
  /// that comes anew with each turn to be small.
  static constexpr int pixelsOfTurn = 1 << 19;

  /// The options must have no problem.
  FigurePainting(const PlotScene& scene, const FigureOptions& options);

  bool isDone() const { return m_top == m_image.height(); }
  double share() const { return double(m_top) / m_image.height(); }  ///< of it that is done, 0 to 1
  /// The next rows: a few milliseconds of work.
  void paintNext();
  /// Carries resolution, title and settings; all of it is there when it is done.
  const QImage& picture() const { return m_image; }

 private:
  void label(double dpi);

  PlotFigure m_figure;
  double m_scale;
  QImage m_image;
  int m_top = 0;  ///< the first row that is not painted
};

}  // namespace alab

#pragma once
// A text in a picture with a small sample of the line it belongs to: "[--] Tanh". Values
// beside points go without: their frame has the colour of the curve.
#include <QPainter>
#include <QPen>
#include <optional>

#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

/// Plain: the plot's colour without a border.
enum class AnnotationFrame { None, Plain, Box };

struct Annotation {
  QString text;
  std::optional<QPen> sample = {};  ///< a piece of the curve before the text
  AnnotationFrame frame = AnnotationFrame::Box;
  bool strong = false;  ///< bold letters
  QColor tint = {};     ///< of the frame of a box; invalid: as quiet as a border
  double widest = 1e6;  ///< px; longer texts are wrapped

  /// With its padding.
  QSizeF size(const PlotStyle& style) const;
  /// The same not wider than `room`: with an ellipsis in the place of what of a line's text does not fit.
  Annotation shortened(double room, const PlotStyle& style) const;
  void paint(QPainter& painter, const QRectF& box, const Theme& theme, const PlotStyle& style) const;
};

}  // namespace alab

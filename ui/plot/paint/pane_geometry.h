#pragma once
// Where the data of a pane stand on the screen: the one mapping that axes, curves, labels and the hand share.
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

#include "ui/plot/view_range.h"

namespace alab {

struct PaneGeometry {
  QString id;
  QRectF rect;  ///< the drawing area, inside the axes
  PlotAxis x, y;

  /// Is the place in px inside or on the edge?
  bool shows(QPointF pixels) const { return rect.adjusted(-1, -1, 1, 1).contains(pixels); }
  QPointF toPixels(QPointF data) const {
    return {rect.left() + shareOf(x.range, x.scale, data.x()) * rect.width(),
            rect.bottom() - shareOf(y.range, y.scale, data.y()) * rect.height()};
  }
  QPointF toData(QPointF pixels) const {
    return {valueAt(x.range, x.scale, (pixels.x() - rect.left()) / rect.width()),
            valueAt(y.range, y.scale, (rect.bottom() - pixels.y()) / rect.height())};
  }
};

/// Top to bottom, all with the same left and right.
using PaneGeometries = std::vector<PaneGeometry>;

}  // namespace alab

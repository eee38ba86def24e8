#pragma once
// A tiny picture of a function's curve, for lists and tips.
#include <QPainter>
#include <QPixmap>

#include "core/activation/activation.h"
#include "core/range.h"

namespace alab {

/// The part of the plane that a thumbnail shows.
struct ThumbnailView {
  Range x = {-4, 4}, y = {-1.5, 2.5};

  QPointF toPixels(QPointF data, QSize size) const;
};

/// The curve with the axes behind it; jumps are not drawn as lines. The caller clips.
void paintThumbnail(QPainter& painter, const Function& function, QSize size, const ThumbnailView& view,
                    const QColor& curve, const QColor& axes);

/// The same as a picture, over x -4..4, y -1.5..2.5.
QPixmap curveThumbnail(const Function& function, QSize size, double pixelRatio, const QColor& curve,
                       const QColor& axes);

}  // namespace alab

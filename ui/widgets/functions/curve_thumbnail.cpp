#include "ui/widgets/functions/curve_thumbnail.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace alab {

namespace {

constexpr double jumpHeight = 0.4;  // between neighbouring pixels

/// High enough to be out of sight, and low enough to be drawn.
double tamed(double y, const Range& range) {
  return std::clamp(std::isfinite(y) ? y : 0, range.lower - 7, range.upper + 7);
}

QPainterPath curvePath(const Function& function, QSize size, const ThumbnailView& view) {
  QPainterPath path;
  double before = NAN;
  for (int pixel = 0; pixel <= size.width(); ++pixel) {
    const double x = view.x.lower + view.x.span() * pixel / size.width();
    const double y = function.at(x).f;
    const bool connected = std::isfinite(y) && std::abs(y - before) < jumpHeight;
    const QPointF point = view.toPixels({x, tamed(y, view.y)}, size);
    connected ? path.lineTo(point) : path.moveTo(point);
    before = y;
  }
  return path;
}

}  // namespace

QPointF ThumbnailView::toPixels(QPointF data, QSize size) const {
  return {(data.x() - x.lower) / x.span() * size.width(), (y.upper - data.y()) / y.span() * size.height()};
}

void paintThumbnail(QPainter& painter, const Function& function, QSize size, const ThumbnailView& view,
                    const QColor& curve, const QColor& axes) {
  const QPointF origin = view.toPixels({0, 0}, size);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(axes, 1));
  painter.drawLine(QPointF(0, origin.y()), QPointF(size.width(), origin.y()));
  painter.drawLine(QPointF(origin.x(), 0), QPointF(origin.x(), size.height()));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(curve, 1.6));
  painter.drawPath(curvePath(function, size, view));
}

QPixmap curveThumbnail(const Function& function, QSize size, double pixelRatio, const QColor& curve,
                       const QColor& axes) {
  QPixmap pixmap(size * pixelRatio);
  pixmap.setDevicePixelRatio(pixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintThumbnail(painter, function, size, {}, curve, axes);
  return pixmap;
}

}  // namespace alab

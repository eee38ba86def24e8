#include "ui/widgets/functions/curve_thumbnail.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace alab {

namespace {

constexpr Range xRange = {-4, 4};
constexpr Range yRange = {-1.5, 2.5};
constexpr double jumpHeight = 0.4;  // between neighbouring pixels

QPointF toPixels(QPointF data, QSize size) {
  return {(data.x() - xRange.lower) / xRange.span() * size.width(),
          (yRange.upper - data.y()) / yRange.span() * size.height()};
}

QPainterPath curvePath(const Function& function, QSize size) {
  QPainterPath path;
  double before = NAN;
  for (int pixel = 0; pixel <= size.width(); ++pixel) {
    const double x = xRange.lower + xRange.span() * pixel / size.width();
    const double y = function.at(x).f;
    const bool connected = std::isfinite(y) && std::abs(y - before) < jumpHeight;
    const QPointF point = toPixels({x, std::isfinite(y) ? std::clamp(y, -9.0, 9.0) : 0}, size);
    connected ? path.lineTo(point) : path.moveTo(point);
    before = y;
  }
  return path;
}

}  // namespace

QPixmap curveThumbnail(const Function& function, QSize size, double pixelRatio, const QColor& curve,
                       const QColor& axes) {
  QPixmap pixmap(size * pixelRatio);
  pixmap.setDevicePixelRatio(pixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF origin = toPixels({0, 0}, size);
  painter.setPen(QPen(axes, 1));
  painter.drawLine(QPointF(0, origin.y()), QPointF(size.width(), origin.y()));
  painter.drawLine(QPointF(origin.x(), 0), QPointF(origin.x(), size.height()));
  painter.setPen(QPen(curve, 1.6));
  painter.drawPath(curvePath(function, size));
  return pixmap;
}

}  // namespace alab

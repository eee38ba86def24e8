#include "ui/plot/paint/class_shape.h"

#include <QPolygonF>
#include <cmath>
#include <numbers>

namespace alab {
namespace {

/// Corners on a circle, the first one on top; every other one nearer to the middle for a star.
QPainterPath corners(int count, QPointF at, double radius, double innerShare = 1) {
  QPolygonF polygon;
  for (int k = 0; k < count; ++k) {
    const double r = k % 2 == 0 ? radius : innerShare * radius;
    const double angle = 2 * std::numbers::pi * k / count;
    polygon.append(at + QPointF(r * std::sin(angle), -r * std::cos(angle)));
  }
  QPainterPath path;
  path.addPolygon(polygon);
  path.closeSubpath();
  return path;
}

}  // namespace

QPainterPath classShape(std::size_t classNumber, QPointF at, double size) {
  QPainterPath path;
  switch (classNumber % 6) {
    case 0:
      path.addRect(QRectF(at.x() - size / 2, at.y() - size / 2, size, size));
      return path;
    case 1:
      path.addEllipse(at, 0.56 * size, 0.56 * size);
      return path;
    case 2:
      return corners(3, at, 0.72 * size);
    case 3:
      return corners(4, at, 0.72 * size);
    case 4:
      return corners(8, at, 0.75 * size, 0.35);
    default:
      return corners(10, at, 0.8 * size, 0.45);
  }
}

}  // namespace alab

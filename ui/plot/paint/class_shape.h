#pragma once
#include <QPainterPath>

namespace alab {

/// What a point of this class looks like around `at`: square, disc, triangle, diamond, cross, star; they
/// repeat.
QPainterPath classShape(std::size_t classNumber, QPointF at, double size);

}  // namespace alab

#pragma once
// Where boxes beside points go, and lines that join them. Pure geometry: no fonts, no colours. y grows
// downwards, as on the screen.
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace alab {

/// What labels keep off.
struct Obstacles {
  std::vector<QRectF> boxes;   ///< points and other labels: never touched
  std::vector<QLineF> curves;  ///< covered only where no free place is near
  std::vector<QLineF> lines;   ///< rather covered than a curve
};

/// Does the box leave all of them in sight?
bool isClear(const QRectF& box, const Obstacles& obstacles);

/// A box that wants to stand beside a point and not closer than `clearance`.
struct BoxRequest {
  QPointF point;
  QSizeF size;
  double clearance = 0;
  double line = size.height();  ///< of its text: the measure of what is near
};

/// One place for each request, the earlier ones first served: inside the bounds, apart from each other, near
/// the point, and on no curve where there is a free place within some lines of text. Nothing where there is
/// no room at all.
std::vector<std::optional<QRectF>> placeBoxes(const std::vector<BoxRequest>& requests, const QRectF& bounds,
                                              Obstacles obstacles);

/// A line that joins a box to its point where it stands so far away that nobody would know; else nothing.
std::optional<QLineF> leaderTo(const QRectF& box, const BoxRequest& request);

/// Moved, not cut, so that it lies inside the bounds; a larger one keeps the upper left corner of the bounds.
QRectF movedInside(QRectF box, const QRectF& bounds);

}  // namespace alab

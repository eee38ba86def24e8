#include "ui/plot/paint/box_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

double inkInside(const QRectF& box, const std::vector<QLineF>& ink) {
  double length = 0;
  for (const QLineF& line : ink)
    if (const auto part = clippedSegment(line, box)) length += part->length();
  return length;
}

/// What a pen of usual width blackens beside its line.
QRectF withMargin(const QRectF& box) {
  return box.adjusted(-2, -2, 2, 2);
}

std::vector<QLineF> within(const QRectF& reach, const std::vector<QLineF>& ink) {
  std::vector<QLineF> part;
  std::ranges::copy_if(ink, std::back_inserter(part),
                       [&](const QLineF& line) { return clippedSegment(line, reach).has_value(); });
  return part;
}

/// The ways round a point, in the order of preference.
constexpr std::array<QPointF, 16> ways = {
    QPointF(1, -1),    QPointF(1, 1),    QPointF(-1, -1), QPointF(-1, 1), QPointF(1, -0.5), QPointF(1, 0.5),
    QPointF(-1, -0.5), QPointF(-1, 0.5), QPointF(1, 0),   QPointF(-1, 0), QPointF(0.5, -1), QPointF(0.5, 1),
    QPointF(-0.5, -1), QPointF(-0.5, 1), QPointF(0, -1),  QPointF(0, 1)};

/// `distance` further away than necessary.
QRectF boxBeside(const BoxRequest& request, QPointF way, double distance) {
  const bool isAtSide = std::abs(way.x()) == 1;
  const double dx = request.clearance + request.size.width() / 2 + distance;
  const double dy = request.clearance / (isAtSide ? 2 : 1) + request.size.height() / 2 + distance;
  QRectF box(QPointF(), request.size);
  box.moveCenter(request.point + QPointF(way.x() * dx, way.y() * dy));
  return box;
}

class Placement {
 public:
  Placement(const QRectF& bounds, Obstacles obstacles)
      : m_bounds(bounds), m_obstacles(std::move(obstacles)) {}

  std::optional<QRectF> place(const BoxRequest& request) {
    const Obstacles near = obstaclesNear(request);
    std::optional<QRectF> best;
    double bestCost = INFINITY;
    for (int ring = 0; ring <= mostRings; ++ring)
      for (std::size_t i = 0; i < ways.size(); ++i) {
        const double wish = double(ring) / ringsALine + wayCost * static_cast<double>(i);
        if (wish >= bestCost) break;
        const QRectF wanted = boxBeside(request, ways[i], ring * request.line / ringsALine);
        const QRectF box = movedInside(wanted, m_bounds);
        if (isTaken(box, near)) continue;
        const double cost = wish + costOf(box, wanted, request, near);
        if (cost < bestCost) std::tie(best, bestCost) = std::pair(box, cost);
      }
    if (best) keep(*best, request);
    return best;
  }

 private:
  // In lines of text: by how much further away from its point a box rather stands.
  static constexpr double wayCost = 0.1;
  static constexpr double moveCost = 2;   // for each line by which it is moved inside the bounds
  static constexpr double coverCost = 5;  // than on a curve
  static constexpr double inkCost = 1.5;  // for each line's height of what it covers
  static constexpr double cutCost = 7;    // than with its leader under another box
  static constexpr double crossCost = 1;  // for each curve under its leader
  static constexpr int ringsALine = 4;
  static constexpr int mostRings = 30;

  Obstacles obstaclesNear(const BoxRequest& request) const {
    const double far = request.clearance + mostRings * request.line / ringsALine;
    const double w = request.size.width() + far, h = request.size.height() + far;
    const QRectF reach(request.point - QPointF(w, h), request.point + QPointF(w, h));
    return {m_obstacles.boxes, within(reach, m_obstacles.curves), within(reach, m_obstacles.lines)};
  }

  static bool isTaken(const QRectF& box, const Obstacles& near) {
    return std::ranges::any_of(
        near.boxes, [wide = withMargin(box)](const QRectF& other) { return wide.intersects(other); });
  }

  /// From now on others keep off it.
  void keep(const QRectF& box, const BoxRequest& request) {
    m_obstacles.boxes.push_back(box);
    if (const auto leader = leaderTo(box, request)) m_obstacles.curves.push_back(*leader);
  }

  static double costOf(const QRectF& box, const QRectF& wanted, const BoxRequest& request,
                       const Obstacles& near) {
    const double covered = inkInside(withMargin(box), near.curves);
    const double ink = covered + inkInside(box, near.lines);
    const double moved = (box.topLeft() - wanted.topLeft()).manhattanLength();
    return (covered > 0 ? coverCost : 0) + (inkCost * ink + moveCost * moved) / request.line +
           leaderCost(leaderTo(box, request), request, near);
  }

  static double leaderCost(const std::optional<QLineF>& leader, const BoxRequest& request,
                           const Obstacles& near) {
    if (!leader) return 0;
    const bool isCut = std::ranges::any_of(near.boxes, [&](const QRectF& other) {
      return !other.contains(request.point) && clippedSegment(*leader, other);
    });
    const auto crosses = [&](const QLineF& line) {
      return line.intersects(*leader, nullptr) == QLineF::BoundedIntersection;
    };
    return (isCut ? cutCost : 0) + crossCost * double(std::ranges::count_if(near.curves, crosses));
  }

  QRectF m_bounds;
  Obstacles m_obstacles;
};

}  // namespace

QRectF movedInside(QRectF box, const QRectF& bounds) {
  box.moveRight(std::min(box.right(), bounds.right()));
  box.moveBottom(std::min(box.bottom(), bounds.bottom()));
  box.moveLeft(std::max(box.left(), bounds.left()));
  box.moveTop(std::max(box.top(), bounds.top()));
  return box;
}

bool isClear(const QRectF& box, const Obstacles& obstacles) {
  const QRectF wide = withMargin(box);
  const auto meets = [&](const QLineF& line) { return clippedSegment(line, wide).has_value(); };
  return std::ranges::none_of(obstacles.boxes, [&](const QRectF& other) { return other.intersects(box); }) &&
         std::ranges::none_of(obstacles.curves, meets) && std::ranges::none_of(obstacles.lines, meets);
}

std::vector<std::optional<QRectF>> placeBoxes(const std::vector<BoxRequest>& requests, const QRectF& bounds,
                                              Obstacles obstacles) {
  Placement placement(bounds, std::move(obstacles));
  std::vector<std::optional<QRectF>> boxes;
  for (const BoxRequest& request : requests) boxes.push_back(placement.place(request));
  return boxes;
}

std::optional<QLineF> leaderTo(const QRectF& box, const BoxRequest& request) {
  const QPointF nearest(std::clamp(request.point.x(), box.left(), box.right()),
                        std::clamp(request.point.y(), box.top(), box.bottom()));
  const QLineF leader(request.point, nearest);
  if (leader.length() < request.clearance + 0.75 * request.line) return std::nullopt;
  return QLineF(leader.pointAt(request.clearance / 2 / leader.length()), nearest);
}

}  // namespace alab

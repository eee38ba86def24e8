#include "ui/panels/train/inside/network_layout.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr double largestCell = 46, leastCell = 8;

std::vector<QRectF> columnOf(std::size_t units, double x, double width, const QRectF& area) {
  const double pitch = area.height() / double(std::max<std::size_t>(units, 1));
  const double side = std::clamp(std::min(0.8 * pitch, 0.5 * width), leastCell, largestCell);
  const double step = std::min(pitch, 1.6 * side);
  const double first = area.center().y() - step * double(units - 1) / 2;
  std::vector<QRectF> cells;
  for (std::size_t unit = 0; unit < units; ++unit) {
    QRectF cell(0, 0, side, side);
    cell.moveCenter({x, first + step * double(unit)});
    cells.push_back(cell);
  }
  return cells;
}

double distanceTo(const QLineF& line, QPointF point) {
  const QPointF way = line.p2() - line.p1(), there = point - line.p1();
  const double square = QPointF::dotProduct(way, way);
  const double along = square > 0 ? std::clamp(QPointF::dotProduct(way, there) / square, 0.0, 1.0) : 0;
  const QPointF off = there - along * way;
  return std::sqrt(QPointF::dotProduct(off, off));
}

}  // namespace

NetworkLayout::NetworkLayout(const InsideNetwork& inside, const QRectF& area) {
  const double width = area.width() / double(inside.responses.size());
  for (std::size_t c = 0; c < inside.responses.size(); ++c)
    cells.push_back(
        columnOf(inside.responses[c].rows(), area.left() + width * (double(c) + 0.5), width, area));
}

QLineF NetworkLayout::lineOf(const WeightPlace& weight) const {
  const QRectF& from = cells[weight.layer][*weight.input];
  const QRectF& to = cells[weight.layer + 1][weight.unit];
  return {{from.right(), from.center().y()}, {to.left(), to.center().y()}};
}

std::optional<WeightPlace> NetworkLayout::placeAt(QPointF point, double reach) const {
  std::optional<WeightPlace> nearest;
  for (std::size_t layer = 0; layer + 1 < cells.size(); ++layer)
    for (std::size_t unit = 0; unit < cells[layer + 1].size(); ++unit) {
      if (cells[layer + 1][unit].contains(point)) return WeightPlace{layer, unit};
      for (std::size_t input = 0; input < cells[layer].size(); ++input) {
        const WeightPlace weight = {layer, unit, input};
        const double distance = distanceTo(lineOf(weight), point);
        if (distance > reach) continue;
        nearest = weight;
        reach = distance;
      }
    }
  return nearest;
}

}  // namespace alab

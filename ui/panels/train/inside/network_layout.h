#pragma once
// NetworkLayout: where the units of a drawn network stand: a column for what goes in and one for each layer.
#include <QRectF>
#include <optional>
#include <vector>

#include "core/train/inside.h"

namespace alab {

struct NetworkLayout {
  std::vector<std::vector<QRectF>> cells;  ///< of what goes in, then of each layer; the units that are shown

  NetworkLayout() = default;
  NetworkLayout(const InsideNetwork& inside, const QRectF& area);

  /// Where the line of a weight begins and ends.
  QLineF lineOf(const WeightPlace& weight) const;
  /// The bias of the unit that is hit, or the nearest weight within `reach` px.
  std::optional<WeightPlace> placeAt(QPointF point, double reach) const;
};

}  // namespace alab

#include "ui/theme/line_sample.h"

#include <numeric>

namespace alab {

QPen samplePen(const QPen& pen, double length) {
  QList<qreal> dashes = pen.dashPattern();
  if (dashes.isEmpty()) return pen;
  const double needed = std::accumulate(dashes.begin(), dashes.end(), dashes.front()) * pen.widthF();
  if (needed <= length) return pen;
  for (qreal& dash : dashes) dash *= length / needed;
  QPen sample = pen;
  sample.setDashPattern(dashes);
  return sample;
}

}  // namespace alab

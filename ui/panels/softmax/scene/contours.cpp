#include "ui/panels/softmax/scene/contours.h"

#include <QPointF>
#include <limits>

namespace alab {
namespace {

struct Corner {
  QPointF place;
  double above;  ///< the level
};

void appendCrossing(QList<QPointF>& crossings, const Corner& a, const Corner& b) {
  if ((a.above < 0) == (b.above < 0)) return;
  crossings.append(a.place + (b.place - a.place) * (a.above / (a.above - b.above)));
}

void appendPiece(ContourLine& line, QPointF from, QPointF to) {
  constexpr double gap = std::numeric_limits<double>::quiet_NaN();
  line.x.insert(line.x.end(), {from.x(), to.x(), to.x()});
  line.y.insert(line.y.end(), {from.y(), to.y(), gap});
}

}  // namespace

ContourLine contourAt(const Matrix<double>& values, std::span<const double> x, std::span<const double> y,
                      double level) {
  ContourLine line;
  for (std::size_t i = 0; i + 1 < y.size(); ++i)
    for (std::size_t j = 0; j + 1 < x.size(); ++j) {
      const auto corner = [&](std::size_t down, std::size_t right) {
        return Corner{{x[j + right], y[i + down]}, values(i + down, j + right) - level};
      };
      const Corner round[] = {corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0)};
      QList<QPointF> crossings;
      for (int k = 0; k < 4; ++k) appendCrossing(crossings, round[k], round[(k + 1) % 4]);
      for (qsizetype k = 0; k + 1 < crossings.size(); k += 2)
        appendPiece(line, crossings[k], crossings[k + 1]);
    }
  return line;
}

}  // namespace alab

#include "ui/panels/compare/function_figure.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/sampling/cells.h"
#include "core/sampling/curve.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class FunctionFigure {
  Q_DECLARE_TR_FUNCTIONS(alab::FunctionFigure)
};

constexpr Range xRange = {-5, 5};

/// What the curves take, 0 among it, but no more than `most`, and with some room.
Range heightOf(const std::vector<Series>& curves, const Range& most) {
  Range height = {-0.1, 0.5};
  for (const Series& curve : curves)
    for (const double value : curve.y) {
      if (!std::isfinite(value)) continue;
      height.lower = std::min(height.lower, value);
      height.upper = std::max(height.upper, value);
    }
  height = {std::max(height.lower, most.lower), std::min(height.upper, most.upper)};
  const double room = 0.08 * height.span();
  return {height.lower - room, height.upper + room};
}

struct Component {
  QString id, label;
  double Derivatives::*order;
  Range most;
};

PlotPane paneOf(const std::vector<FigureCurve>& curves, const Component& shown, int slot) {
  PlotPane pane;
  pane.id = shown.id;
  for (const auto& [function, label] : curves) {
    const Curve curve =
        sampleCurve(component(function, shown.order), function.kinks(), {.x = xRange, .y = shown.most});
    const int number = int(pane.series.size());
    pane.series.push_back({.id = number == 0 ? shown.id : u"%1.%2"_s.arg(shown.id).arg(number),
                           .label = label,
                           .slot = slot + number,
                           .x = curve.x,
                           .y = curve.y});
  }
  pane.y = {.label = shown.label, .range = heightOf(pane.series, shown.most)};
  return pane;
}

}  // namespace

PlotScene functionFigure(const std::vector<FigureCurve>& curves, const QString& name, int slot,
                         const std::vector<double>& cornerSlopes) {
  PlotScene scene;
  scene.x = {.label = u"x"_s, .range = xRange};
  scene.panes = {paneOf(curves, {u"f"_s, u"f"_s, &Derivatives::f, {-3, 5}}, slot),
                 paneOf(curves, {u"d1"_s, FunctionFigure::tr("slope f′"), &Derivatives::d1, {-2, 3}}, slot)};
  for (const double slope : cornerSlopes)
    for (const double kink : curves.front().function.kinks())
      scene.panes[1].markers.push_back(
          {.kind = MarkerKind::FilledDot, .x = kink, .y = slope, .slot = slot, .label = {}});
  scene.description = FunctionFigure::tr("%1 and its slope").arg(name);
  return scene;
}

}  // namespace alab

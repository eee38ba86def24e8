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

/// What the curve takes, 0 among it, but no more than `most`, and with some room.
Range heightOf(const std::vector<double>& y, const Range& most) {
  Range height = {-0.1, 0.5};
  for (const double value : y) {
    if (!std::isfinite(value)) continue;
    height.lower = std::min(height.lower, value);
    height.upper = std::max(height.upper, value);
  }
  height = {std::max(height.lower, most.lower), std::min(height.upper, most.upper)};
  const double room = 0.08 * height.span();
  return {height.lower - room, height.upper + room};
}

PlotPane paneOf(const Function& function, const QString& id, const QString& label, double Derivatives::*order,
                const Range& most, int slot) {
  const Curve curve = sampleCurve(component(function, order), function.kinks(), {.x = xRange, .y = most});
  const Series series{.id = id, .label = {}, .slot = slot, .x = curve.x, .y = curve.y};
  PlotPane pane;
  pane.id = id;
  pane.y = {.label = label, .range = heightOf(curve.y, most)};
  pane.series = {series};
  return pane;
}

}  // namespace

PlotScene functionFigure(const Function& function, const QString& name, int slot,
                         std::optional<double> cornerSlope) {
  PlotScene scene;
  scene.x = {.label = u"x"_s, .range = xRange};
  scene.panes = {paneOf(function, u"f"_s, u"f"_s, &Derivatives::f, {-3, 5}, slot),
                 paneOf(function, u"d1"_s, u"f′"_s, &Derivatives::d1, {-2, 3}, slot)};
  if (cornerSlope)
    for (const double kink : function.kinks())
      scene.panes[1].markers.push_back(
          {.kind = MarkerKind::FilledDot, .x = kink, .y = *cornerSlope, .slot = slot, .label = {}});
  scene.description = FunctionFigure::tr("%1 and its slope").arg(name);
  return scene;
}

}  // namespace alab

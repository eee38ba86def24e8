#include "ui/panels/depth/scene/left_pane.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/panels/depth/scene/depth_words.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double little = 1e-3;
constexpr Range exponents = {-300, 240};  // what a log axis can show: QCustomPlot ends at 1e250
constexpr double mostDecades = 300;       // with more, the quotient of its ends would be no number

bool isOnLogAxis(double value) {
  return value > 0 && std::isfinite(value);
}

/// A line breaks where there is nothing on the axis.
std::vector<double> onLogAxis(std::vector<double> values) {
  for (double& value : values)
    if (!isOnLogAxis(value)) value = std::numeric_limits<double>::quiet_NaN();
  return values;
}

void widen(Range& decades, const std::vector<double>& values) {
  const double most = std::numeric_limits<double>::max();
  Range extent = {most, 0};  // logarithms of its ends only: there may be many values
  for (const double value : values)
    if (isOnLogAxis(value)) extent = {std::min(extent.lower, value), std::max(extent.upper, value)};
  if (extent.upper == 0) return;
  const auto exponentOf = [](double value) {
    return std::clamp(std::log10(value), exponents.lower, exponents.upper);
  };
  decades = {std::min(decades.lower, std::floor(exponentOf(extent.lower))),
             std::max(decades.upper, std::ceil(exponentOf(extent.upper)))};
}

Series seriesOf(const LeftCurve& curve) {
  return {.id = QString::number(curve.slot) + u".left"_s,
          .label = curve.name,
          .role = curve.isStale ? SeriesRole::Ghost : SeriesRole::Curve,
          .slot = curve.slot,
          .x = curve.x,
          .y = onLogAxis(curve.median)};
}

Series theoryOf(const LeftCurve& curve) {
  return {.id = QString::number(curve.slot) + u".theory"_s,
          .label = {},
          .role = SeriesRole::Theory,
          .slot = curve.slot,
          .x = curve.x,
          .y = onLogAxis(curve.theory)};
}

/// Up along the lower edge and back along the upper one. Where one of them is not on the axis, the band goes
/// to its end.
Area bandOf(const LeftCurve& curve, const Range& axis) {
  Area band{.role = AreaRole::Band, .slot = curve.slot, .x = {}, .y = {}};
  const auto add = [&](std::size_t l, double value, double end) {
    if (!isOnLogAxis(curve.lower[l]) && !isOnLogAxis(curve.upper[l])) return;
    band.x.push_back(curve.x[l]);
    band.y.push_back(isOnLogAxis(value) ? value : end);
  };
  for (std::size_t l = 0; l < curve.lower.size(); ++l) add(l, curve.lower[l], axis.lower);
  for (std::size_t l = curve.upper.size(); l-- > 0;) add(l, curve.upper[l], axis.upper);
  return band;
}

void addLittleLine(PlotPane& pane, const std::vector<LeftCurve>& curves) {
  if (curves.empty() || curves.front().x.empty() || pane.y.range.lower > little / 2) return;
  const double first = curves.front().x.front(), last = curves.front().x.back();
  pane.series.push_back({.id = u"little"_s,
                         .label = {},
                         .role = SeriesRole::Reference,
                         .slot = -1,
                         .x = {first, last},
                         .y = {little, little}});
  pane.notes.push_back(
      {.x = last, .y = little, .text = DepthScene::tr("0.1 % left"), .side = NoteSide::Left});
}

void addMarker(PlotPane& pane, const LeftCurve& curve, double cursor) {
  const auto at = std::ranges::find(curve.x, cursor);
  if (at == curve.x.end() || curve.isStale) return;
  const double value = curve.median[std::size_t(at - curve.x.begin())];
  if (!isOnLogAxis(value)) return;
  pane.markers.push_back({.kind = MarkerKind::Probe,
                          .x = cursor,
                          .y = value,
                          .slot = curve.slot,
                          .label = amountText(value),
                          .prominent = curve.isFocused});
}

/// Under the theory of the focused curve, or of another one that has any.
void addTheoryNote(PlotPane& pane, const std::vector<LeftCurve>& curves) {
  const auto told = std::ranges::find_if(curves.rbegin(), curves.rend(), [](const LeftCurve& curve) {
    return curve.theory.size() > 1 && !curve.isStale;
  });
  if (told == curves.rend()) return;
  const std::size_t at = 2 * told->x.size() / 3;
  if (!isOnLogAxis(told->theory[at])) return;
  pane.notes.push_back({.x = told->x[at],
                        .y = told->theory[at],
                        .text = DepthScene::tr("theory: thin dashes"),
                        .side = NoteSide::Below});
}

/// Zeros are not on a log axis: said where the line would be, each stretch of them.
void addZeroNotes(PlotPane& pane, const LeftCurve& curve) {
  const auto isZero = [](double value) { return value == 0; };
  for (auto first = curve.median.begin(); !curve.isStale;) {
    first = std::find_if(first, curve.median.end(), isZero);
    if (first == curve.median.end()) return;
    const auto end = std::find_if_not(first, curve.median.end(), isZero);
    const double from = curve.x[std::size_t(first - curve.median.begin())];
    const double to = curve.x[std::size_t(end - curve.median.begin()) - 1];
    const QString text =
        from == to ? DepthScene::tr("%1: exactly 0 in layer %2").arg(curve.name, QString::number(from))
                   : DepthScene::tr("%1: exactly 0 in layers %2 to %3")
                         .arg(curve.name, QString::number(from), QString::number(to));
    pane.notes.push_back(
        {.x = (from + to) / 2, .y = pane.y.range.lower, .text = text, .side = NoteSide::Above});
    first = end;
  }
}

}  // namespace

Range decadesOf(const std::vector<LeftCurve>& curves) {
  Range decades = {-1, 1};
  for (const LeftCurve& curve : curves) {
    widen(decades, curve.median);
    widen(decades, curve.lower);
    widen(decades, curve.upper);
    widen(decades, curve.theory);
  }
  decades.lower = std::max(decades.lower, decades.upper - mostDecades);
  return {std::pow(10, decades.lower), std::pow(10, decades.upper)};
}

PlotPane leftPane(std::vector<LeftCurve> curves, std::optional<double> cursor) {
  PlotPane pane;
  pane.id = u"gradient"_s;
  pane.names = NameSide::Left;
  pane.y = {.label = DepthScene::tr("gradient left"), .range = decadesOf(curves), .scale = AxisScale::Log};
  addLittleLine(pane, curves);
  std::ranges::stable_partition(curves, [](const LeftCurve& curve) { return !curve.isFocused; });
  for (const LeftCurve& curve : curves)
    if (!curve.lower.empty() && !curve.isStale) pane.areas.push_back(bandOf(curve, pane.y.range));
  for (const LeftCurve& curve : curves) pane.series.push_back(seriesOf(curve));
  for (const LeftCurve& curve : curves)
    if (!curve.theory.empty() && !curve.isStale) pane.series.push_back(theoryOf(curve));
  for (const LeftCurve& curve : curves)
    if (hasDetails(curve.isFocused, curves.size())) addZeroNotes(pane, curve);
  addTheoryNote(pane, curves);
  if (cursor)
    for (const LeftCurve& curve : curves)
      if (hasDetails(curve.isFocused, curves.size())) addMarker(pane, curve, *cursor);
  return pane;
}

}  // namespace alab

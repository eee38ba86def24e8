#pragma once
// What charts over epochs have in common: smoothed curves with their bands, visible ranges, and the values
// where the pointer is.
#include <QPointF>

#include "ui/panels/train/scene/curve_scene.h"

namespace alab {

/// As the chart shows it: its running means.
CurveBand shownBand(const CurveBand& band, const TrainChart& chart);

/// Curves of a function are named by its slot and this ending.
Series bandSeries(const TrainLine& line, const CurveBand& band, SeriesRole role, const QString& kind);
/// Forth along the lower edge and back along the upper one.
Area bandArea(const TrainLine& line, const CurveBand& band);

/// The focused one last: on top.
std::vector<const TrainLine*> fromBelow(const TrainFigure& figure);

/// All epochs, or those that the state shows.
PlotAxis epochAxis(const TrainFigure& figure);

/// Wider where a number that has a place on the axis lies outside.
void widen(Range& range, const std::vector<double>& values, AxisScale scale);

/// What the state shows of the values, else `all`.
Range shownValues(const TrainFigure& figure, const Range& all, AxisScale scale);

/// At the pointer a line with the epoch, and the value of every thick curve there, the running mean where
/// curves are smoothed; of those the one that is nearest as it is (`raw` has the curves of the pane, not
/// smoothed).
void addCursor(const TrainFigure& figure, const std::vector<Series>& raw, PlotPane& pane);

}  // namespace alab

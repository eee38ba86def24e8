#pragma once
// The learning rate sweep as a figure.
#include "core/train/rate_sweep.h"
#include "ui/panels/train/scene/curve_scene.h"
#include "ui/widgets/facts/said_lines.h"

namespace alab {

/// What each function reaches in the test over the learning rate, with its band over the seeds; where all
/// seeds diverge a mark on the lower edge; the present rate as a line that can be dragged. `points` belong to
/// the lines of the figure; those of rates that have not been tried yet are missing.
PlotScene sweepScene(const TrainFigure& figure, const std::vector<std::vector<SweepPoint>>& points);

/// The same as columns: rate, and for each function median, 10 %, 90 %, diverged seeds.
DataTable sweepTable(const std::vector<TrainLine>& lines, const std::vector<std::vector<SweepPoint>>& points);

/// Of each line, where it reaches 95 %, or what it reaches at best; how many rates have been tried, as long
/// as some are left.
std::vector<SaidLine> sweepWords(const std::vector<TrainLine>& lines,
                                 const std::vector<std::vector<SweepPoint>>& points, Task task);

/// Where the hand holds the line, inside the figure and with two digits that matter.
double rateAtHand(double x);

}  // namespace alab

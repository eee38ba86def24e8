#pragma once
// The numbers behind the figures, for export and the clipboard.
#include "ui/panels/train/run/race_news.h"
#include "ui/panels/train/train_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// A row for every function and epoch: medians over the seeds, with the 10 % and 90 % of the test.
DataTable trainTable(const std::vector<TrainLine>& lines);

/// A row for every place of the maps, from below: where it is, and what each network says there. That is the
/// probability of the second class (or the first label), the value within what the data ask for, or the
/// number of the class and how sure it is, 0 to 1 from chance on. Empty before there is news.
DataTable mapsTable(const std::vector<TrainLine>& lines, const RaceNews* news);

}  // namespace alab

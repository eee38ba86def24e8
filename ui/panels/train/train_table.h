#pragma once
// The numbers behind the figures, for export and the clipboard.
#include "ui/panels/train/train_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// A row for every function and epoch: medians over the seeds, with the 10 % and 90 % of the test.
DataTable trainTable(const std::vector<TrainLine>& lines);

}  // namespace alab

#pragma once
// What the table of results says of a race.
#include <vector>

#include "ui/panels/train/results/result_model.h"
#include "ui/panels/train/train_line.h"

namespace alab {

/// A row for each line, in their order.
std::vector<ResultRow> resultRows(const std::vector<TrainLine>& lines);

}  // namespace alab

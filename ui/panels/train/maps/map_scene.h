#pragma once
// What one network says all over the plane, with the points it learned from and the border between the
// classes, as a value; for data with one feature the fitted curve.
#include "ui/panels/train/run/race_news.h"
#include "ui/panels/train/train_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// Number `index` of the news; the title alone without news, or where they have no map of it.
PlotTile mapTile(const TrainLine& line, const RaceNews* news, std::size_t index);

/// All maps, to be exported.
PlotScene mapsScene(const std::vector<TrainLine>& lines, const RaceNews* news);

}  // namespace alab

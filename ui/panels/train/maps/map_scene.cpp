#include "ui/panels/train/maps/map_scene.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/train/scene/train_words.h"
#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

constexpr std::size_t mostPoints = 400;  ///< more would hide the map

/// Of data with one feature.
void addCurve(const RaceNews& news, std::size_t index, PlotTile& tile) {
  tile.x = frameOf(*news.data, 0);
  const Range targets = targetsOf(*news.data);
  const double margin = targets.span() > 0 ? 0.15 * targets.span() : 1;
  tile.y = {targets.lower - margin, targets.upper + margin};
  if (const auto& line = news.leastSquares)
    tile.lines.push_back({TileLineRole::Reference,
                          {{tile.x.lower, line->slope * tile.x.lower + line->intercept},
                           {tile.x.upper, line->slope * tile.x.upper + line->intercept}}});
  TileLine curve{TileLineRole::Curve, {}};
  for (std::size_t i = 0; i < news.fittedX.size(); ++i)
    if (std::isfinite(news.fitted[index][i]))
      curve.places.emplace_back(news.fittedX[i], news.fitted[index][i]);
  tile.lines.push_back(std::move(curve));
}

void addBorder(const DecisionMap& map, PlotTile& tile) {
  TileLine border{TileLineRole::Border, {}};
  const std::vector<double> ends = borderOf(map);
  for (std::size_t i = 0; i + 1 < ends.size(); i += 2) border.places.emplace_back(ends[i], ends[i + 1]);
  tile.lines.push_back(std::move(border));
}

/// Of more than two features the plane shows two; the others are at their means.
QString sliceNote(const MapPlane& plane, const std::vector<std::string>& features, bool isFile) {
  if (plane.others.size() <= 2) return {};
  const auto name = [&](std::size_t feature) { return columnText(features[feature], isFile); };
  return TrainScene::tr("slice: %1, %2").arg(name(plane.featureX), name(plane.featureY));
}

/// Of several labels the map has room for one.
QString mapNote(const RaceNews& news, const MapPlane& plane) {
  const std::size_t labels = news.data->train.y.columns();
  if (news.task == Task::Labels && labels > 1) return TrainScene::tr("label 1 of %1").arg(labels);
  return sliceNote(plane, news.data->train.features, !news.columns.empty());
}

void addMap(const RaceNews& news, std::size_t index, PlotTile& tile) {
  const DecisionMap& map = news.maps[index];
  tile.x = map.plane.x;
  tile.y = map.plane.y;
  tile.side = map.side;
  for (std::size_t k = 0; k < map.value.size(); ++k) {
    tile.kinds.push_back(news.task == Task::Classes ? map.winner[k] : map.value[k] > 0 ? 1 : 0);
    tile.strengths.push_back(std::fabs(double(map.value[k])));
  }
  if (news.task != Task::Values) addBorder(map, tile);
  tile.note = mapNote(news, map.plane);
}

void addPoints(const RaceNews& news, std::size_t across, std::optional<std::size_t> up, PlotTile& tile) {
  const DataSet& set = news.shown->train;
  for (std::size_t i = 0; i < std::min(set.samples(), mostPoints); ++i)
    tile.points.push_back({.place = {set.x(i, across), up ? set.x(i, *up) : set.y(i, 0)},
                           .kind = set.task == Task::Values ? 0 : int(set.y(i, 0))});
}

}  // namespace

PlotTile mapTile(const TrainLine& line, const RaceNews* news, std::size_t index) {
  PlotTile tile{.title = tileTitle(line, news ? news->task : Task::Binary), .slot = line.slot};
  if (!news) return tile;
  if (index < news->fitted.size()) {
    addPoints(*news, 0, {}, tile);
    addCurve(*news, index, tile);
  } else if (index < news->maps.size()) {
    const MapPlane& plane = news->maps[index].plane;
    addPoints(*news, plane.featureX, plane.featureY, tile);
    addMap(*news, index, tile);
  }
  return tile;
}

PlotScene mapsScene(const std::vector<TrainLine>& lines, const RaceNews* news) {
  PlotScene scene;
  for (std::size_t i = 0; i < std::min(lines.size(), mostMaps); ++i)
    scene.tiles.push_back(mapTile(lines[i], news, i));
  scene.description = TrainScene::tr("What each network says all over the plane");
  return scene;
}

}  // namespace alab

#pragma once
// MapRow: a tile for each function, eight at most, in equal rows of four at most.
#include <QWidget>

#include "ui/panels/train/maps/map_tile.h"

class QGridLayout;

namespace alab {

class MapRow : public QWidget {
  Q_OBJECT

 public:
  explicit MapRow(QWidget* parent = nullptr);

  void show(const std::vector<TrainLine>& lines, const std::shared_ptr<const RaceNews>& news);
  void setTheme(const Theme& theme);
  /// What squares as large as the width allows need; more would stay empty.
  int mostHeight(int width) const;

 signals:
  void pointClicked(double x, double y, alab::PointClick click);
  void insideRequested(std::size_t index);

 private:
  void setCount(std::size_t count);
  void placeTiles();

  QGridLayout* m_grid;
  std::vector<MapTile*> m_tiles;
  const Theme* m_theme;
};

}  // namespace alab

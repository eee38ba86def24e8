#include "ui/panels/train/maps/map_row.h"

#include <QGridLayout>
#include <algorithm>
#include <cmath>

#include "ui/plot/paint/tile_painter.h"

namespace alab {

MapRow::MapRow(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_theme(&Theme::of(ThemeId::Light)) {
  m_grid->setContentsMargins({});
  m_grid->setSpacing(8);
}

void MapRow::show(const std::vector<TrainLine>& lines, const std::shared_ptr<const RaceNews>& news) {
  setCount(std::min(lines.size(), mostMaps));
  for (std::size_t i = 0; i < m_tiles.size(); ++i) m_tiles[i]->show(lines[i], news.get(), i);
}

void MapRow::setTheme(const Theme& theme) {
  m_theme = &theme;
  for (MapTile* tile : m_tiles) tile->setTheme(theme);
}

int MapRow::mostHeight(int width) const {
  if (m_tiles.empty()) return QWIDGETSIZE_MAX;
  const int columns = int(tilesInRow(m_tiles.size())), rows = (int(m_tiles.size()) + columns - 1) / columns;
  const int gap = m_grid->spacing();
  const double tile = double(width - gap * (columns - 1)) / columns;
  return rows * int(std::ceil(tileHeight(tile, QFontMetricsF(font())))) + gap * (rows - 1);
}

void MapRow::setCount(std::size_t count) {
  if (m_tiles.size() == count) return;
  while (m_tiles.size() > count) {
    delete m_tiles.back();
    m_tiles.pop_back();
  }
  while (m_tiles.size() < count) {
    auto* tile = new MapTile(this);
    tile->setTheme(*m_theme);
    connect(tile, &MapTile::pointClicked, this, &MapRow::pointClicked);
    const int place = int(m_tiles.size());
    connect(tile, &MapTile::titleClicked, this, [this, place] { emit insideRequested(std::size_t(place)); });
    m_tiles.push_back(tile);
  }
  placeTiles();
}

void MapRow::placeTiles() {
  const std::size_t columns = tilesInRow(m_tiles.size());
  for (MapTile* tile : m_tiles) m_grid->removeWidget(tile);
  for (std::size_t i = 0; i < m_tiles.size(); ++i)
    m_grid->addWidget(m_tiles[i], int(i / columns), int(i % columns));
}

}  // namespace alab

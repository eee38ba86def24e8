#pragma once
// A tile: a small square picture of a plane under its title. On the page, and in rows of an exported figure.
#include <QPainter>

#include "ui/plot/plot_scene.h"
#include "ui/theme/theme.h"

namespace alab {

/// The square of a tile inside of `room`: as large as fits below a title in these letters.
QRectF tileSquare(const QRectF& room, const QFontMetricsF& letters);

/// What a square as wide as that needs with its title.
double tileHeight(double width, const QFontMetricsF& letters);

/// Where a place of the plane lies in the square.
QPointF toTile(const PlotTile& tile, const QRectF& square, QPointF place);
QPointF fromTile(const PlotTile& tile, const QRectF& square, QPointF pixels);

/// In the letters of the painter.
void paintTile(QPainter& painter, const QRectF& room, const PlotTile& tile, const Theme& theme);

/// How many tiles stand in a row: four at most, and rows that are as long as each other.
std::size_t tilesInRow(std::size_t count);

/// Equal rooms, row after row.
std::vector<QRectF> tileRooms(const QRectF& area, std::size_t count);

}  // namespace alab

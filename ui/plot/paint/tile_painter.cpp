#include "ui/plot/paint/tile_painter.h"

#include <QImage>
#include <algorithm>
#include <cmath>

#include "ui/plot/paint/class_shape.h"
#include "ui/plot/paint/fonts.h"
#include "ui/plot/paint/polyline.h"
#include "ui/theme/class_colours.h"

namespace alab {
namespace {

constexpr double titleGap = 6;  ///< between title and square
constexpr double barWidth = 4;  ///< of the colour of the function beside its name
constexpr double gapBetweenTiles = 8;

QImage imageOf(const PlotTile& tile, const Theme& theme) {
  const int side = int(tile.side);
  QImage image(side, side, QImage::Format_RGB32);
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column) {
      const std::size_t k = std::size_t(row) * tile.side + std::size_t(column);
      image.setPixelColor(column, side - 1 - row, classAreaColour(theme, tile.kinds[k], tile.strengths[k]));
    }
  return image;
}

/// The name in the colour of text with a bar in that of the function: curves' colours are too light for
/// letters. A long one begins further to the left than its square, in smaller letters.
void paintTitle(QPainter& painter, const QRectF& room, const QRectF& square, const PlotTile& tile,
                const Theme& theme) {
  constexpr double least = 0.8;  // of the usual letters
  painter.save();
  shrinkToFit(painter, tile.title, room.width() - barWidth - 7, least);
  const QFontMetricsF letters(painter.font(), painter.device());
  const double before = barWidth + 6, wanted = before + std::ceil(letters.horizontalAdvance(tile.title));
  const double left = std::max(room.left(), std::min(square.left(), room.right() - wanted));
  const QRectF line(left, square.top() - titleGap + 2 - letters.height(), 0, letters.height());
  painter.fillRect(QRectF(line.topLeft(), QSizeF(barWidth, line.height())), theme.seriesColour(tile.slot));
  painter.setPen(theme.text);
  const double width = room.right() - left - before;
  painter.drawText(QRectF(left + before, line.top(), width, line.height()), Qt::AlignVCenter,
                   letters.elidedText(tile.title, Qt::ElideRight, width));
  painter.restore();
}

QPen penOf(const PlotTile& tile, const TileLine& line, const Theme& theme) {
  switch (line.role) {
    case TileLineRole::Border:
      return QPen(theme.text, 1.4);
    case TileLineRole::Reference:
      return QPen(theme.secondaryText, 1.5, Qt::DashLine);
    case TileLineRole::Curve:
      break;
  }
  return QPen(theme.seriesColour(tile.slot), theme.curveWidth);
}

void paintLine(QPainter& painter, const QRectF& square, const PlotTile& tile, const TileLine& line,
               const Theme& theme) {
  QPolygonF places;
  for (const QPointF& place : line.places) places.append(toTile(tile, square, place));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(penOf(tile, line, theme));
  if (line.role == TileLineRole::Border) return painter.drawLines(places);
  for (const QPolygonF& piece : clippedPieces(places, square))
    painter.drawPolyline(piece);  // SVG has no clips
}

void paintPoints(QPainter& painter, const QRectF& square, const PlotTile& tile, const Theme& theme) {
  const double size = std::clamp(square.width() / 60, 2.5, 6.0);
  painter.setPen(QPen(theme.plot, 0.8));
  for (const TilePoint& point : tile.points) {
    painter.setBrush(theme.classColour(point.kind));
    painter.drawPath(classShape(std::size_t(point.kind), toTile(tile, square, point.place), size));
  }
}

void paintLines(QPainter& painter, const QRectF& square, const PlotTile& tile, const Theme& theme,
                bool areBelowPoints) {
  for (const TileLine& line : tile.lines)
    if ((line.role == TileLineRole::Border) == areBelowPoints) paintLine(painter, square, tile, line, theme);
}

void paintPlane(QPainter& painter, const QRectF& square, const PlotTile& tile, const Theme& theme) {
  painter.save();
  painter.setClipRect(square, Qt::IntersectClip);
  painter.fillRect(square, theme.plot);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  if (tile.side > 0) painter.drawImage(square, imageOf(tile, theme));
  paintLines(painter, square, tile, theme, true);
  paintPoints(painter, square, tile, theme);
  paintLines(painter, square, tile, theme, false);
  painter.setPen(theme.text);
  painter.drawText(square.adjusted(4, 2, -4, -2), Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap,
                   tile.note);
  painter.restore();
}

}  // namespace

QRectF tileSquare(const QRectF& room, const QFontMetricsF& letters) {
  const double top = letters.height() + titleGap;
  const double side = std::max(20.0, std::min(room.width(), room.height() - top) - 2);
  return {room.left() + (room.width() - side) / 2, room.top() + top, side, side};
}

double tileHeight(double width, const QFontMetricsF& letters) {
  return width + letters.height() + titleGap;
}

QPointF toTile(const PlotTile& tile, const QRectF& square, QPointF place) {
  return {square.left() + square.width() * (place.x() - tile.x.lower) / tile.x.span(),
          square.bottom() - square.height() * (place.y() - tile.y.lower) / tile.y.span()};
}

QPointF fromTile(const PlotTile& tile, const QRectF& square, QPointF pixels) {
  return {tile.x.lower + tile.x.span() * (pixels.x() - square.left()) / square.width(),
          tile.y.lower + tile.y.span() * (square.bottom() - pixels.y()) / square.height()};
}

void paintTile(QPainter& painter, const QRectF& room, const PlotTile& tile, const Theme& theme) {
  const QRectF square = tileSquare(room, QFontMetricsF(painter.font(), painter.device()));
  painter.setRenderHint(QPainter::Antialiasing);
  paintTitle(painter, room, square, tile, theme);
  if (!tile.hasPlane()) return;
  paintPlane(painter, square, tile, theme);
  painter.setPen(QPen(theme.border, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(square);
}

std::size_t tilesInRow(std::size_t count) {
  constexpr std::size_t most = 4;
  const std::size_t rows = (count + most - 1) / most;
  return rows > 0 ? (count + rows - 1) / rows : 0;
}

std::vector<QRectF> tileRooms(const QRectF& area, std::size_t count) {
  std::vector<QRectF> rooms;
  const std::size_t columns = tilesInRow(count);
  const std::size_t rows = columns > 0 ? (count + columns - 1) / columns : 0;
  for (std::size_t k = 0; k < count; ++k) {
    const double width = (area.width() - gapBetweenTiles * double(columns - 1)) / double(columns);
    const double height = (area.height() - gapBetweenTiles * double(rows - 1)) / double(rows);
    rooms.emplace_back(area.left() + double(k % columns) * (width + gapBetweenTiles),
                       area.top() + double(k / columns) * (height + gapBetweenTiles), width, height);
  }
  return rooms;
}

}  // namespace alab

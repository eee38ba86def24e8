#include "ui/plot/paint/table_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/plot/paint/fonts.h"

namespace alab {
namespace {

constexpr double smallestShare = 0.55;  ///< of the letters, below which nobody reads
constexpr double gapInLetters = 0.9;    ///< between columns
constexpr double mostLines = 3;         ///< that a row is high
constexpr double sketchLines = 2;       ///< that a curve is wide, in heights of a row

/// Where the columns of a table lie.
struct TableLayout {
  double pixels;  ///< of the letters
  double rowHeight;
  double sketchWidth;          ///< 0 without curves
  std::vector<double> widths;  ///< of the texts
};

QFont boldLetters(double pixels) {
  QFont font = letters(pixels);
  font.setBold(true);
  return font;
}

std::vector<double> naturalWidths(const PlotTable& table, double pixels) {
  const QFontMetricsF metrics(letters(pixels)), bold(boldLetters(pixels));
  std::vector<double> widths;
  for (qsizetype column = 0; column < table.headings.size(); ++column) {
    double width = bold.horizontalAdvance(table.headings[column]);
    for (const QStringList& row : table.rows) width = std::max(width, metrics.horizontalAdvance(row[column]));
    widths.push_back(width + gapInLetters * metrics.height());
  }
  return widths;
}

TableLayout layOutTable(const QRectF& area, const PlotTable& table, double pixels) {
  const double lines = double(table.rows.size()) + 1;
  const double height = std::min(area.height() / lines, mostLines * pixels);
  TableLayout layout{std::min(pixels, 0.75 * height), height,
                     table.sketches.empty() ? 0 : sketchLines * height, naturalWidths(table, pixels)};
  const double wanted = std::accumulate(layout.widths.begin(), layout.widths.end(), 0.0);
  const double share = std::min(1.0, std::max(area.width() - layout.sketchWidth, 1.0) / wanted);
  layout.pixels = std::min(layout.pixels, pixels * std::max(share, smallestShare));
  for (double& width : layout.widths) width *= share;
  return layout;
}

void paintTexts(QPainter& painter, const TableLayout& layout, QPointF corner, const QStringList& texts) {
  const QFontMetricsF metrics(painter.font());
  double x = corner.x() + layout.sketchWidth;
  for (std::size_t column = 0; column < layout.widths.size(); ++column) {
    const QRectF room(x, corner.y(), layout.widths[column], layout.rowHeight);
    const double most = room.width() - 0.3 * metrics.height();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(texts[qsizetype(column)], Qt::ElideRight, most));
    x += layout.widths[column];
  }
}

/// The curve in its box; outside of the box's y it leaves through the edge.
void paintSketch(QPainter& painter, const QRectF& box, const PlotTable& table, const Series& curve,
                 const Theme& theme) {
  QPainterPath path;
  bool isOpen = false;
  for (std::size_t i = 0; i < curve.x.size(); ++i) {
    const double x = box.left() + (curve.x[i] - table.sketchX.lower) / table.sketchX.span() * box.width();
    const double y = box.bottom() - (curve.y[i] - table.sketchY.lower) / table.sketchY.span() * box.height();
    const bool isThere = std::isfinite(y);
    if (isThere) isOpen ? path.lineTo(x, std::clamp(y, -1e5, 1e5)) : path.moveTo(x, std::clamp(y, -1e5, 1e5));
    isOpen = isThere;
  }
  painter.save();
  painter.setClipRect(box, Qt::IntersectClip);
  painter.setPen(QPen(theme.seriesColour(curve.slot), std::max(box.height() / 18, 1.0)));
  painter.drawPath(path);
  painter.restore();
}

}  // namespace

void paintTable(QPainter& painter, const QRectF& area, const PlotTable& table, double pixels,
                const Theme& theme) {
  const TableLayout layout = layOutTable(area, table, pixels);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setFont(boldLetters(layout.pixels));
  painter.setPen(theme.text);
  paintTexts(painter, layout, area.topLeft(), table.headings);
  painter.setFont(letters(layout.pixels));
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const QPointF corner(area.left(), area.top() + layout.rowHeight * double(i + 1));
    painter.setPen(theme.grid);
    painter.drawLine(corner, corner + QPointF(area.width(), 0));
    if (i < table.sketches.size())
      paintSketch(painter, QRectF(corner, QSizeF(layout.sketchWidth * 0.8, layout.rowHeight)), table,
                  table.sketches[i], theme);
    painter.setPen(theme.text);
    paintTexts(painter, layout, corner, table.rows[i]);
  }
  painter.restore();
}

}  // namespace alab

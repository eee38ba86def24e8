#include "ui/panels/train/maps/map_tile.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/plot/paint/tile_painter.h"

namespace alab {
namespace {

PointClick clickOf(const QMouseEvent& event) {
  if (event.button() == Qt::RightButton) return PointClick::Remove;
  return event.modifiers().testFlag(Qt::ShiftModifier) ? PointClick::SetFirst : PointClick::SetSecond;
}

}  // namespace

MapTile::MapTile(QWidget* parent) : QWidget(parent), m_theme(&Theme::of(ThemeId::Light)) {
  setFocusPolicy(Qt::NoFocus);
}

void MapTile::show(const TrainLine& line, const RaceNews* news, std::size_t index) {
  m_tile = mapTile(line, news, index);
  setAccessibleName(line.name);
  setAccessibleDescription(m_tile.title);
  setToolTip(m_tile.title + u'\n' + tr("The network of the first seed; the results tell of all seeds."));
  update();
}

void MapTile::setTheme(const Theme& theme) {
  m_theme = &theme;
  update();
}

QSize MapTile::sizeHint() const {
  return {227, 227 + fontMetrics().height() + 6};
}

QRectF MapTile::square() const {
  return tileSquare(rect(), QFontMetricsF(font()));
}

void MapTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintTile(painter, rect(), m_tile, *m_theme);
}

void MapTile::mousePressEvent(QMouseEvent* event) {
  const QRectF area = square();
  const QPointF at = event->position();
  if (!m_tile.hasPlane()) return QWidget::mousePressEvent(event);
  if (event->button() == Qt::LeftButton && at.y() < area.top()) return emit titleClicked();
  if (!area.contains(at)) return QWidget::mousePressEvent(event);
  const QPointF place = fromTile(m_tile, area, at);
  emit pointClicked(place.x(), place.y(), clickOf(*event));
}

}  // namespace alab

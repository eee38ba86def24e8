#include "ui/panels/train/maps/map_tile.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/train/maps/class_shape.h"
#include "ui/panels/train/scene/train_words.h"
#include "ui/theme/class_colours.h"

namespace alab {
namespace {

constexpr std::size_t mostPoints = 400;  ///< more would hide the map
constexpr int barWidth = 4;              ///< of the colour of the function beside its name

QImage imageOf(const DecisionMap& map, Task task, const Theme& theme) {
  const int side = int(map.side);
  QImage image(side, side, QImage::Format_RGB32);
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column) {
      const std::size_t k = std::size_t(row) * map.side + std::size_t(column);
      const double value = double(map.value[k]);
      const int number = task == Task::Classes ? map.winner[k] : value > 0 ? 1 : 0;
      image.setPixelColor(column, side - 1 - row, classAreaColour(theme, number, std::abs(value)));
    }
  return image;
}

/// Whether the points lie in the plane of the map as they are, not as other input features.
bool arePointsInPlane(const RaceNews& news) {
  return !news.maps.empty() && news.data->train.x.columns() >= 2;
}

PointClick clickOf(const QMouseEvent& event) {
  if (event.button() == Qt::RightButton) return PointClick::Remove;
  return event.modifiers().testFlag(Qt::ShiftModifier) ? PointClick::SetFirst : PointClick::SetSecond;
}

}  // namespace

MapTile::MapTile(QWidget* parent) : QWidget(parent), m_theme(&Theme::of(ThemeId::Light)) {
  setFocusPolicy(Qt::NoFocus);
}

void MapTile::show(const TrainLine& line, std::shared_ptr<const RaceNews> news, std::size_t index) {
  m_line = line;
  m_news = std::move(news);
  m_index = index;
  setAccessibleName(line.name);
  setAccessibleDescription(tileTitle(line, m_news ? m_news->task : Task::Binary));
  setToolTip(accessibleDescription());
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
  const double top = fontMetrics().height() + 6;
  const double side = std::max(20.0, std::min(double(width()), height() - top) - 2);
  return {(width() - side) / 2, top, side, side};
}

Range MapTile::xRange() const {
  return hasMap() ? m_news->maps[m_index].plane.x : frameOf(*m_news->data, 0);
}

Range MapTile::yRange() const {
  if (hasMap()) return m_news->maps[m_index].plane.y;
  const Range targets = targetsOf(*m_news->data);
  const double margin = targets.span() > 0 ? 0.15 * targets.span() : 1;
  return {targets.lower - margin, targets.upper + margin};
}

QPointF MapTile::toPixels(double x, double y) const {
  const QRectF area = square();
  const Range rx = xRange(), ry = yRange();
  return {area.left() + area.width() * (x - rx.lower) / rx.span(),
          area.bottom() - area.height() * (y - ry.lower) / ry.span()};
}

void MapTile::paintEvent(QPaintEvent*) {
  if (!m_line) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintTitle(painter);
  if (!hasMap() && !hasCurve()) return;
  const QRectF area = square();
  painter.setClipRect(area);
  painter.fillRect(area, m_theme->plot);
  if (hasMap()) {
    paintMap(painter);
    paintBorder(painter);
  }
  if (hasCurve() || arePointsInPlane(*m_news)) paintPoints(painter);
  if (hasCurve()) paintCurve(painter);
  if (hasMap() && m_news->maps[m_index].plane.others.size() > 2) paintSliceNote(painter);
  painter.setClipping(false);
  painter.setPen(QPen(m_theme->border, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(area);
}

/// The name in the colour of text with a bar in that of the function: curves' colours are too light for
/// letters.
void MapTile::paintTitle(QPainter& painter) const {
  const QRectF area = square();
  const int height = fontMetrics().height();
  painter.fillRect(QRectF(area.left(), 2, barWidth, height), m_theme->seriesColour(m_line->slot));
  painter.setPen(m_theme->text);
  const QString title = tileTitle(*m_line, m_news ? m_news->task : Task::Binary);
  const int room = width() - int(area.left()) - barWidth - 6;
  painter.drawText(QRectF(area.left() + barWidth + 6, 2, room, height), Qt::AlignVCenter,
                   fontMetrics().elidedText(title, Qt::ElideRight, room));
}

/// Of more than two features the plane shows two; the others are at their means.
void MapTile::paintSliceNote(QPainter& painter) const {
  const MapPlane& plane = m_news->maps[m_index].plane;
  const auto& names = m_news->data->train.features;
  const QString text =
      TrainScene::tr("slice: %1, %2").arg(coreText(names[plane.featureX]), coreText(names[plane.featureY]));
  painter.setPen(m_theme->text);
  painter.drawText(square().adjusted(4, 2, -4, -2), Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, text);
}

void MapTile::paintMap(QPainter& painter) {
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(square(), imageOf(m_news->maps[m_index], m_news->task, *m_theme));
}

void MapTile::paintBorder(QPainter& painter) const {
  if (m_news->task == Task::Values) return;
  const std::vector<double> border = borderOf(m_news->maps[m_index]);
  QList<QLineF> lines;
  for (std::size_t i = 0; i + 3 < border.size(); i += 4)
    lines.append({toPixels(border[i], border[i + 1]), toPixels(border[i + 2], border[i + 3])});
  painter.setPen(QPen(m_theme->text, 1.4));
  painter.drawLines(lines);
}

void MapTile::paintPoints(QPainter& painter) const {
  const DataSet& set = m_news->data->train;
  const std::size_t count = std::min(set.samples(), mostPoints);
  const double size = std::clamp(square().width() / 60, 2.5, 6.0);
  for (std::size_t i = 0; i < count; ++i) {
    const bool isCurve = hasCurve();
    const QPointF at = toPixels(set.x(i, 0), isCurve ? set.y(i, 0) : set.x(i, 1));
    const std::size_t number = set.task == Task::Values ? 0 : std::size_t(set.y(i, 0));
    painter.setPen(QPen(m_theme->plot, 0.8));
    painter.setBrush(m_theme->classColour(int(number)));
    painter.drawPath(classShape(number, at, size));
  }
}

void MapTile::paintCurve(QPainter& painter) const {
  if (const auto& line = m_news->leastSquares) {
    const Range x = xRange();
    painter.setPen(QPen(m_theme->secondaryText, 1.5, Qt::DashLine));
    painter.drawLine(toPixels(x.lower, line->slope * x.lower + line->intercept),
                     toPixels(x.upper, line->slope * x.upper + line->intercept));
  }
  const std::vector<double>& y = m_news->fitted[m_index];
  QPolygonF line;
  for (std::size_t i = 0; i < y.size(); ++i)
    if (std::isfinite(y[i])) line.append(toPixels(m_news->fittedX[i], y[i]));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(m_theme->seriesColour(m_line->slot), m_theme->curveWidth));
  painter.drawPolyline(line);
}

void MapTile::mousePressEvent(QMouseEvent* event) {
  const QRectF area = square();
  if (m_news && event->button() == Qt::LeftButton && event->position().y() < area.top())
    return emit titleClicked();
  if (!m_news || !area.contains(event->position())) return QWidget::mousePressEvent(event);
  const Range rx = xRange(), ry = yRange();
  const QPointF at = event->position();
  emit pointClicked(rx.lower + rx.span() * (at.x() - area.left()) / area.width(),
                    ry.lower + ry.span() * (area.bottom() - at.y()) / area.height(), clickOf(*event));
}

}  // namespace alab

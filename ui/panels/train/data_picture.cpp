#include "ui/panels/train/data_picture.h"

#include <QPixmap>
#include <algorithm>

#include "core/range.h"
#include "ui/plot/paint/class_shape.h"

namespace alab {
namespace {

/// What stands across and up: columns of x, or y.
struct Axes {
  std::size_t across = 0, up = 1;
  bool isCurve = false;  ///< up is the value
};

Axes axesOf(const DataSet& data) {
  const std::size_t features = data.x.columns();
  if (features == 1) return {.isCurve = true};
  return features == 4 ? Axes{2, 3} : Axes{};
}

QPointF placeOf(const DataSet& data, const Axes& axes, std::size_t sample) {
  return {data.x(sample, axes.across), axes.isCurve ? data.y(sample, 0) : data.x(sample, axes.up)};
}

QRectF extentOf(const DataSet& data, const Axes& axes) {
  QPointF least = placeOf(data, axes, 0), most = least;
  for (std::size_t i = 1; i < data.samples(); ++i) {
    const QPointF place = placeOf(data, axes, i);
    least = {std::min(least.x(), place.x()), std::min(least.y(), place.y())};
    most = {std::max(most.x(), place.x()), std::max(most.y(), place.y())};
  }
  return {least, most};
}

int labelOf(const DataSet& data, std::size_t sample) {
  for (std::size_t k = 0; k < data.y.columns(); ++k)
    if (data.y(sample, k) > 0) return int(k);
  return int(data.y.columns());
}

int classOf(const DataSet& data, std::size_t sample) {
  if (data.task == Task::Values) return 0;
  return data.task == Task::Labels ? labelOf(data, sample) : int(data.y(sample, 0));
}

QColor between(const QColor& low, const QColor& high, double share) {
  return QColor::fromRgbF(float(low.redF() + share * (high.redF() - low.redF())),
                          float(low.greenF() + share * (high.greenF() - low.greenF())),
                          float(low.blueF() + share * (high.blueF() - low.blueF())));
}

/// How far up a value lies between the least and the most.
double shareOf(const DataSet& data, std::size_t sample) {
  const auto [least, most] = std::ranges::minmax(data.y.all());
  return most > least ? (data.y(sample, 0) - least) / (most - least) : 0.5;
}

QColor colourOf(const DataSet& data, const Axes& axes, std::size_t sample, const Theme& theme) {
  if (data.task != Task::Values) return theme.classColour(classOf(data, sample));
  return between(theme.classColour(0), theme.classColour(1), axes.isCurve ? 1 : shareOf(data, sample));
}

/// Into the rectangle, up being up.
QPointF fitted(QPointF place, const QRectF& extent, const QRectF& rect) {
  const auto share = [](double at, double from, double span) { return span > 0 ? (at - from) / span : 0.5; };
  return {rect.left() + rect.width() * share(place.x(), extent.left(), extent.width()),
          rect.bottom() - rect.height() * share(place.y(), extent.top(), extent.height())};
}

}  // namespace

void paintData(QPainter& painter, const DataSet& data, const QRectF& rect, const Theme& theme) {
  if (data.samples() == 0) return;
  const double size = std::clamp(rect.height() / 15, 2.5, 8.0);
  const QRectF inner = rect.adjusted(size, size, -size, -size);
  const Axes axes = axesOf(data);
  const QRectF extent = extentOf(data, axes);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < data.samples(); ++i) {
    painter.setBrush(colourOf(data, axes, i, theme));
    const QPointF place = fitted(placeOf(data, axes, i), extent, inner);
    painter.drawPath(classShape(std::size_t(classOf(data, i)), place, size));
  }
}

QPixmap dataPicture(const DataSet& data, QSize size, double pixelRatio, const Theme& theme) {
  QPixmap pixmap(size * pixelRatio);
  pixmap.setDevicePixelRatio(pixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintData(painter, data, QRectF(QPointF(), QSizeF(size)), theme);
  return pixmap;
}

}  // namespace alab

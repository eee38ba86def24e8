#include "ui/window/symbol.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace alab {
namespace {

/// Qt takes currentColor from an attribute of the root.
QByteArray coloured(QByteArray svg, const QColor& colour) {
  return svg.replace("<svg ", "<svg color=\"" + colour.name().toLatin1() + "\" ");
}

}  // namespace

QPixmap symbol(const QString& name, const QColor& colour, int side, qreal devicePixelRatio) {
  const QString key =
      QStringLiteral("symbol %1 %2 %3 %4").arg(name, colour.name()).arg(side).arg(devicePixelRatio);
  QPixmap picture;
  if (QPixmapCache::find(key, &picture)) return picture;
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QSvgRenderer drawing(coloured(file.readAll(), colour));
  picture = QPixmap(QSize(side, side) * devicePixelRatio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  drawing.render(&painter);
  painter.end();
  picture.setDevicePixelRatio(devicePixelRatio);
  QPixmapCache::insert(key, picture);
  return picture;
}

}  // namespace alab

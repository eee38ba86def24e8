#include "ui/theme/chevrons_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace alab {
namespace {

class ChevronsEngine : public QIconEngine {
 public:
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const double side = rect.width() / 4.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), side / 2.5));
    for (const double x : {-side, 0.0}) {
      const QPointF tip = QRectF(rect).center() + QPointF(x + side, 0);
      painter->drawPolyline(QPolygonF({tip + QPointF(-side, -side), tip, tip + QPointF(-side, side)}));
    }
    painter->restore();
  }
  /// Qt's own does not clear the picture before it paints.
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return picture;
  }
  QIconEngine* clone() const override { return new ChevronsEngine; }
};

}  // namespace

QIcon chevronsIcon() {
  return QIcon(new ChevronsEngine);
}

}  // namespace alab

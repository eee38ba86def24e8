#include "ui/theme/focus_style.h"

#include <QPainter>
#include <QStyleOption>

namespace alab {
namespace {

void drawRing(QPainter& painter, const QStyleOption& option) {
  constexpr double width = 2;
  const QRectF ring = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(option.palette.color(QPalette::Highlight), width));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(ring, 3, 3);
  painter.restore();
}

}  // namespace

FocusStyle::FocusStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  if (element != PE_FrameFocusRect) return QProxyStyle::drawPrimitive(element, option, painter, widget);
  const bool filled = option->state & State_Selected;
  if (!filled) drawRing(*painter, *option);
}

}  // namespace alab

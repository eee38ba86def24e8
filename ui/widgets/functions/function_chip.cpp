#include "ui/widgets/functions/function_chip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <algorithm>

#include "ui/theme/line_sample.h"
#include "ui/widgets/glyph_button.h"

namespace alab {

FunctionChip::FunctionChip(int slot, QWidget* parent) : QAbstractButton(parent), m_slot(slot) {
  setFocusPolicy(Qt::ClickFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  // The mouse is handled here; only a screen reader and click() press the button itself.
  connect(this, &QAbstractButton::clicked, this, &FunctionChip::chosen);
}

void FunctionChip::setLook(const ChipLook& look) {
  if (look == m_look) return;
  m_look = look;
  retranslate();
  update();
}

void FunctionChip::cancelDrag() {
  m_press = Press::None;
  unsetCursor();
}

QFont FunctionChip::nameFont() const {
  QFont font = this->font();
  font.setBold(m_look.focused);
  font.setStrikeOut(!m_look.visible);
  return font;
}

QSize FunctionChip::sizeHint() const {
  QFont bold = font();
  bold.setBold(true);  // so that focusing does not move the neighbours
  const int line = fontMetrics().height();
  const int name = std::min(QFontMetrics(bold).horizontalAdvance(m_look.name), line * 9);
  return {padding() + sampleRect().width() + padding() + name + 2 + arrowRect().width(), line * 2};
}

QRect FunctionChip::sampleRect() const {
  const int line = fontMetrics().height();
  return {padding(), 0, line * 2, height()};
}

QRect FunctionChip::arrowRect() const {
  const int wide = fontMetrics().height() * 5 / 4;
  return {width() - wide, 0, wide, height()};
}

void FunctionChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFrame(painter);
  paintSample(painter);
  paintName(painter);
  paintArrow(painter);
  if (!hasFocus()) return;
  QStyleOptionFocusRect option;
  option.initFrom(this);
  style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void FunctionChip::paintFrame(QPainter& painter) const {
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const double radius = padding() * 0.75;
  painter.setPen(palette().color(QPalette::Mid));
  painter.setBrush(palette().color(isDown() || m_press == Press::Drag ? QPalette::Midlight : QPalette::Base));
  painter.drawRoundedRect(frame, radius, radius);
  if (!m_look.focused && !m_look.compared) return;
  const Qt::PenStyle line = m_look.focused ? Qt::SolidLine : Qt::DashLine;
  painter.setPen(QPen(m_look.pen.color(), 3, line, Qt::FlatCap));
  painter.drawLine(QPointF(radius, height() - 2.5), QPointF(width() - radius, height() - 2.5));
}

void FunctionChip::paintSample(QPainter& painter) const {
  const QRectF area = sampleRect();
  painter.setOpacity(m_look.visible ? 1 : 0.4);
  painter.setPen(samplePen(m_look.pen, area.width()));
  painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
  painter.setOpacity(1);
  if (m_look.visible) return;
  const double reach = fontMetrics().height() * 0.35;
  painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
  painter.drawLine(area.center() + QPointF(-reach, reach), area.center() + QPointF(reach, -reach));
}

void FunctionChip::paintName(QPainter& painter) const {
  painter.setFont(nameFont());
  painter.setPen(palette().color(m_look.visible ? QPalette::WindowText : QPalette::PlaceholderText));
  const QRect area(sampleRect().right() + padding(), 0, arrowRect().left() - sampleRect().right() - padding(),
                   height());
  const QString shown = painter.fontMetrics().elidedText(m_look.name, Qt::ElideMiddle, area.width());
  painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void FunctionChip::paintArrow(QPainter& painter) const {
  const double side = fontMetrics().height() * 0.8;
  painter.save();
  painter.translate(QRectF(arrowRect()).center() - QPointF(side / 2 + 1, side / 2));
  painter.scale(side, side);
  painter.fillPath(glyphPath(Glyph::Down), palette().color(QPalette::PlaceholderText));
  painter.restore();
}

void FunctionChip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  if (arrowRect().contains(event->pos())) {
    emit menuWanted(mapToGlobal(QPoint(0, height())));
    return;
  }
  m_press = Press::Click;
  m_pressedAt = event->pos();
}

void FunctionChip::mouseMoveEvent(QMouseEvent* event) {
  const int way = (event->pos() - m_pressedAt).manhattanLength();
  if (m_press == Press::Click && way >= QApplication::startDragDistance()) {
    m_press = Press::Drag;
    setCursor(Qt::ClosedHandCursor);
  }
  if (m_press == Press::Drag) emit dragged(mapToParent(event->pos()));
}

void FunctionChip::mouseReleaseEvent(QMouseEvent* event) {
  const Press press = m_press;
  cancelDrag();
  update();
  if (press == Press::Drag) {
    emit dropped(mapToParent(event->pos()));
  } else if (press == Press::Click) {
    const bool compare = event->modifiers() & Qt::ControlModifier;
    compare ? emit compareWanted() : emit chosen();
  }
}

void FunctionChip::keyPressEvent(QKeyEvent* event) {
  event->ignore();
}  // the strip's
void FunctionChip::keyReleaseEvent(QKeyEvent* event) {
  event->ignore();
}  // the strip's

void FunctionChip::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Mouse) emit menuWanted(event->globalPos());
}

void FunctionChip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) updateGeometry();
  QAbstractButton::changeEvent(event);
}

void FunctionChip::retranslate() {
  setText(m_look.name);
  QStringList parts{m_look.name};
  if (m_look.focused) parts += tr("chosen");
  if (m_look.compared) parts += tr("subtracted from the chosen one");
  if (!m_look.visible) parts += tr("hidden");
  setAccessibleName(parts.join(QStringLiteral(", ")));
  setToolTip(tr("%1. Click: its parameters; Ctrl+click: difference with it; drag: another place.")
                 .arg(accessibleName()));
}

}  // namespace alab

#include "ui/widgets/glyph_button.h"

#include <QPainterPathStroker>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace alab {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points) {
  QPainterPath path;
  path.addPolygon(QPolygonF(QList<QPointF>(points)));
  path.closeSubpath();
  return path;
}

QPainterPath stroked(const QPainterPath& path, double width = 0.11) {
  QPainterPathStroker stroker;
  stroker.setWidth(width);
  stroker.setCapStyle(Qt::RoundCap);
  stroker.setJoinStyle(Qt::RoundJoin);
  return stroker.createStroke(path);
}

QPainterPath line(std::initializer_list<QPointF> points) {
  QPainterPath path;
  path.addPolygon(QPolygonF(QList<QPointF>(points)));
  return stroked(path);
}

QPainterPath pauseBars() {
  QPainterPath path;
  path.addRect(QRectF(0.24, 0.18, 0.18, 0.64));
  path.addRect(QRectF(0.58, 0.18, 0.18, 0.64));
  return path;
}

/// An i in a circle.
QPainterPath circledI() {
  QPainterPath circle;
  circle.addEllipse(QRectF(0.12, 0.12, 0.76, 0.76));
  QPainterPath path = stroked(circle, 0.08);
  path.addEllipse(QRectF(0.44, 0.28, 0.12, 0.12));
  path.addRect(QRectF(0.45, 0.46, 0.1, 0.26));
  return path;
}

QPainterPath turningArrow() {
  const QRectF circle(0.2, 0.2, 0.6, 0.6);
  QPainterPath arc;
  arc.arcMoveTo(circle, 130);
  arc.arcTo(circle, 130, 290);
  return stroked(arc).united(polygon({{0.12, 0.12}, {0.46, 0.16}, {0.2, 0.42}}));
}

}  // namespace

QPainterPath glyphPath(Glyph glyph) {
  switch (glyph) {
    case Glyph::Play:
      return polygon({{0.27, 0.15}, {0.83, 0.5}, {0.27, 0.85}});
    case Glyph::Pause:
      return pauseBars();
    case Glyph::Reset:
      return turningArrow();
    case Glyph::Down:
      return line({{0.25, 0.4}, {0.5, 0.65}, {0.75, 0.4}});
    case Glyph::Right:
      return line({{0.4, 0.25}, {0.65, 0.5}, {0.4, 0.75}});
    case Glyph::Plus:
      return line({{0.25, 0.5}, {0.75, 0.5}}).united(line({{0.5, 0.25}, {0.5, 0.75}}));
    case Glyph::Minus:
      return line({{0.25, 0.5}, {0.75, 0.5}});
    case Glyph::Info:
      return circledI();
  }
  return {};
}

GlyphButton::GlyphButton(Glyph glyph, QWidget* parent) : QToolButton(parent), m_glyph(glyph) {
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

void GlyphButton::setGlyph(Glyph glyph) {
  m_glyph = glyph;
  update();
}

void GlyphButton::setMeaning(const QString& meaning) {
  setToolTip(meaning);
  setAccessibleName(meaning);
}

QSize GlyphButton::sizeHint() const {
  const int side = fontMetrics().height() * 3 / 2;
  return {side, side};
}

void GlyphButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionToolButton option;
  initStyleOption(&option);
  option.features = QStyleOptionToolButton::None;  // no arrow in the corner of so small a button
  painter.drawComplexControl(QStyle::CC_ToolButton, option);
  painter.setRenderHint(QPainter::Antialiasing);
  const double side = fontMetrics().height() * 0.95;
  painter.translate(QRectF(rect()).center() - QPointF(side / 2, side / 2));
  painter.scale(side, side);
  const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
  painter.fillPath(glyphPath(m_glyph), palette().color(group, QPalette::ButtonText));
}

}  // namespace alab

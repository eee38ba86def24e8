#include "ui/window/navigation_button.h"

#include <QPainter>

#include "ui/window/symbol.h"

namespace alab {

NavigationButton::NavigationButton(const QString& symbolName, QWidget* parent)
    : QAbstractButton(parent), m_symbolName(symbolName) {
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setNarrow(bool narrow) {
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  updateGeometry();
  update();
}

int NavigationButton::symbolSide() const {
  return fontMetrics().height() * 7 / 4;
}

int NavigationButton::gap() const {
  return fontMetrics().height() / 2;
}

QSize NavigationButton::sizeHint() const {
  const QSize symbolOnly(symbolSide() + 2 * gap(), symbolSide() + 2 * gap());
  if (m_narrow) return symbolOnly;
  const int word = fontMetrics().horizontalAdvance(text()) + 2 * gap();
  return {qMax(word, symbolSide() * 3), symbolOnly.height() + fontMetrics().height()};
}

void NavigationButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double radius = gap() * 0.75;
  if (isChecked()) painter.setBrush(palette().highlight());
  if (!isChecked() && underMouse()) painter.setBrush(palette().midlight());
  painter.drawRoundedRect(rect(), radius, radius);
  const QColor ink = palette().color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText);
  painter.drawPixmap(QPoint((width() - symbolSide()) / 2, gap()),
                     symbol(m_symbolName, ink, symbolSide(), devicePixelRatioF()));
  painter.setPen(ink);
  const QRect word = rect().adjusted(0, symbolSide() + gap(), 0, 0);
  if (!m_narrow) painter.drawText(word, Qt::AlignCenter, text());
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Highlight), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius, radius);
}

}  // namespace alab

#include "ui/plot/paint/annotation.h"

#include <QFontMetricsF>

#include "ui/plot/paint/fonts.h"

namespace alab {
namespace {

QFont fontOf(const Annotation& annotation, const PlotStyle& style) {
  QFont font = letters(style.labelPixels);
  font.setBold(annotation.strong);
  return font;
}

double padding(const PlotStyle& style) {
  return 0.35 * style.labelPixels;
}

/// Long enough to show a dash pattern once.
double sampleLength(const PlotStyle& style) {
  return 1.7 * style.labelPixels;
}

void paintFrame(QPainter& painter, const QRectF& box, const QColor& border, const Theme& theme) {
  QColor fill = theme.plot;
  fill.setAlpha(225);
  painter.setPen(QPen(border, 1));
  painter.setBrush(fill);
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

}  // namespace

QSizeF Annotation::size(const PlotStyle& style) const {
  const QFontMetricsF metrics(fontOf(*this, style));
  const double before = sample ? sampleLength(style) + padding(style) : 0;
  return {before + metrics.horizontalAdvance(text) + 2 * padding(style),
          metrics.height() + 0.5 * padding(style)};
}

void Annotation::paint(QPainter& painter, const QRectF& box, const Theme& theme,
                       const PlotStyle& style) const {
  if (frame == AnnotationFrame::Box)
    paintFrame(painter, box, strong && sample ? sample->color() : theme.border, theme);
  QRectF inner = box.adjusted(padding(style), 0, 0, 0);
  if (sample) {
    const QPointF from(inner.left(), inner.center().y());
    painter.setPen(*sample);
    painter.drawLine(from, from + QPointF(sampleLength(style), 0));
    inner.adjust(sampleLength(style) + padding(style), 0, 0, 0);
  }
  painter.setFont(fontOf(*this, style));
  painter.setPen(theme.text);
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
}

}  // namespace alab

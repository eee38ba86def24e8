#include "ui/plot/paint/annotation.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/plot/paint/fonts.h"
#include "ui/theme/line_sample.h"

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

/// With samplePen() long enough to tell the dash patterns.
double sampleLength(const PlotStyle& style) {
  return 1.7 * style.labelPixels;
}

void paintBox(QPainter& painter, const QRectF& box, const QPen& border, int alpha, const Theme& theme) {
  QColor fill = theme.plot;
  fill.setAlpha(alpha);
  painter.setPen(border);
  painter.setBrush(fill);
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void paintFrame(QPainter& painter, const Annotation& annotation, const QRectF& box, const Theme& theme) {
  if (annotation.frame == AnnotationFrame::None) return;
  if (annotation.frame == AnnotationFrame::Plain) return paintBox(painter, box, Qt::NoPen, 225, theme);
  paintBox(painter, box, QPen(annotation.tint.isValid() ? annotation.tint : theme.border, 1), 225, theme);
}

/// What it takes beside its text.
double widthAround(const Annotation& annotation, const PlotStyle& style) {
  return 2 * padding(style) + (annotation.sample ? sampleLength(style) + padding(style) : 0);
}

}  // namespace

QSizeF Annotation::size(const PlotStyle& style) const {
  const double around = widthAround(*this, style);
  const QSizeF words = sizeOf(text, fontOf(*this, style), widest - around);
  return {std::ceil(words.width() + around), words.height() + 0.5 * padding(style)};
}

Annotation Annotation::shortened(double room, const PlotStyle& style) const {
  Annotation result = *this;
  if (size(style).width() > room)
    result.text = QFontMetricsF(fontOf(*this, style))
                      .elidedText(text, Qt::ElideRight, std::floor(room) - widthAround(*this, style));
  return result;
}

void Annotation::paint(QPainter& painter, const QRectF& box, const Theme& theme,
                       const PlotStyle& style) const {
  paintFrame(painter, *this, box, theme);
  QRectF inner = box.adjusted(padding(style), 0, 0, 0);
  if (sample) {
    const QPointF from(inner.left(), inner.center().y());
    painter.setPen(samplePen(*sample, sampleLength(style)));
    painter.drawLine(from, from + QPointF(sampleLength(style), 0));
    inner.adjust(sampleLength(style) + padding(style), 0, 0, 0);
  }
  painter.setFont(fontOf(*this, style));
  painter.setPen(theme.text);
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextWordWrap, text);
}

}  // namespace alab

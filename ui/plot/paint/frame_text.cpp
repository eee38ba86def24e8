#include "ui/plot/paint/frame_text.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <cmath>

#include "ui/plot/figure_layout.h"
#include "ui/plot/paint/fonts.h"

namespace alab {
namespace {

QFont titleFont(const PlotStyle& style) {
  QFont font = letters(1.25 * style.fontPixels);
  font.setBold(true);
  return font;
}

QFont captionFont(const PlotStyle& style) {
  return letters(0.92 * style.fontPixels);
}

int wrappedHeight(const QString& text, const QFont& font, int width) {
  if (text.isEmpty()) return 0;
  const QRectF room(0, 0, width, 1e6);
  const QFontMetricsF metrics(font);
  return static_cast<int>(
      std::ceil(metrics.boundingRect(room, Qt::TextWordWrap, text).height() + 0.6 * metrics.height()));
}

QString withoutRemark(const QString& name) {
  static const QRegularExpression remark(QStringLiteral("\\s*[(（][^)）]*[)）]$"));
  const QString rest = QString(name).remove(remark);
  return rest.isEmpty() ? name : rest;
}

/// A name that is longer than its pane would run out of the figure or into the next pane's: smaller letters
/// first, then without its remark in brackets, then dots.
void paintVertically(QPainter& painter, QPointF centre, const QString& whole, double room) {
  constexpr double least = 0.7;  // of the usual letters
  painter.save();
  const double wanted = QFontMetricsF(painter.font()).horizontalAdvance(whole);
  const QString name = wanted * least > room ? withoutRemark(whole) : whole;
  shrinkToFit(painter, name, room, least);
  const QString text = painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(room));
  painter.translate(centre);
  painter.rotate(-90);
  painter.drawText(QRectF(-500, -100, 1000, 200), Qt::AlignCenter, text);
  painter.restore();
}

void paintAxisTitles(QPainter& painter, const FigureLayout& layout, const PlotScene& scene,
                     const Theme& theme, const PlotStyle& style) {
  painter.setFont(letters(style.fontPixels));
  painter.setPen(theme.text);
  for (std::size_t i = 0; i < layout.panes.size(); ++i)
    paintVertically(painter, QPointF(layout.yTitle, layout.panes[i].center().y()), scene.panes[i].y.label,
                    layout.panes[i].height());
  const bool atEnd = !layout.panes.empty() && layout.xTitle.left() > layout.panes.back().right();
  painter.drawText(layout.xTitle, Qt::AlignVCenter | (atEnd ? Qt::AlignLeft : Qt::AlignHCenter),
                   scene.x.label);
}

}  // namespace

int titleHeight(const PlotScene& scene, const PlotStyle& style, int width) {
  return wrappedHeight(scene.title, titleFont(style), width);
}

int captionHeight(const PlotScene& scene, const PlotStyle& style, int width) {
  return wrappedHeight(scene.caption, captionFont(style), width);
}

void paintFrameText(QPainter& painter, const FigureLayout& layout, const PlotScene& scene, const Theme& theme,
                    const PlotStyle& style) {
  paintAxisTitles(painter, layout, scene, theme, style);
  painter.setFont(titleFont(style));
  painter.drawText(layout.title, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, scene.title);
  painter.setFont(captionFont(style));
  painter.setPen(theme.secondaryText);
  painter.drawText(layout.caption, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, scene.caption);
}

}  // namespace alab

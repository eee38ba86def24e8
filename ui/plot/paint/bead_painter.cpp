#include "ui/plot/paint/bead_painter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/plot/paint/fonts.h"

namespace alab {
namespace {

constexpr double largestRadius = 3.2;    ///< in letters
constexpr double smallestLetters = 9;    ///< px; smaller ones could not be read
constexpr double lettersOfRadius = 0.7;  ///< what fits into a disc

/// Sizes that all beads of a pane share.
struct BeadLayout {
  double spacing, radius;
  double centre;  ///< y in px
  QRectF bar;     ///< under the beads
  bool hasTexts;

  BeadLayout(const PaneGeometry& geometry, const std::vector<Bead>& beads, const PlotStyle& style) {
    const auto pixel = [&](std::size_t i) { return geometry.toPixels({beads[i].x, 0}).x(); };
    spacing = beads.size() > 1 ? pixel(1) - pixel(0) : geometry.rect.width();
    const double barHeight = std::min(2 * style.labelPixels, 0.2 * geometry.rect.height());
    bar = geometry.rect.adjusted(0, geometry.rect.height() - barHeight, 0, 0);
    centre = (geometry.rect.top() + bar.top()) / 2;
    radius = std::min(
        {0.34 * spacing, 0.4 * (bar.top() - geometry.rect.top()), largestRadius * style.labelPixels});
    hasTexts = lettersOfRadius * radius >= std::min(smallestLetters, style.labelPixels);
  }
};

QColor shaded(QColor colour, double strength) {
  colour.setAlphaF(static_cast<float>(0.06 + 0.84 * std::clamp(strength, 0.0, 1.0)));
  return colour;
}

/// What is seen where the colour, not opaque, lies on the ground.
QColor over(const QColor& ground, const QColor& colour) {
  const float share = colour.alphaF();
  const auto part = [share](float below, float above) { return below + share * (above - below); };
  return QColor::fromRgbF(part(ground.redF(), colour.redF()), part(ground.greenF(), colour.greenF()),
                          part(ground.blueF(), colour.blueF()));
}

/// As large as the others, or as small as the width makes it.
QFont lettersFor(const QString& text, double width, const BeadLayout& layout, const PlotStyle& style) {
  const double pixels = std::min(style.labelPixels, lettersOfRadius * layout.radius);
  const double wanted = QFontMetricsF(letters(pixels)).horizontalAdvance(text);
  return letters(wanted > width ? std::floor(pixels * width / wanted) : pixels);
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, const Theme& theme) {
  constexpr double head = 5;
  painter.setPen(QPen(theme.secondaryText, 1.3));
  painter.drawLine(from, to);
  if (to.x() - from.x() < head) return;
  painter.setBrush(theme.secondaryText);
  painter.drawPolygon(QPolygonF({to, to + QPointF(-head, -0.6 * head), to + QPointF(-head, 0.6 * head)}));
}

void paintLink(QPainter& painter, const BeadLayout& layout, QPointF centre, const Bead& bead,
               const Theme& theme, const PlotStyle& style) {
  const double gap = layout.spacing - 2 * layout.radius;
  const QPointF end = centre - QPointF(layout.radius + 1, 0);
  paintArrow(painter, end - QPointF(gap - 2, 0), end, theme);
  if (!layout.hasTexts) return;
  painter.setFont(lettersFor(bead.link, 0.94 * layout.spacing, layout, style));
  painter.setPen(theme.text);
  const QRectF below(centre.x() - layout.spacing, layout.centre + 1.05 * layout.radius, layout.spacing,
                     layout.bar.top() - layout.centre);
  painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, bead.link);
}

double luminance(const QColor& c) {
  const auto linear = [](double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2.1.
double contrast(const QColor& a, const QColor& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

/// Those of the text or of the plot's ground, whichever can be read better on the disc.
QColor lettersOn(const Bead& bead, const Theme& theme) {
  const QColor disc = over(theme.plot, shaded(theme.seriesColour(bead.slot), bead.strength));
  return contrast(theme.plot, disc) > contrast(theme.text, disc) ? theme.plot : theme.text;
}

void paintDisc(QPainter& painter, const BeadLayout& layout, QPointF centre, const Bead& bead,
               const Theme& theme, const PlotStyle& style) {
  const QColor colour = theme.seriesColour(bead.slot);
  painter.setPen(QPen(colour, 1.5));
  painter.setBrush(theme.plot);
  painter.drawEllipse(centre, layout.radius, layout.radius);
  painter.setBrush(shaded(colour, bead.strength));
  painter.drawEllipse(centre, layout.radius, layout.radius);
  if (!layout.hasTexts) return;
  painter.setFont(lettersFor(bead.text, 1.8 * layout.radius, layout, style));
  painter.setPen(lettersOn(bead, theme));
  QRectF inside(0, 0, 2 * layout.radius, 2 * layout.radius);
  inside.moveCenter(centre);
  painter.drawText(inside, Qt::AlignCenter, bead.text);
}

void paintBar(QPainter& painter, const BeadLayout& layout, QPointF centre, const Bead& bead,
              const Theme& theme) {
  constexpr double least = 1;  // px: the ground line
  const double height = std::max(least, layout.bar.height() * std::clamp(bead.bar, 0.0, 1.0));
  const QRectF cell(centre.x() - layout.spacing / 2, layout.bar.bottom() - height, layout.spacing, height);
  painter.fillRect(cell & layout.bar, theme.seriesColour(bead.slot));
}

}  // namespace

void paintBeads(QPainter& painter, const PaneGeometry& geometry, const std::vector<Bead>& beads,
                const Theme& theme, const PlotStyle& style) {
  if (beads.empty()) return;
  const BeadLayout layout(geometry, beads, style);
  for (std::size_t i = 0; i < beads.size(); ++i) {
    const QPointF centre(geometry.toPixels({beads[i].x, 0}).x(), layout.centre);
    paintBar(painter, layout, centre, beads[i], theme);
    if (i > 0) paintLink(painter, layout, centre, beads[i], theme, style);
    paintDisc(painter, layout, centre, beads[i], theme, style);
  }
}

}  // namespace alab

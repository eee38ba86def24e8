#include "ui/widgets/facts/property_picture.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/activation/catalogue.h"
#include "ui/widgets/functions/curve_thumbnail.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

struct Drawing {
  std::array<const char*, 2> examples;
  bool isYesOrNo;  ///< marked by tick and cross
  ThumbnailView view = {};
};

const Drawing& drawingOf(PropertyPicture picture) {
  static const std::array<Drawing, 7> drawings = {{{{"", ""}, false},
                                                   {{"sigmoid", "relu"}, false},
                                                   {{"relu", "silu"}, true, {{-3.2, 1.2}, {-0.7, 1.5}}},
                                                   {{"tanh", "sigmoid"}, true, {{-4, 4}, {-2, 2}}},
                                                   {{"tanh", "sigmoid"}, false, {{-4, 4}, {-2, 2}}},
                                                   {{"softplus", "relu"}, true},
                                                   {{"tanh", "identity"}, true, {{-4, 4}, {-2, 2}}}}};
  return drawings[static_cast<std::size_t>(picture)];
}

/// What a pen is for.
struct Inks {
  QColor curve, axes, measure, fault;
};

Inks inksOf(const QPalette& palette) {
  return {palette.color(QPalette::Highlight), palette.color(QPalette::Mid),
          palette.color(QPalette::ToolTipText), palette.color(QPalette::BrightText)};
}

/// One curve and what is to be seen in it.
class Frame {
 public:
  Frame(QPainter& painter, const Function& function, QSize size, const ThumbnailView& view, const Inks& inks)
      : m_painter(painter), m_function(function), m_size(size), m_view(view), m_inks(inks) {}

  void paint(PropertyPicture picture) {
    if (picture == PropertyPicture::Saturates) shadeFlat();
    if (picture == PropertyPicture::LargestSlope) paintTriangle();
    paintThumbnail(m_painter, m_function, m_size, m_view, m_inks.curve, m_inks.axes);
    if (picture == PropertyPicture::Range) paintValues();
    if (picture == PropertyPicture::Monotone) paintFalls();
    if (picture == PropertyPicture::ZeroCentred) paintMean();
    if (picture == PropertyPicture::Smooth) paintCorners();
  }

 private:
  QPointF at(double x, double y) const { return m_view.toPixels({x, y}, m_size); }
  QPointF onCurve(double x) const { return at(x, m_function.at(x).f); }
  double xOf(int column) const { return m_view.x.lower + m_view.x.span() * column / m_size.width(); }
  double mean() const;

  void paintValues();
  void paintFalls();
  void paintMean();
  void paintTriangle();
  void paintCorners();
  void shadeFlat();

  QPainter& m_painter;
  const Function& m_function;
  QSize m_size;
  ThumbnailView m_view;
  Inks m_inks;
};

/// Of the outputs of inputs spread evenly over the picture.
double Frame::mean() const {
  double sum = 0;
  for (int column = 0; column <= m_size.width(); ++column) sum += m_function.at(xOf(column)).f;
  return sum / (m_size.width() + 1);
}

/// All heights that the curve takes, as a bar at the left.
void Frame::paintValues() {
  const double lowest = m_function.at(-INFINITY).f, highest = m_function.at(INFINITY).f;
  m_painter.setPen(QPen(m_inks.measure, 1, Qt::DashLine));
  for (const double limit : {lowest, highest})
    if (std::isfinite(limit)) m_painter.drawLine(at(m_view.x.lower, limit), at(m_view.x.upper, limit));
  m_painter.setPen(QPen(m_inks.measure, 3, Qt::SolidLine, Qt::FlatCap));
  const double x = m_view.x.lower + 0.3;
  m_painter.drawLine(at(x, std::max(lowest, m_view.y.lower)), at(x, std::min(highest, m_view.y.upper)));
}

void Frame::paintFalls() {
  m_painter.setPen(QPen(m_inks.fault, 3));
  for (int column = 0; column < m_size.width(); ++column)
    if (m_function.at(xOf(column + 1)).f < m_function.at(xOf(column)).f)
      m_painter.drawLine(onCurve(xOf(column)), onCurve(xOf(column + 1)));
}

/// A line at the mean, and how far it is from 0.
void Frame::paintMean() {
  const double height = mean();
  m_painter.setPen(QPen(m_inks.measure, 1.6, Qt::DashLine));
  m_painter.drawLine(at(m_view.x.lower, height), at(m_view.x.upper, height));
  if (std::abs(height) < 0.01) return;
  m_painter.setPen(QPen(m_inks.fault, 3, Qt::SolidLine, Qt::FlatCap));
  m_painter.drawLine(at(-2.5, 0), at(-2.5, height));
}

/// At 0, where both examples are steepest; the tangent above it.
void Frame::paintTriangle() {
  const Derivatives d = m_function.at(0);
  QColor tint = m_inks.curve;
  tint.setAlpha(70);
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(tint);
  m_painter.drawPolygon(QPolygonF({at(0, d.f), at(1.5, d.f), at(1.5, d.f + 1.5 * d.d1)}));
  m_painter.setPen(QPen(m_inks.measure, 1.6));
  m_painter.drawLine(at(-2, d.f - 2 * d.d1), at(2, d.f + 2 * d.d1));
}

void Frame::paintCorners() {
  m_painter.setPen(QPen(m_inks.fault, 2));
  const double radius = 0.14 * m_size.height();
  for (const double kink : m_function.kinks()) m_painter.drawEllipse(onCurve(kink), radius, radius);
}

void Frame::shadeFlat() {
  QColor tint = m_inks.measure;
  tint.setAlpha(60);
  for (int column = 0; column < m_size.width(); ++column)
    if (std::abs(m_function.at(xOf(column)).d1) < 0.01)
      m_painter.fillRect(QRect(column, 0, 1, m_size.height()), tint);
}

QString captionOf(const Function& function, bool isYesOrNo, bool isFirst) {
  const std::string_view name = function.card().name;
  const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
  if (!isYesOrNo) return text;
  return (isFirst ? u"✓ "_s : u"✗ "_s) + text;
}

/// A framed curve with its caption below.
struct Example {
  PropertyPicture picture;
  std::size_t which;
  QSize size;

  void paint(QPainter& painter, const Inks& inks) const {
    const Drawing& drawing = drawingOf(picture);
    const Function function(builtIn(drawing.examples[which]));
    const QRect frame(QPoint(), size);
    painter.setPen(inks.measure);
    painter.drawText(frame.translated(0, size.height()), Qt::AlignHCenter | Qt::AlignTop,
                     captionOf(function, drawing.isYesOrNo, which == 0));
    painter.save();
    painter.setClipRect(frame);
    Frame(painter, function, size, drawing.view, inks).paint(picture);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(inks.axes, 1));
    painter.drawRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5));
  }
};

}  // namespace

std::array<const char*, 2> examplesOf(PropertyPicture picture) {
  return drawingOf(picture).examples;
}

QImage drawn(PropertyPicture picture, const QPalette& palette, const QFont& font, double pixelRatio) {
  if (picture == PropertyPicture::None) return {};
  const int letters = QFontInfo(font).pixelSize();
  const QSize frame(10 * letters, 5 * letters);
  const int gap = letters;
  QImage image(QSize(2 * frame.width() + gap, frame.height() + QFontMetrics(font).height()) * pixelRatio,
               QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(pixelRatio);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setFont(font);
  for (const std::size_t which : {0, 1}) {
    Example{picture, which, frame}.paint(painter, inksOf(palette));
    painter.translate(frame.width() + gap, 0);
  }
  return image;
}

}  // namespace alab

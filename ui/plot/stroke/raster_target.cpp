#include "ui/plot/stroke/raster_target.h"

#include <QImage>
#include <QPaintEngine>
#include <QRegion>
#include <cstring>

namespace alab {
namespace {

const QImage* imageBehind(const QPainter& painter) {
  const QPaintEngine* engine = painter.paintEngine();
  if (!engine || engine->type() != QPaintEngine::Raster) return nullptr;
  // For a QPixmap and a widget Qt names the image behind it.
  const auto* image = dynamic_cast<const QImage*>(engine->paintDevice());
  const auto format = image ? image->format() : QImage::Format_Invalid;
  return format == QImage::Format_ARGB32_Premultiplied || format == QImage::Format_RGB32 ? image : nullptr;
}

bool isPlain(const QTransform& transform) {
  return transform.type() <= QTransform::TxScale && transform.m11() == transform.m22() && transform.m11() > 0;
}

/// Nothing when it is not a rectangle.
std::optional<QRect> clipOf(const QPainter& painter, const QImage& image) {
  QRect clip = image.rect();
  const QRegion system = painter.paintEngine()->systemClip();
  if (!system.isEmpty()) clip &= system.boundingRect();
  if (system.rectCount() > 1) return std::nullopt;
  if (!painter.hasClipping()) return clip;
  if (painter.clipRegion().rectCount() > 1) return std::nullopt;
  return clip & painter.deviceTransform().mapRect(painter.clipBoundingRect()).toRect();
}

}  // namespace

Ink::Ink(const QColor& colour, double opacity) {
  QColor seen = colour;
  seen.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
  const QRgb rgb = qPremultiply(seen.rgba());
  std::array<uchar, sizeof rgb> channels;
  std::memcpy(channels.data(), &rgb, sizeof rgb);
  for (std::size_t i = 0; i < 8; ++i) {
    m_colour[i] = channels[i % 4];
    m_alpha[i] = static_cast<std::uint16_t>(qAlpha(rgb));
  }
}

std::optional<RasterTarget> rasterBehind(const QPainter& painter) {
  const QImage* image = imageBehind(painter);
  if (!image || !isPlain(painter.deviceTransform())) return std::nullopt;
  if (painter.compositionMode() != QPainter::CompositionMode_SourceOver) return std::nullopt;
  const auto clip = clipOf(painter, *image);
  if (!clip || clip->isEmpty()) return std::nullopt;
  // Not bits(), which would part the image from the painter that paints on it if somebody holds a copy.
  uchar* bits = const_cast<uchar*>(image->constBits());
  const qsizetype bytesPerLine = image->bytesPerLine();
  const qsizetype offset = clip->y() * bytesPerLine + clip->x() * qsizetype(sizeof(QRgb));
  return RasterTarget{{bits + offset, bytesPerLine},
                      *clip,
                      painter.deviceTransform() * QTransform::fromTranslate(-clip->x(), -clip->y()),
                      painter.opacity()};
}

}  // namespace alab

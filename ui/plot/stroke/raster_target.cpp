#include "ui/plot/stroke/raster_target.h"

#include <QImage>
#include <QPaintEngine>
#include <QRegion>

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
  const QRgb whole = colour.rgba();
  const double alpha = qAlpha(whole) * opacity;
  for (int level = 0; level < 256; ++level)
    m_levels[static_cast<std::size_t>(level)] =
        qPremultiply(qRgba(qRed(whole), qGreen(whole), qBlue(whole), qRound(alpha * level / 255)));
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

#pragma once
// RasterTarget: the pixels behind a QPainter, for drawing that Qt does more slowly.
#include <QColor>
#include <QPainter>
#include <QRect>
#include <QTransform>
#include <array>
#include <optional>

namespace alab {

/// A colour at each of 256 coverages, premultiplied.
class Ink {
 public:
  Ink(const QColor& colour, double opacity);

  /// Over what is there.
  void blend(QRgb& pixel, int level) const {
    const QRgb source = m_levels[static_cast<std::size_t>(level)];
    pixel = source + scaled(pixel, 255 - qAlpha(source));
  }

 private:
  /// All four channels times share / 255, rounded; two channels at a time.
  static QRgb scaled(QRgb pixel, unsigned share) {
    unsigned even = (pixel & 0xff00ff) * share;
    even = ((even + ((even >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    unsigned odd = ((pixel >> 8) & 0xff00ff) * share;
    odd = (odd + ((odd >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return even | odd;
  }

  std::array<QRgb, 256> m_levels;
};

/// A rectangle of an image.
struct PixelWindow {
  uchar* topLeft = nullptr;
  qsizetype bytesPerLine = 0;

  /// The place of a QRgb.
  uchar* at(int column, int row) const {
    return topLeft + row * bytesPerLine + column * qsizetype(sizeof(QRgb));
  }
};

struct RasterTarget {
  PixelWindow pixels;
  QRect clip;  ///< the pixels that may be painted, in the image; `pixels` starts at its upper left corner
  QTransform toClip;  ///< from the painter's coordinates to px from that corner: moved and scaled, no more
  double opacity = 1;
};

/// Nothing for vector devices, other pixel formats, turned or sheared coordinates, clips that are not a
/// rectangle, and composition modes other than "source over": there Qt paints.
std::optional<RasterTarget> rasterBehind(const QPainter& painter);

}  // namespace alab

#pragma once
// RasterTarget: the pixels behind a QPainter, for drawing that Qt does more slowly.
#include <QColor>
#include <QPainter>
#include <QRect>
#include <QTransform>
#include <array>
#include <cstdint>
#include <optional>

namespace alab {

/// Four neighbouring pixels, in vectors of 16 bytes, which every machine has and GCC and Clang compute with.
namespace four {
constexpr int pixels = 4;
using Floats [[gnu::vector_size(16)]] = float;
using Ints [[gnu::vector_size(16)]] = int;
using Bytes [[gnu::vector_size(16)]] = unsigned char;
using Shorts [[gnu::vector_size(16)]] = std::uint16_t;
}  // namespace four

/// A colour to be blended over pixels, four neighbours in a row at a time.
class Ink {
 public:
  Ink(const QColor& colour, double opacity);

  /// Over the pixels at hand. `levels`: how much of each pixel is covered, 0 to 255.
  four::Bytes over(four::Bytes pixels, four::Ints levels) const {
    levels |= levels << 8;
    levels |= levels << 16;  // one for each channel
    const four::Bytes zero = {}, level = reinterpret_cast<four::Bytes>(levels);
    const four::Shorts lower = blended(upTo16<0>(pixels, zero), upTo16<0>(level, zero));
    const four::Shorts upper = blended(upTo16<8>(pixels, zero), upTo16<8>(level, zero));
    return __builtin_shufflevector(reinterpret_cast<four::Bytes>(lower), reinterpret_cast<four::Bytes>(upper),
                                   0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  }

 private:
  /// Eight of the bytes, as numbers that hold products of two bytes.
  template <int from>
  static four::Shorts upTo16(four::Bytes bytes, four::Bytes zero) {
    return reinterpret_cast<four::Shorts>(__builtin_shufflevector(bytes, zero, from, 16, from + 1, 17,
                                                                  from + 2, 18, from + 3, 19, from + 4, 20,
                                                                  from + 5, 21, from + 6, 22, from + 7, 23));
  }

  /// Products of two bytes over 255, rounded (J. Blinn, IEEE CG&A 14(6), 1994).
  static four::Shorts over255(four::Shorts product) {
    product += 128;
    return (product + (product >> 8)) >> 8;
  }

  four::Shorts blended(four::Shorts pixel, four::Shorts level) const {
    const four::Shorts rest = 255 - over255(m_alpha * level);
    return over255(m_colour * level + pixel * rest);
  }

  four::Shorts m_colour, m_alpha;  ///< premultiplied, by channel, repeated for each pixel; the alpha in each
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

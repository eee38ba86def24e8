#pragma once
#include <QFont>

namespace alab {

/// The same letters at another size, whether that is told in points or, when presenting, in pixels.
inline QFont scaledFont(QFont font, double factor) {
  if (font.pixelSize() > 0)
    font.setPixelSize(qRound(factor * font.pixelSize()));
  else
    font.setPointSizeF(factor * font.pointSizeF());
  return font;
}

}  // namespace alab

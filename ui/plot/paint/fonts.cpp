#include "ui/plot/paint/fonts.h"

#include <QtMath>

#include "ui/theme/theme.h"

namespace alab {

QFont letters(double pixels) {
  QFont font = baseFont(10);
  font.setPixelSize(qMax(1, qRound(pixels)));
  // Scaled pictures must not inherit the letter spacing of unscaled ones.
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace alab

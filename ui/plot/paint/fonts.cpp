#include "ui/plot/paint/fonts.h"

#include <QHash>
#include <QtMath>

#include "ui/theme/theme.h"

namespace alab {

namespace {

QFont made(int pixels) {
  QFont font = baseFont(10);
  font.setPixelSize(pixels);
  // Scaled pictures must not inherit the letter spacing of unscaled ones.
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace

// Kept, since a font looks for its files when it is first used, which every copy of it remembers.
QFont letters(double pixels) {
  thread_local QHash<int, QFont> fonts;
  const int size = qMax(1, qRound(pixels));
  const auto found = fonts.constFind(size);
  return found != fonts.constEnd() ? *found : *fonts.insert(size, made(size));
}

}  // namespace alab

#include "ui/plot/paint/fonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QtMath>

#include "ui/theme/scaled_font.h"
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

void shrinkToFit(QPainter& painter, const QString& text, double room, double least) {
  const double wanted = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text);
  if (wanted > room) painter.setFont(scaledFont(painter.font(), std::max(least, room / wanted)));
}

}  // namespace alab

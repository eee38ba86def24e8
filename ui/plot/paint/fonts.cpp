#include "ui/plot/paint/fonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QtMath>
#include <functional>

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

struct MeasuredText {
  QString text;
  int pixels;
  bool bold;
  double room;  ///< onOneLine: without end
  bool operator==(const MeasuredText&) const = default;
};

constexpr double onOneLine = -1;

std::size_t qHash(const MeasuredText& key, std::size_t seed) {
  return qHashMulti(seed, key.text, key.pixels, key.bold, key.room);
}

QSizeF measured(const MeasuredText& key, const std::function<QSizeF()>& measure) {
  Q_ASSERT(key.pixels > 0);         // other fonts are not told by that
  constexpr qsizetype most = 2000;  // while a probe is dragged every picture has new numbers
  thread_local QHash<MeasuredText, QSizeF> known;
  if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
  if (known.size() >= most) known.clear();
  return *known.insert(key, measure());
}

}  // namespace

// Kept, since a font looks for its files when it is first used, which every copy of it remembers.
QFont letters(double pixels) {
  thread_local QHash<int, QFont> fonts;
  const int size = qMax(1, qRound(pixels));
  const auto found = fonts.constFind(size);
  return found != fonts.constEnd() ? *found : *fonts.insert(size, made(size));
}

/// Step by step: letters of whole pixels are not as wide as their size says.
void shrinkToFit(QPainter& painter, const QString& text, double room, double least) {
  constexpr double step = 0.05;
  const QFont usual = painter.font();
  for (double factor = 1;; factor = std::max(least, factor - step)) {
    painter.setFont(scaledFont(usual, factor));
    if (factor == least || QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text) <= room)
      return;
  }
}

double widthOf(const QString& text, const QFont& font) {
  const auto advance = [&] { return QSizeF(QFontMetricsF(font).horizontalAdvance(text), 0); };
  return measured({text, font.pixelSize(), font.bold(), onOneLine}, advance).width();
}

QSizeF sizeOf(const QString& text, const QFont& font, double room) {
  const auto wrapped = [&] {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, text).size();
  };
  return measured({text, font.pixelSize(), font.bold(), room}, wrapped);
}

}  // namespace alab

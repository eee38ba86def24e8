#include "ui/window/look.h"

#include <QApplication>
#include <QFontInfo>
#include <algorithm>

namespace alab {
namespace {

// Letters 18 px and pens 4 px high on the projectors of classrooms, 768 px: DejaVu's capitals are 0.73 of the
// font.
constexpr double projectorHeight = 768;
constexpr double presentFontPixels = 25;
constexpr double presentCurveWidth = 4;
constexpr double mostPresentScale = 1.2;

double firstTypeSize() {
  return Preferences().typeSize;
}

}  // namespace

Look::Look(Preferences& preferences, QObject* parent) : QObject(parent), m_preferences(preferences) {
  apply();
}

ThemeId Look::theme() const {
  return isPresenting() ? m_presentTheme : m_preferences.theme;
}

/// Never smaller than the last row can read, somewhat larger when the preference is: the curves need room
/// too.
double Look::presentScale() const {
  return *m_presentHeight / projectorHeight *
         std::clamp(m_preferences.typeSize / firstTypeSize(), 1.0, mostPresentScale);
}

QFont Look::font() const {
  QFont font = baseFont(m_preferences.typeSize);
  if (isPresenting()) font.setPixelSize(qRound(presentFontPixels * presentScale()));
  return font;
}

Appearance Look::appearance() const {
  Appearance appearance;
  appearance.theme = &Theme::of(theme());
  const double pixels = QFontInfo(font()).pixelSize();
  appearance.style = {isPresenting() ? presentCurveWidth * presentScale() : appearance.theme->curveWidth,
                      pixels, pixels};
  appearance.decimals = m_preferences.decimals;
  appearance.reducedMotion = m_preferences.reducedMotion;
  appearance.presenting = isPresenting();
  return appearance;
}

void Look::setTheme(ThemeId theme) {
  (isPresenting() ? m_presentTheme : m_preferences.theme) = theme;
  settle();
}

void Look::enlargeType(int points) {
  const double wanted = m_preferences.typeSize + points;
  m_preferences.typeSize = std::clamp(wanted, typeSizes.lower, typeSizes.upper);
  settle();
}

void Look::resetType() {
  m_preferences.typeSize = firstTypeSize();
  settle();
}

void Look::setDecimals(int places) {
  m_preferences.decimals = places;
  emit changed();
}

void Look::setReducedMotion(bool reduced) {
  m_preferences.reducedMotion = reduced;
  emit changed();
}

void Look::startPresenting(int screenHeight) {
  m_presentHeight = screenHeight;
  settle();
}

void Look::stopPresenting() {
  m_presentHeight.reset();
  settle();
}

void Look::apply() const {
  applyTheme(*qApp, Theme::of(theme()), font());
}

void Look::settle() {
  apply();
  emit changed();
}

}  // namespace alab

#pragma once
// The contrast of two colours, and every theme as a row of a test.
#include <QColor>
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme/theme.h"

namespace alab {

inline constexpr std::array allThemes = {ThemeId::Light, ThemeId::Dark, ThemeId::Projector, ThemeId::Print};

inline double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
inline double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

inline double contrast(const QColor& a, const QColor& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

inline void addThemeRows() {
  QTest::addColumn<ThemeId>("id");
  for (const ThemeId id : allThemes) QTest::addRow("%s", qPrintable(themeName(id))) << id;
}

}  // namespace alab

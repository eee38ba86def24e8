#include "ui/theme/themes.h"

namespace alab {
namespace {

QColor colour(QRgb rgb) {
  return QColor::fromRgb(rgb);
}

QColor translucent(QRgb rgb, int alpha) {
  QColor c = colour(rgb);
  c.setAlpha(alpha);
  return c;
}

QList<QColor> colours(std::initializer_list<QRgb> values) {
  QList<QColor> list;
  for (const QRgb rgb : values) list.append(colour(rgb));
  return list;
}

Theme light() {
  return {.id = ThemeId::Light,
          .window = colour(0xF6F7F9),
          .card = colour(0xFFFFFF),
          .plot = colour(0xFFFFFF),
          .text = colour(0x1F2430),
          .secondaryText = colour(0x5B6475),
          .disabledText = colour(0x98A2B3),
          .grid = colour(0xE4E7EC),
          .subGrid = colour(0xF2F4F7),
          .zeroLine = colour(0x8A94A6),
          .border = colour(0xD0D5DD),
          .fieldBorder = colour(0x808A9C),
          .accent = colour(0x0072B2),
          .accentText = colour(0xFFFFFF),
          .shade = translucent(0x667085, 30),
          .positive = colour(0x1F7A4D),
          .warning = colour(0x8A5A00),
          .error = colour(0xB42318),
          .series = colours({0x0072B2, 0xD55E00, 0x009E73, 0xC4699A, 0xB97F00, 0x2F93D1, 0x1F2430}),
          .classes = colours({0xA98245, 0x4A5A75, 0x6C8A78, 0x8C6A86})};
}

Theme dark() {
  return {.id = ThemeId::Dark,
          .window = colour(0x14171C),
          .card = colour(0x1F242C),
          .plot = colour(0x1B1F26),
          .text = colour(0xE6E9EF),
          .secondaryText = colour(0x98A2B3),
          .disabledText = colour(0x667085),
          .grid = colour(0x2C333D),
          .subGrid = colour(0x232931),
          .zeroLine = colour(0x667085),
          .border = colour(0x3D4654),
          .fieldBorder = colour(0x727D92),
          .accent = colour(0x56B4E9),
          .accentText = colour(0x14171C),
          .shade = translucent(0x98A2B3, 36),
          .positive = colour(0x4CC38A),
          .warning = colour(0xF0B429),
          .error = colour(0xFF8A80),
          .series = colours({0x56B4E9, 0xE69F00, 0x2BC49A, 0xE39BC4, 0xF0E442, 0xFF7F3F, 0xE6E9EF}),
          .classes = colours({0xD9BC85, 0x8095B8, 0xA5C2B1, 0xBF9BB9})};
}

/// For a pale beamer in a bright room: black on white, every curve at 4.5:1, thicker.
Theme projector() {
  return {.id = ThemeId::Projector,
          .window = colour(0xFFFFFF),
          .card = colour(0xFFFFFF),
          .plot = colour(0xFFFFFF),
          .text = colour(0x000000),
          .secondaryText = colour(0x333A45),
          .disabledText = colour(0x767676),
          .grid = colour(0xCBD0D8),
          .subGrid = colour(0xE4E7EC),
          .zeroLine = colour(0x595959),
          .border = colour(0x767676),
          .fieldBorder = colour(0x595959),
          .accent = colour(0x003F7D),
          .accentText = colour(0xFFFFFF),
          .shade = translucent(0x333A45, 48),
          .positive = colour(0x00694A),
          .warning = colour(0x7A4F00),
          .error = colour(0xA3180E),
          .series = colours({0x003F7D, 0xB04A00, 0x00694A, 0xA3447A, 0x8A5D00, 0x2478B0, 0x000000}),
          .curveWidth = 3,
          .classes = colours({0x8F6A2C, 0x33415C, 0x5C7A69, 0x74506E})};
}

/// For paper: no tinted surfaces, black text, the light curves.
Theme print() {
  Theme theme = light();
  theme.id = ThemeId::Print;
  theme.window = theme.card = theme.plot = colour(0xFFFFFF);
  theme.text = colour(0x000000);
  theme.secondaryText = colour(0x333A45);
  theme.grid = colour(0xDDDDDD);
  theme.subGrid = colour(0xEEEEEE);
  theme.zeroLine = colour(0x767676);
  theme.series.last() = theme.text;
  return theme;
}

}  // namespace

std::array<Theme, 4> makeThemes() {
  return {light(), dark(), projector(), print()};
}

}  // namespace alab

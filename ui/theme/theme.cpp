#include "ui/theme/theme.h"

#include <array>

#include "ui/theme/themes.h"

namespace alab {
namespace {

constexpr std::array<const char*, 4> names = {"light", "dark", "projector", "print"};

/// Six patterns against seven colours: 42 slots before a pair repeats, since 6 and 7 have no common factor.
const std::array<QList<qreal>, 6> dashes = {
    {{}, {5, 2.5}, {1.5, 1.8}, {6.5, 2, 1.5, 2}, {11, 3}, {6.5, 2, 1.5, 2, 1.5, 2}}};

/// Of the two quiet surfaces the darker one, in every theme: a field that takes no text is no bright sheet.
QColor disabledBase(const Theme& theme) {
  return theme.window.lightness() < theme.subGrid.lightness() ? theme.window : theme.subGrid;
}

void setDisabled(QPalette& palette, const Theme& theme) {
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                          QPalette::HighlightedText, QPalette::PlaceholderText})
    palette.setColor(QPalette::Disabled, role, theme.disabledText);
  palette.setColor(QPalette::Disabled, QPalette::Base, disabledBase(theme));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
  palette.setColor(QPalette::Disabled, QPalette::Shadow, theme.border);
}

/// The roles that Fusion shades its bevels with.
void setBevels(QPalette& palette, const Theme& theme) {
  palette.setColor(QPalette::Light, theme.card.lighter(110));
  palette.setColor(QPalette::Midlight, theme.grid);
  palette.setColor(QPalette::Mid, theme.border);
  palette.setColor(QPalette::Dark, theme.border.darker(120));
  palette.setColor(QPalette::Shadow, theme.fieldBorder);  // drawn by FocusStyle
}

}  // namespace

QString themeName(ThemeId id) {
  return QString::fromLatin1(names[static_cast<std::size_t>(id)]);
}

std::optional<ThemeId> themeFromName(const QString& name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (name == QLatin1String(names[i])) return static_cast<ThemeId>(i);
  return std::nullopt;
}

const Theme& Theme::of(ThemeId id) {
  static const std::array<Theme, 4> themes = makeThemes();
  return themes[static_cast<std::size_t>(id)];
}

QColor Theme::seriesColour(int slot) const {
  return slot < 0 ? text : series[slot % series.size()];
}

QList<qreal> Theme::seriesDash(int slot) {
  return slot < 0 ? QList<qreal>() : dashes[static_cast<std::size_t>(slot) % dashes.size()];
}

QPen Theme::seriesPen(int slot, double width) const {
  QPen pen(seriesColour(slot), width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
  const QList<qreal> dash = seriesDash(slot);
  if (!dash.isEmpty()) pen.setDashPattern(dash);
  return pen;
}

QPalette Theme::palette() const {
  QPalette p;
  p.setColor(QPalette::Window, window);
  p.setColor(QPalette::Base, card);
  p.setColor(QPalette::AlternateBase, window);
  p.setColor(QPalette::Button, card);
  p.setColor(QPalette::ToolTipBase, card);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
    p.setColor(role, text);
  p.setColor(QPalette::BrightText, error);
  p.setColor(QPalette::PlaceholderText, secondaryText);
  p.setColor(QPalette::Highlight, accent);
  p.setColor(QPalette::HighlightedText, accentText);
  p.setColor(QPalette::Link, accent);
  p.setColor(QPalette::LinkVisited, accent);
  setBevels(p, *this);
  setDisabled(p, *this);
  return p;
}

QFont baseFont(double pointSize) {
  QFont font;
  font.setFamilies({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")});
  font.setPointSizeF(pointSize);
  return font;
}

}  // namespace alab

#pragma once
// Theme: from roles to colours, pens and fonts. The only place besides resources/themes where colours are written.
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QList>
#include <QPen>
#include <QString>
#include <optional>

class QApplication;

namespace alab {

enum class ThemeId { Light, Dark, Projector, Print };

/// "light", "dark", "projector", "print".
QString themeName(ThemeId id);
std::optional<ThemeId> themeFromName(const QString& name);

struct Theme {
  ThemeId id = ThemeId::Light;
  QColor window, card, plot;             ///< backgrounds
  QColor text, secondaryText, disabledText;
  QColor grid, subGrid, zeroLine, border;
  QColor accent, accentText;             ///< selected things
  QColor shade;                          ///< bands, with alpha
  QColor positive, warning, error;       ///< "derivative verified", notices, refusals
  QList<QColor> series;                  ///< by colour slot, Okabe-Ito order
  double curveWidth = 2.2;               ///< px at scale 1

  static const Theme& of(ThemeId id);

  QColor seriesColour(int slot) const;
  /// Dash pattern in units of the pen width: solid for the first slots of each colour round, then others; the
  /// second channel beside colour. Empty means solid.
  static QList<qreal> seriesDash(int slot);
  QPen seriesPen(int slot, double width) const;
  QPalette palette() const;
};

/// The fonts of the program: DejaVu Sans with Noto Sans CJK SC behind it, `pointSize` points.
QFont baseFont(double pointSize);

/// Palette, style sheet and font for the whole program, at once.
void applyTheme(QApplication& application, const Theme& theme, const QFont& font);

}  // namespace alab

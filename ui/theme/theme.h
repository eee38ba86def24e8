#pragma once
// Theme: from roles to colours, pens and fonts. The only place besides resources/themes where colours are
// written. Every theme keeps text at 4.5:1 and curves at 3:1 against their backgrounds; the tests measure it.
#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
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
  QColor window, card, plot;  ///< backgrounds
  QColor text, secondaryText, disabledText;
  QColor grid, subGrid, zeroLine, border;
  QColor fieldBorder;               ///< round what can be ticked or filled in: 3:1 on card and window
  QColor accent, accentText;        ///< selected things
  QColor shade;                     ///< bands, with alpha
  QColor positive, warning, error;  ///< "derivative verified", notices, refusals
  QList<QColor> series;             ///< by colour slot: Okabe-Ito, darkened where white needs it
  double curveWidth = 2.2;          ///< px at scale 1
  QList<QColor> classes;            ///< of data, by class: sand, slate and two more, none of a function

  static const Theme& of(ThemeId id);

  /// The colours repeat after the last one; a negative slot is the text colour.
  QColor seriesColour(int slot) const;
  /// Of the points of a class; repeats after the last one.
  QColor classColour(int number) const { return classes[number % classes.size()]; }
  /// Dash pattern in units of the pen width, the second channel beside colour; empty means solid. The first
  /// slots are solid, dashed, dotted, and no two of the first 42 slots share colour and dash.
  static QList<qreal> seriesDash(int slot);
  /// Flat caps, bevel joins: the cheapest to draw and true to the dash pattern.
  QPen seriesPen(int slot, double width) const;
  QPalette palette() const;
};

/// The fonts of the program: DejaVu Sans with Noto Sans CJK SC behind it, `pointSize` points.
QFont baseFont(double pointSize);

/// Style, palette and font for the whole program, at once.
void applyTheme(QApplication& application, const Theme& theme, const QFont& font);

}  // namespace alab

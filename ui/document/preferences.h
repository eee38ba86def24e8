#pragma once
// Preferences: what belongs to the person and the machine, not to the document. Kept in the user's settings
// file; whatever is damaged or out of range there falls back to its default.
#include <QByteArray>
#include <QStringList>
#include <array>

#include "core/range.h"
#include "ui/plot/figure_export.h"
#include "ui/theme/theme.h"

class QSettings;

namespace alab {

struct Preferences {
  QString language;  ///< "en", "zh_CN"; anything else, as at first: the system's
  ThemeId theme = ThemeId::Light;
  double typeSize = 10;  ///< points
  int decimals = 4;      ///< places of numbers on screen
  bool reducedMotion = false;
  QByteArray geometry;           ///< QWidget::saveGeometry() of the main window
  QStringList recentFiles;       ///< lab files, the latest first
  bool probeWasDragged = false;  ///< or moved by keys or a typed number: "Drag me" has done its work
  bool stripClosed = false;      ///< the "Try this" strip
  QString exportFolder;          ///< of the last export; empty: never exported
  QString exportEnding;          ///< of the last export: ".svg"; empty: never exported
  FigureOptions figure;          ///< of the last export
  bool operator==(const Preferences&) const = default;
};

/// Type sizes and decimal places that are offered; anything else in the file is damage.
inline constexpr Range typeSizes = {7, 28};
inline constexpr std::array decimalPlaces = {2, 3, 4, 6, 8};
inline constexpr qsizetype mostRecentFiles = 10;

Preferences loadPreferences();
/// Whether they are on the disk now.
[[nodiscard]] bool savePreferences(const Preferences& preferences);

}  // namespace alab
